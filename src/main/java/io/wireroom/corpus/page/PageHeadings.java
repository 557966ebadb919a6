package io.wireroom.corpus.page;

import io.wireroom.watch.Watched;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Which of a page's headings stands above its story, and which names its outlet. */
final class PageHeadings {
  private static final int SHORTEST_HEADLINE = 8;
  private static final int LONG_HEADLINE = 20;
  private static final int LONGEST_HEADLINE = 400;

  /** The address of a front page. */
  private static final Pattern FRONT =
      Pattern.compile("(?:(?:https?:)?//[^/?#]{1,200})?/?(?:index\\.\\w{1,5})?|\\.{1,2}/?");

  private final Element headline;
  private String masthead;

  /**
   * @param headings first and second level headings of the page, and what is marked as a headline
   * @param titles what the page's head says that its title is, letters and digits alone
   * @param title the same in words
   */
  PageHeadings(List<Element> headings, String titles, String title) {
    this.headline = find(headings, titles, title);
  }

  /** Null where the page has none. */
  Element headline() {
    return headline;
  }

  /** The outlet's name where it is a heading; null where none is. */
  String masthead() {
    return masthead;
  }

  private Element find(List<Element> headings, String titles, String title) {
    // The longest that the title holds: another may be the outlet's name.
    Element titled = null;
    int longest = SHORTEST_HEADLINE - 1;
    Element alike = null;
    double most = TitleWords.ALIKE;
    Element marked = null;
    Element inArticle = null;
    Element first = null;
    Set<String> words = TitleWords.words(title);
    for (Element heading : headings) {
      Watched.check();
      if (isLong(heading)) {
        continue;
      }
      boolean named = heading.attr("itemprop").equals("headline");
      boolean top = named || heading.normalName().equals("h1");
      String text = heading.text();
      String letters = TitleWords.letters(text);
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
      double share = TitleWords.share(TitleWords.words(text), words);
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
    return TitleWords.letters(link.text()).equals(TitleWords.letters(heading.text()));
  }

  /** Headings may stand within each other, and none is read whole to learn that it is long. */
  private static boolean isLong(Element heading) {
    int left = LONGEST_HEADLINE;
    Iterator<Node> nodes = heading.nodeStream().iterator();
    while (left >= 0 && nodes.hasNext()) {
      Node node = nodes.next();
      // Marks without words count, too: no headline has as many.
      left -= node instanceof TextNode text ? TitleWords.letters(text.getWholeText()).length() : 1;
    }
    return left < 0;
  }
}
