package io.wireroom.corpus.page;

import io.wireroom.corpus.DocumentDraft;
import java.util.List;
import org.jsoup.nodes.Document;

/** What a page's head, its JSON-LD and the marks around its headline say about the article. */
final class PageMetadata {
  private static final List<String> SECTION = MarkWords.of("section");

  private final Document page;
  private final PageMarks marks;
  private final Regions regions;
  private final LinkedArticle linked;
  private final String url;

  PageMetadata(Document page) {
    this.page = page;
    this.marks = PageMarks.of(page);
    this.url = firstOf(absolute(marks.canonical()), absolute(marks.meta("og:url")));
    String told = firstOf(marks.meta("og:title"), "");
    String title = page.title() + " " + (told == null ? "" : told);
    String titles =
        TitleWords.letters(page.title()) + " " + TitleWords.letters(told == null ? "" : told);
    this.regions = new Regions(marks.headings(), titles, title);
    String shown = regions.headline() == null ? "" : regions.headline().text();
    this.linked = new LinkedArticle(marks.linked(), titles + " " + TitleWords.letters(shown), url);
  }

  /** What was gathered of the page. */
  PageMarks marks() {
    return marks;
  }

  /** Where the story stands. */
  Regions regions() {
    return regions;
  }

  /** The text that JSON-LD gives the article; empty where it gives none. */
  String body() {
    return linked.body();
  }

  /** The part of the paper that the article is of, as written; null where nothing tells. */
  String section() {
    String told = linked.section();
    for (String name : told == null ? SECTION : List.<String>of()) {
      List<String> own = marks.properties(name, regions);
      told = firstOf(told, marks.meta(name), own.isEmpty() ? null : own.get(0));
    }
    return told;
  }

  /**
   * When the article was last changed, as written; null where nothing tells.
   *
   * @param address of the page; null where unknown
   */
  String modified(String address) {
    return times(address).modified();
  }

  /** Adds what is said where the draft does not know it yet. */
  void fill(DocumentDraft draft) {
    if (draft.outlet == null) {
      draft.outlet = firstOf(marks.meta("og:site_name"), linked.publisher());
    }
    if (draft.url == null) {
      draft.url = url;
    }
    if (draft.title == null) {
      draft.title = new PageTitle(page, marks, regions, linked).of(draft.outlet);
    }
    if (draft.publishedAt == null) {
      draft.publishedAt = times(draft.url).published();
      draft.publishedAtSource = "meta";
      PageDates.Shown shown =
          draft.publishedAt == null
              ? PageDates.of(page, regions, marks.names(), DayOrder.of(page, draft.url))
              : null;
      if (shown != null) {
        draft.publishedAt = shown.value();
        draft.publishedAtSource = shown.source();
      }
    }
    if (draft.authors.isEmpty()) {
      draft.authors.addAll(new PageAuthors(marks, regions, linked).of(draft.outlet));
    }
    draft.section = firstOf(draft.section, section());
    draft.modifiedAt = firstOf(draft.modifiedAt, modified(draft.url));
  }

  private PageTimes times(String address) {
    return new PageTimes(marks, regions, linked, DayOrder.of(page, address));
  }

  private static String absolute(String url) {
    return url != null && url.startsWith("http") ? url.strip() : null;
  }

  /** The first that is not blank, stripped; null for none. */
  static String firstOf(String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }
}
