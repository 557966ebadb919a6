package io.wireroom.corpus.clean;

import io.wireroom.corpus.FieldLimits;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds the headline, takes its wire tag off, and cuts what a page puts above it. Where the record
 * has a title, the headline is the line that says the same; else it is the first line above the
 * running text that reads like one.
 */
public final class Headlines implements CleaningRule {
  private static final Pattern ABBREVIATED = Pattern.compile("(?:\\p{Lu}|Inc|Co|Corp|Jr)\\.\\z");
  private static final int HEAD = 12;
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 30;
  private static final int NAVIGATION_WORDS = 4;

  private final Furniture furniture;

  public Headlines(Furniture furniture) {
    this.furniture = furniture;
  }

  @Override
  public void apply(CleaningText cleaning) {
    List<Line> left = cleaning.left();
    int found = cleaning.title == null ? written(cleaning, left) : named(cleaning, left);
    if (found >= 0) {
      Line headline = left.get(found);
      for (int i = 0; i < found; i++) {
        LineShape shape = cleaning.shape(left.get(i));
        if (!shape.endsSentence() && shape.words() < NAVIGATION_WORDS) {
          cleaning.cut(left.get(i), "furniture:head");
        }
      }
      WireTag tag = WireTag.of(cleaning.text(headline));
      if (tag != null) {
        cleaning.cutStart(headline, headline.begin + tag.end(), "wire-tag");
        tag(cleaning, tag);
      }
      cleaning.headline = headline;
    }
    if (cleaning.document.title() == null) {
      cleaning.title = found < 0 ? null : cleaning.text(cleaning.headline);
    } else {
      WireTag tag = WireTag.of(cleaning.title);
      if (tag != null) {
        tag(cleaning, tag);
        cleaning.title = cleaning.title.substring(tag.end());
      }
    }
  }

  private static void tag(CleaningText cleaning, WireTag tag) {
    cleaning.wireTag = tag.tag();
    cleaning.wireVersion = tag.version();
  }

  /** The line that says what the record's title says; -1 where none does. */
  private static int named(CleaningText cleaning, List<Line> left) {
    String title = plain(cleaning.title);
    for (int i = 0; i < Math.min(HEAD, left.size()); i++) {
      Line line = left.get(i);
      boolean near = Math.abs(line.end - line.begin - cleaning.title.length()) < 40;
      if (near && !title.isEmpty() && same(plain(cleaning.text(line)), title)) {
        return i;
      }
      if (!title.isEmpty()
          && i + 1 < left.size()
          && isInTwo(cleaning, line, left.get(i + 1), title)) {
        return i;
      }
    }
    return -1;
  }

  /** Joins two lines that together say what the title says. */
  private static boolean isInTwo(CleaningText cleaning, Line first, Line second, String title) {
    boolean both =
        second.end - first.begin <= title.length() * 2
            && same(plain(cleaning.raw.substring(first.begin, second.end)), title);
    if (both) {
      first.end = second.end;
      first.joined = true;
      first.shape = null;
      cleaning.lines.remove(second);
    }
    return both;
  }

  /** The tag may stand in one of the two alone. */
  private static boolean same(String line, String title) {
    return line.equals(title)
        || (line.length() > 20 && title.endsWith(line))
        || (title.length() > 20 && line.endsWith(title));
  }

  /** The line that reads like a headline; -1 where none does. */
  private int written(CleaningText cleaning, List<Line> left) {
    int body = cleaning.bodyStart(left);
    int end = Math.min(body == left.size() ? left.size() - 1 : body, HEAD);
    int best = -1;
    for (int i = 0; i < Math.max(end, 1) && i < left.size(); i++) {
      Line line = left.get(i);
      if (line.end - line.begin > FieldLimits.TITLE) {
        continue;
      }
      String text = cleaning.text(line);
      if (WireTag.of(text) != null && (i < end || left.size() == 1)) {
        return i;
      }
      // A line all alone above the running text may be as short as a headline ever is.
      int fewest = body == 1 ? 2 : FEWEST_WORDS;
      if (i < end && best < 0 && reads(cleaning.shape(line), text, fewest)) {
        best = i;
      }
    }
    return best;
  }

  private boolean reads(LineShape shape, String text, int fewestWords) {
    char last = text.charAt(text.length() - 1);
    boolean sentence = last == '.' && !ABBREVIATED.matcher(text).find();
    return shape.words() >= (shape.length() >= 16 ? Math.min(fewestWords, 3) : fewestWords)
        && shape.words() <= MOST_WORDS
        && !sentence
        && last != ':'
        && shape.hashtags() == 0
        && !furniture.isNavigation(text, shape);
  }

  /** Letters and digits alone, in lower case. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
