package io.wireroom.corpus.page;

import io.wireroom.corpus.DocumentDraft;
import io.wireroom.date.FieldDate;
import io.wireroom.lexicon.Lists;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's head, its JSON-LD and the marks around its headline say about the article. */
final class PageMetadata {
  private static final Pattern OUTLET_SUFFIX = Pattern.compile("\\s+(?:[-–—|•·»]|::)\\s+");
  private static final int SHORTEST_TITLE = 4;
  private static final int LONGEST_OUTLET = 5;
  private static final int LONGEST_BYLINE = 100;
  private static final Set<String> NOBODY = Lists.rules("no-authors");

  private final Document page;
  private final Regions regions;
  private final LinkedArticle linked;

  PageMetadata(Document page) {
    this.page = page;
    String url = firstOf(absolute("link[rel=canonical]", "href"), absoluteMeta("og:url"));
    String titles =
        Regions.letters(page.title()) + " " + Regions.letters(orEmpty(meta("og:title")));
    this.regions = new Regions(page, titles);
    String shown = regions.headline() == null ? "" : regions.headline().text();
    this.linked = new LinkedArticle(page, titles + " " + Regions.letters(shown), url);
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
      draft.url = firstOf(absolute("link[rel=canonical]", "href"), absoluteMeta("og:url"));
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
  }

  /** The first that is a date; placeholders are none. */
  private String published() {
    String[] told = {
      meta("article:published_time"),
      linked.published(),
      meta("og:published_time"),
      meta("date"),
      meta("pubdate"),
      meta("publishdate"),
      meta("publish-date"),
      meta("parsely-pub-date"),
      meta("sailthru.date"),
      meta("dc.date"),
      meta("dc.date.issued")
    };
    for (String value : told) {
      if (value != null && !value.isBlank() && FieldDate.of(value, ZoneOffset.UTC) != null) {
        return value.strip();
      }
    }
    return null;
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
    String title = firstOf(standfirst ? null : told, linked.headline(), shown);
    String whole = firstOf(title, page.title());
    return whole == null ? null : withoutOutlet(whole, outlet);
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
    }
    if (authors.isEmpty()) {
      addName(authors, shownAuthor(), outlet);
    }
    if (authors.isEmpty()) {
      linked.organizations().forEach(name -> addName(authors, name, outlet));
    }
    return authors;
  }

  private String shownAuthor() {
    for (Element element :
        page.select("[rel=author], [itemprop=author], .byline, .author, .author-name, .by-line")) {
      String text = element.text();
      boolean home = regions.home() == null || regions.home().equals(element.closest("article"));
      if (!text.isBlank() && text.length() <= LONGEST_BYLINE && home && !isBeside(element)) {
        return text;
      }
    }
    return null;
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
        && !name.strip().equalsIgnoreCase(outlet)
        && !NOBODY.contains(name.strip().toLowerCase(Locale.ROOT))) {
      authors.add(name.strip());
    }
  }

  private String meta(String name) {
    return attribute("meta[property=" + name + "], meta[name=" + name + "]", "content");
  }

  private String absoluteMeta(String name) {
    String url = meta(name);
    return url != null && url.startsWith("http") ? url : null;
  }

  private String absolute(String query, String key) {
    String url = attribute(query, key);
    return url != null && url.startsWith("http") ? url : null;
  }

  private String attribute(String query, String key) {
    for (Element element : page.select(query)) {
      if (!element.attr(key).isBlank()) {
        return element.attr(key).strip();
      }
    }
    return null;
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
