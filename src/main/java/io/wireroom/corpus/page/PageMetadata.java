package io.wireroom.corpus.page;

import io.wireroom.corpus.DocumentDraft;
import io.wireroom.date.FieldDate;
import io.wireroom.lexicon.Lists;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's head, its JSON-LD and the marks around its headline say about the article. */
final class PageMetadata {
  private static final Pattern OUTLET_SUFFIX =
      Pattern.compile("(?<!\\s)\\s++(?:[-–—|•·»]|::)\\s++");
  private static final int SHORTEST_TITLE = 4;
  private static final int LONGEST_OUTLET = 5;
  private static final int LONGEST_BYLINE = 100;

  /** Names of meta elements that tell when a page was published, best first. */
  private static final List<String> PUBLISHED =
      List.of(
          "og:published_time",
          "og:article:published_time",
          "datepublished",
          "publication_date",
          "publish_date",
          "publishdate",
          "publish-date",
          "pubdate",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "bt:pubdate",
          "rnews:datepublished",
          "originalpublicationdate",
          "citation_publication_date",
          "citation_online_date",
          "dcterms.issued",
          "dc.date.issued",
          "dcterms.created",
          "dc.date.created",
          "dcterms.date",
          "dc.date",
          "date",
          "datecreated");

  /** A zone behind a time. */
  private static final Pattern ZONE =
      Pattern.compile("(?:Z|[+-]\\d{2}:?\\d{2}|GMT|UTC|\\b[A-Z][DS]?T)(?:\\b|\\]|$)");

  private static final Set<String> NOBODY = Lists.rules("no-authors");

  private final Document page;
  private final PageMarks marks;
  private final Regions regions;
  private final LinkedArticle linked;

