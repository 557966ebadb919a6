package io.wireroom.corpus.page;

import io.wireroom.watch.Watched;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Where on a page its own story stands: the headline, what is around it, and what is beside it. */
final class Regions {
  private static final int SHORTEST_HEADLINE = 8;
  private static final int LONG_HEADLINE = 20;
  private static final int LONGEST_HEADLINE = 400;
  private static final int FEW = 3;
  private static final double ALIKE = 0.45;

  /** Letters; titles are looked for in each other, which takes the product of their lengths. */
  private static final int LONGEST_TITLE = 500;

  /** The address of a front page. */
  private static final Pattern FRONT =
      Pattern.compile("(?:(?:https?:)?//[^/?#]{1,200})?/?(?:index\\.\\w{1,5})?|\\.{1,2}/?");

  /** Elements that hold no part of the story. */
  private static final Set<String> BESIDE = Set.of("nav", "aside");

  /** Words in the names of such elements. */
  private static final Set<String> BESIDE_NAMES = Set.copyOf(MarkWords.of("aside"));

  private final Element headline;
  private final Element home;
  private final Element story;
  private String masthead;
  private final IdentityHashMap<Element, Boolean> beside = new IdentityHashMap<>();
  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param headings first and second level headings of the page
   * @param titles what the page's head says that its title is, letters and digits alone
   * @param title the same in words
   */
  Regions(List<Element> headings, String titles, String title) {
    headline = headline(headings, titles, title);
    Element article = null;
    Element innermost = null;
    for (Element up = headline; up != null; up = up.parent()) {
      around.add(up);
      if (article == null && up.normalName().equals("article")) {
        article = up;
      }
      if (innermost == null && isStory(up)) {
        innermost = up;
      }
    }
    home = article;
    story = innermost;
  }

  /** By its tag, by microdata, or as microformats name it. */
  private static boolean isStory(Element element) {
    String type = element.attr("itemtype");
    return element.normalName().equals("article")
        || type.endsWith("Article")
        || type.endsWith("BlogPosting")
        || element.hasClass("hentry")
        || element.hasClass("h-entry");
  }

  /** Whether it stands in the story's own element, whose foot is no foot of the page. */
  private boolean isOfStory(Element element) {
    for (Element up = element; up != null && story != null; up = up.parent()) {
      if (up.equals(story)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a heading is the outlet's name as a link to its front page, as many mastheads are.
   *
   * @param heading of the first levels
   */
  private static boolean isMasthead(Element heading) {
    Element link = heading.selectFirst("a[href]");
    if (link == null || !FRONT.matcher(link.attr("href").strip()).matches()) {
      return false;
    }
    return letters(link.text()).equals(letters(heading.text()));
  }

  private Element headline(List<Element> headings, String titles, String title) {
    // The longest that the title holds: another may be the outlet's name.
    Element titled = null;
    int longest = SHORTEST_HEADLINE - 1;
    Element alike = null;
    double most = ALIKE;
    Element marked = null;
    Element inArticle = null;
    Element first = null;
    Set<String> words = words(title);
    for (Element heading : headings) {
      Watched.check();
      if (isLong(heading)) {
        continue;
      }
      boolean named = heading.attr("itemprop").equals("headline");
      boolean top = named || heading.normalName().equals("h1");
      String text = heading.text();
      String letters = letters(text);
      if (letters.isEmpty()) {
        continue;
      }
      if (isMasthead(heading)) {
        masthead = masthead == null ? text.strip() : masthead;
        continue;
      }
      boolean held = titles.contains(letters);
      if (letters.length() > longest && held && (top || letters.length() >= LONG_HEADLINE)) {
        titled = heading;
        longest = letters.length();
      }
      if (!top) {
        continue;
      }
      double share = share(words(text), words);
      if (share > most) {
        alike = heading;
        most = share;
      }
      marked = marked == null && named ? heading : marked;
      inArticle = inArticle == null && heading.closest("article") != null ? heading : inArticle;
      first = first == null ? heading : first;
    }
    return Stream.of(titled, alike, marked, inArticle, first)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Headings may stand within each other, and none is read whole to learn that it is long. */
  private static boolean isLong(Element heading) {
    int left = LONGEST_HEADLINE;
    Iterator<Node> nodes = heading.nodeStream().iterator();
    while (left >= 0 && nodes.hasNext()) {
      Node node = nodes.next();
      // Marks without words count, too: no headline has as many.
      left -= node instanceof TextNode text ? letters(text.getWholeText()).length() : 1;
    }
    return left < 0;
  }

  /** Which part of a heading's words the title has, where there are a few. */
  private static double share(Set<String> heading, Set<String> title) {
    if (heading.size() < FEW) {
      return 0;
    }
    long both = heading.stream().filter(title::contains).count();
    return (double) both / heading.size();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Which part of a title's words another has; 0 of a title of a word or two. */
  static double share(String title, String other) {
    return share(words(title), words(other));
  }

  /** Whether two titles have at least half of the words of the first in common. */
  static boolean alike(String title, String other) {
    return share(words(title), words(other)) >= ALIKE;
  }

  /** Null where the page has none. */
  Element headline() {
    return headline;
  }

  /** The outlet's name where it is a heading; null where none is. */
  String masthead() {
    return masthead;
  }

  /** The article element around the headline; null where there is none. */
  Element home() {
    return home;
  }

  /** Whether an element holds the headline, or is it. */
  boolean isAround(Element element) {
    return around.contains(element);
  }

  /** Whether an element stands beside the story: links, comments, what the site says of itself. */
  boolean isBeside(Element element) {
    return beside.computeIfAbsent(element, this::standsBeside);
  }

  /** Whether an element or one around it stands beside the story. */
  boolean isInBeside(Element element) {
    for (Element up = element; up != null && !isAround(up); up = up.parent()) {
      if (isBeside(up)) {
        return true;
      }
    }
    return false;
  }

  private boolean standsBeside(Element element) {
    if (isAround(element)) {
      return false;
    }
    String name = element.normalName();
    if (BESIDE.contains(name)
        || (name.equals("article") && home != null)
        || (name.equals("footer") && element.closest("article") == null)) {
      return true;
    }
    return hasName(element.className(), element) || hasName(element.id(), element);
  }

  private boolean hasName(String names, Element element) {
    int begin = -1;
    for (int i = 0; i <= names.length(); i++) {
      boolean letter = i < names.length() && Character.isLetter(names.charAt(i));
      if (letter && begin < 0) {
        begin = i;
      } else if (!letter && begin >= 0) {
        String word = names.substring(begin, i).toLowerCase(Locale.ROOT);
        if (BESIDE_NAMES.contains(word) && !(word.equals("footer") && isOfStory(element))) {
          return true;
        }
        begin = -1;
      }
    }
    return false;
  }

  /**
   * Letters and digits alone, in lower case; of a text that is no title for its length the first.
   */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(Math.min(text.length(), LONGEST_TITLE));
    for (int i = 0; i < text.length() && letters.length() < LONGEST_TITLE; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return letters.toString();
  }
}
