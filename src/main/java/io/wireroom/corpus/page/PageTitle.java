package io.wireroom.corpus.page;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The headline of a page: the heading that readers see above the story, where it says about what
 * the head says; else what the head says, without the outlet's name.
 */
final class PageTitle {
  private static final Pattern SEPARATOR =
      Pattern.compile("(?<!\\s)\\s++(?:[-–—|•·»:]|::)\\s++|(?<=\\S):\\s++");
  private static final Pattern OUTLET_SUFFIX =
      Pattern.compile("(?<!\\s)\\s++(?:[-–—|•·»]|::)\\s++");
  private static final int SHORTEST_TITLE = 4;
  private static final int LONGEST_OUTLET = 5;
  private static final int FEW = 2;

  /** What is longer is no title, and would be read again at each of its marks. */
  private static final int LONGEST_TITLE = 500;

  /** Which part of its words a page's only heading has in common with the title in the head. */
  private static final double SOME = 0.2;

  private final Document page;
  private final PageMarks marks;
  private final Regions regions;
  private final LinkedArticle linked;

  PageTitle(Document page, PageMarks marks, Regions regions, LinkedArticle linked) {
    this.page = page;
    this.marks = marks;
    this.regions = regions;
    this.linked = linked;
  }

  /**
   * The headline; null where there is none.
   *
   * @param outlet null where unknown
   */
  String of(String outlet) {
    String shown = regions.headline() == null ? null : regions.headline().text();
    String told = marks.meta("og:title");
    // A sentence there is the standfirst, where the page's title begins with its heading.
    boolean standfirst =
        told != null
            && shown != null
            && told.strip().endsWith(".")
            && !TitleWords.letters(shown).isEmpty()
            && !TitleWords.letters(told).contains(TitleWords.letters(shown))
            && TitleWords.letters(page.title()).startsWith(TitleWords.letters(shown));
    String head = PageMetadata.firstOf(standfirst ? null : told, linked.headline());
    if (isHeadline(shown, head, outlet)) {
      return withoutKicker(shown, told, linked.headline());
    }
    String heading = isOfPage(shown) ? shown : null;
    String whole = PageMetadata.firstOf(head, heading, page.title(), shown);
    return whole == null ? null : withoutOutlet(whole, outlet, regions.masthead());
  }

  /** Whether readers see it above the story: what heads say is often cut or made for searches. */
  private boolean isHeadline(String shown, String head, String outlet) {
    if (shown == null || shown.strip().indexOf(' ') < 0) {
      return false;
    }
    String told = head == null ? page.title() : head;
    return TitleWords.alike(shown, told)
        || (head != null && TitleWords.alike(head, shown))
        || TitleWords.letters(shown).equals(TitleWords.letters(orEmpty(linked.headline())))
        || (isOnly(shown) && isNear(shown, withoutOutlet(told, outlet, regions.masthead())));
  }

  /** Whether it is the page's one heading of the first level, and a sentence. */
  private boolean isOnly(String shown) {
    long headings =
        marks.headings().stream()
            .filter(one -> one.normalName().equals("h1") && !one.text().isBlank())
            .count();
    boolean top = regions.headline().normalName().equals("h1");
    return top && headings == 1 && words(shown) >= SHORTEST_TITLE;
  }

  /** Whether both are about the same, or the other says next to nothing: {@code About us}. */
  private static boolean isNear(String shown, String told) {
    return words(told) <= FEW
        || Math.max(TitleWords.share(shown, told), TitleWords.share(told, shown)) >= SOME;
  }

  /** One word may be any label, unless the page's title has it. */
  private boolean isOfPage(String shown) {
    return shown != null
        && (shown.strip().indexOf(' ') > 0
            || TitleWords.letters(page.title()).contains(TitleWords.letters(shown)));
  }

  /** What stands before the headline in an element of its own is the story's kind or topic. */
  private String withoutKicker(String shown, String... heads) {
    Element row = regions.headline();
    while (row.childrenSize() == 1 && row.ownText().isBlank()) {
      row = row.child(0);
    }
    for (String head : Stream.of(heads).filter(Objects::nonNull).toList()) {
      for (Element part : row.children()) {
        if (TitleWords.letters(part.text()).equals(TitleWords.letters(head))) {
          return part.text().strip();
        }
      }
      if (row.childrenSize() > 0) {
        String kicker = row.child(0).text();
        if (!kicker.isBlank()
            && TitleWords.letters(shown).equals(TitleWords.letters(kicker + head))) {
          return head.strip();
        }
      }
    }
    return shown.strip();
  }

  /**
   * Cuts the outlet that page titles end or begin with: {@code Headline - The Outlet}.
   *
   * @param names of the outlet, any of them null where unknown
   */
  static String withoutOutlet(String title, String... names) {
    List<String> known =
        Stream.of(names)
            .map(PageTitle::orEmpty)
            .map(TitleWords::letters)
            .filter(n -> !n.isEmpty())
            .toList();
    Matcher separator = SEPARATOR.matcher(title);
    boolean some = title.length() <= LONGEST_TITLE && !known.isEmpty();
    while (some && separator.find()) {
      if (known.contains(TitleWords.letters(title.substring(separator.end())))) {
        return title.substring(0, separator.start());
      }
      if (known.contains(TitleWords.letters(title.substring(0, separator.start())))) {
        return withoutOutlet(title.substring(separator.end()), names);
      }
    }
    return withoutSuffix(title);
  }

  private static String withoutSuffix(String title) {
    Matcher separator = OUTLET_SUFFIX.matcher(title);
    int start = -1;
    int end = -1;
    while (separator.find()) {
      start = separator.start();
      end = separator.end();
    }
    if (start < 0) {
      return title;
    }
    String suffix = title.substring(end);
    boolean likely =
        words(suffix) <= LONGEST_OUTLET
            && words(title.substring(0, start)) >= SHORTEST_TITLE
            && Character.isUpperCase(suffix.charAt(0));
    return likely ? title.substring(0, start) : title;
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