  PageMetadata(Document page) {
    this.page = page;
    this.marks = PageMarks.of(page);
    String url = firstOf(absolute(marks.canonical()), absolute(meta("og:url")));
    String told = orEmpty(meta("og:title"));
    String titles = Regions.letters(page.title()) + " " + Regions.letters(told);
    this.regions = new Regions(marks.headings(), titles, page.title() + " " + told);
    String shown = regions.headline() == null ? "" : regions.headline().text();
    this.linked = new LinkedArticle(marks.linked(), titles + " " + Regions.letters(shown), url);
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  /** Where the story stands. */
  Regions regions() {
    return regions;
  }

  /** The text that JSON-LD gives the article; empty where it gives none. */
  String body() {
    return linked.body();
  }

  /** Adds what is said where the draft does not know it yet. */
  void fill(DocumentDraft draft) {
    if (draft.outlet == null) {
      draft.outlet = firstOf(meta("og:site_name"), linked.publisher());
    }
    if (draft.url == null) {
      draft.url = firstOf(absolute(marks.canonical()), absolute(meta("og:url")));
    }
    if (draft.title == null) {
      draft.title = title(draft.outlet);
    }
    if (draft.publishedAt == null) {
      draft.publishedAt = published();
      draft.publishedAtSource = "meta";
      PageDates.Shown shown = draft.publishedAt == null ? PageDates.of(page, regions) : null;
      if (shown != null) {
        draft.publishedAt = shown.value();
        draft.publishedAtSource = shown.source();
      }
    }
    if (draft.authors.isEmpty()) {
      draft.authors.addAll(authors(draft.outlet));
    }
    draft.section = firstOf(draft.section, meta("article:section"));
    draft.modifiedAt =
        firstOf(draft.modifiedAt, meta("article:modified_time"), meta("og:updated_time"));
  }

  /**
   * The first that is a date, placeholders being none; one of the same day or its neighbours that
   * tells more of the time and its zone is better.
   */
  private String published() {
    String best = null;
    for (String value : told()) {
      FieldDate date = value == null || value.isBlank() ? null : date(value);
      boolean near =
          best == null
              || (date != null
                  && Math.abs(date.date().toEpochDay() - date(best).date().toEpochDay()) <= 1
                  && detail(value) > detail(best));
      best = date != null && near ? value.strip() : best;
    }
    return best;
  }

  private List<String> told() {
    List<String> told = new ArrayList<>();
    told.add(meta("article:published_time"));
    told.add(linked.published());
    PUBLISHED.forEach(name -> told.add(meta(name)));
    return told;
  }

  private static FieldDate date(String value) {
    return FieldDate.of(value, ZoneOffset.UTC);
  }

  /** 2 for a time with its zone, 1 for a time, 0 for a day. */
  private static int detail(String value) {
    boolean time = value.indexOf(':') > 0;
    return !time ? 0 : ZONE.matcher(value).find() ? 2 : 1;
  }

  private String title(String outlet) {
    String shown = regions.headline() == null ? null : regions.headline().text();
    String told = meta("og:title");
    // A sentence there is the standfirst, where the page's title begins with its heading.
    boolean standfirst =
        told != null
            && shown != null
            && told.strip().endsWith(".")
            && !Regions.letters(shown).isEmpty()
            && !Regions.letters(told).contains(Regions.letters(shown))
            && Regions.letters(page.title()).startsWith(Regions.letters(shown));
    String head = firstOf(standfirst ? null : told, linked.headline());
    if (isHeadline(shown, head)) {
      return withoutKicker(shown, head);
    }
    String whole = firstOf(head, shown, page.title());
    return whole == null ? null : withoutOutlet(whole, outlet);
  }

  /** Whether readers see it above the story: what heads say is often cut or made for searches. */
  private boolean isHeadline(String shown, String head) {
    boolean some = shown != null && shown.strip().indexOf(' ') > 0;
    return some
        && (head == null
            ? Regions.alike(shown, page.title())
            : Regions.alike(shown, head) || Regions.alike(head, shown));
  }

  /** What stands before the headline in an element of its own is the story's kind or topic. */
  private String withoutKicker(String shown, String head) {
    for (Element part : regions.headline().children()) {
      if (head != null && Regions.letters(part.text()).equals(Regions.letters(head))) {
        return part.text().strip();
      }
    }
    if (head != null && regions.headline().childrenSize() > 0) {
      String kicker = regions.headline().child(0).text();
      if (Regions.letters(shown).equals(Regions.letters(kicker + head))) {
        return head;
      }
    }
    return shown.strip();
  }

  /** Cuts the outlet that page titles end with: {@code Headline - The Outlet}. */
  static String withoutOutlet(String title, String outlet) {
    var separator = OUTLET_SUFFIX.matcher(title);
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
    boolean known = outlet != null && suffix.equalsIgnoreCase(outlet);
    boolean likely =
        words(suffix) <= LONGEST_OUTLET
            && words(title.substring(0, start)) >= SHORTEST_TITLE
            && Character.isUpperCase(suffix.charAt(0));
    return known || likely ? title.substring(0, start) : title;
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }

  /** Persons before organizations, and what readers see where the head names nobody. */
  private Set<String> authors(String outlet) {
    Set<String> authors = new LinkedHashSet<>();
    linked.persons().forEach(name -> addName(authors, name, outlet));
    addName(authors, meta("author"), outlet);
    addName(authors, meta("article:author"), outlet);
    if (authors.isEmpty()) {
      addName(authors, meta("byl"), outlet);
      addName(authors, meta("parsely-author"), outlet);
      addName(authors, meta("dc.creator"), outlet);
      addName(authors, meta("sailthru.author"), outlet);
      addName(authors, meta("citation_author"), outlet);
    }
    if (authors.isEmpty()) {
      addName(authors, shownAuthor(), outlet);
    }
    if (authors.isEmpty()) {
      linked.organizations().forEach(name -> addName(authors, name, outlet));
    }
    return authors;
  }

  /** The best mark of an author, of these the one nearest to the headline. */
  private String shownAuthor() {
    PageMarks.Signer best = null;
    int headline = marks.place(regions.headline());
    for (PageMarks.Signer signer : marks.signers()) {
      boolean better =
          best == null
              || signer.rank() > best.rank()
              || (signer.rank() == best.rank()
                  && Math.abs(signer.at() - headline) < Math.abs(best.at() - headline));
      if (better && isByline(signer.element())) {
        best = signer;
      }
    }
    return best == null ? null : best.element().text();
  }

  private boolean isByline(Element element) {
    Element around = element.closest("article");
    boolean home = regions.home() == null || around == null || regions.home().equals(around);
    if (!home || isBeside(element)) {
      return false;
    }
    String text = element.text();
    return !text.isBlank() && text.length() <= LONGEST_BYLINE;
  }

  private boolean isBeside(Element element) {
    for (Element up = element; up != null && !regions.isAround(up); up = up.parent()) {
      if (regions.isBeside(up)) {
        return true;
      }
    }
    return false;
  }

  private static void addName(Set<String> authors, String name, String outlet) {
    if (name != null
        && !name.isBlank()
        && !name.startsWith("http")
        && !name.startsWith("@")
        && !name.strip().equalsIgnoreCase(outlet)
        && !NOBODY.contains(name.strip().toLowerCase(Locale.ROOT))) {
      authors.add(name.strip());
    }
  }

  private String meta(String name) {
    return marks.meta(name);
  }

  private static String absolute(String url) {
    return url != null && url.startsWith("http") ? url.strip() : null;
  }

  private static String firstOf(String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }
}
