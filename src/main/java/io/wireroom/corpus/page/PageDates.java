package io.wireroom.corpus.page;

import io.wireroom.date.DateText;
import io.wireroom.date.FieldDate;
import io.wireroom.watch.Watched;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The day of publication as a page shows it: times and short lines with a date, the best of those
 * that belong to the story, by what they say of themselves, by how near the headline they stand and
 * whether in its article. One pass over the page.
 */
final class PageDates implements NodeVisitor {
  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 9;
  private static final int NEAR = 400;
  private static final int NOT_FAR = 1500;
  private static final int BEFORE = 300;
  private static final int ENOUGH = 3;
  private static final List<String> PUBLISHED = MarkWords.of("posted");
  private static final List<String> CHANGED = MarkWords.of("changed");
  private static final List<String> OTHER = MarkWords.of("other-day");

  /** A day in figures among words, as on the continent. */
  private static final Pattern DOTTED =
      Pattern.compile("(?<![\\d.])\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d{2}(?!\\d)");

  /**
   * A date that the page shows.
   *
   * @param value as it is written
   * @param source {@code meta} for what markup says, {@code text} for what readers see
   */
  record Shown(String value, String source) {}

  private final Regions regions;
  private final DayOrder order;

  private final BlockNames names;
  private final StringBuilder line = new StringBuilder();
  private Shown best;
  private int bestScore;
  private int bestAt;
  private int position;

  /** Whether all dates seen so far are one day, and which. */
  private boolean alike = true;

  private LocalDate day;
  private int headlineAt = -1;
  private int beside;
  private int links;
  private int home;

  private PageDates(Regions regions, BlockNames names, DayOrder order) {
    this.names = names;
    this.regions = regions;
    this.order = order;
  }

  /** The date; null where the page shows none of its own. */
  static Shown of(Document page, Regions regions, BlockNames names, DayOrder order) {
    PageDates dates = new PageDates(regions, names, order);
    page.traverse(dates);
    dates.endLine();
    boolean sure = regions.headline() == null || dates.alike;
    return dates.bestScore >= (sure ? ENOUGH - 1 : ENOUGH) ? dates.best : null;
  }

  @Override
  public void head(Node node, int depth) {
    Watched.check();
    if (node instanceof TextNode words) {
      String text = words.getWholeText();
      position += text.length();
      if (line.length() <= LONGEST) {
        line.append(text, 0, Math.min(text.length(), LONGEST + 1));
      }
      return;
    }
    if (!(node instanceof Element element)) {
      return;
    }
    if (element.isBlock() || element.normalName().equals("br")) {
      endLine();
    }
    if (beside > 0 || regions.isBeside(element)) {
      beside++;
      return;
    }
    home += element.equals(regions.home()) ? 1 : 0;
    links += isLink(element) ? 1 : 0;
    if (element.equals(regions.headline())) {
      headlineAt = position;
      // Right above the headline is near; what stood further off is forgotten.
      if (best != null && position - bestAt <= BEFORE) {
        bestScore += 2;
      } else if (bestScore < ENOUGH) {
        best = null;
        bestScore = 0;
      }
    }
    mark(element);
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (element.isBlock() || isMarked(element)) {
      endLine(isDated(element));
    }
    if (beside > 0) {
      beside--;
      return;
    }
    home -= element.equals(regions.home()) ? 1 : 0;
    links -= isLink(element) ? 1 : 0;
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && !element.attr("rel").contains("bookmark");
  }

  private boolean isMarked(Element element) {
    return element.normalName().equals("time") || isDated(element);
  }

  private boolean isDated(Element element) {
    return element.attributesSize() > 0
        && BlockNames.has(names.of(element.attributes().get("class")), BlockNames.Kind.DATED);
  }

  /** What markup says. */
  private void mark(Element element) {
    DateMark mark = DateMark.of(element);
    String value = mark == null ? "" : order.read(mark.value());
    if (isDate(value)) {
      offer(new Shown(value, "meta"), mark.published() ? 4 : 2);
    }
  }

  private void endLine() {
    endLine(false);
  }

  /** What readers see. */
  private void endLine(boolean dated) {
    String text = line.toString().replace('\u00A0', ' ').strip();
    line.setLength(0);
    if (text.isEmpty() || text.length() > LONGEST || beside > 0 || !hasDigit(text)) {
      return;
    }
    text = untilChange(order.read(text));
    String small = text.toLowerCase(Locale.ROOT);
    int label = small.indexOf("publish");
    String told = label > 0 ? text.substring(label) : text;
    int colon = told.indexOf(':');
    String value = isDate(told) ? told : colon > 0 ? told.substring(colon + 1).strip() : "";
    Matcher dotted = DOTTED.matcher(told);
    value = !isDate(value) && dotted.find() ? told.substring(dotted.start()) : value;
    if (saysOneOf(small, OTHER)
        || !isDate(value)
        || DateText.without(told).split("[^\\p{L}]+").length > MOST_WORDS) {
      return;
    }
    boolean published = saysOneOf(small, PUBLISHED);
    if (published || !saysOneOf(small, CHANGED)) {
      offer(new Shown(value, "text"), published ? 4 : dated ? 2 : 1);
    }
  }

  /** What stands before the word that tells of a change, where that is a date. */
  private static String untilChange(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    for (String word : CHANGED) {
      int at = small.indexOf(word);
      if (at > 0 && isDate(text.substring(0, at).strip())) {
        return text.substring(0, at).strip();
      }
    }
    return text;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static boolean saysOneOf(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }

  private static boolean isDate(String value) {
    return !value.isBlank() && FieldDate.of(value, ZoneOffset.UTC) != null;
  }

  private void offer(Shown shown, int said) {
    int distance = position - headlineAt;
    boolean below = headlineAt >= 0;
    int near = below ? (distance <= NEAR ? 2 : distance <= NOT_FAR ? 1 : 0) : 0;
    int inside = home > 0 ? 2 : 0;
    int score = said + near + inside - (links > 0 ? 2 : 0);
    LocalDate own = FieldDate.of(shown.value(), ZoneOffset.UTC).date();
    alike &= day == null || day.equals(own);
    day = own;
    if (score > bestScore) {
      best = shown;
      bestScore = score;
      bestAt = position;
    }
  }
}
