package io.wireroom.corpus.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wireroom.corpus.DocumentDraft;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's head, its JSON-LD and its marked-up times say about the article. */
final class PageMetadata {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern OUTLET_SUFFIX = Pattern.compile("\\s+(?:[-–—|•·»]|::)\\s+");
  private static final int SHORTEST_TITLE = 4;
  private static final int LONGEST_OUTLET = 5;

  private final Document page;
  private JsonNode linked = JSON.createObjectNode();

  PageMetadata(Document page) {
    this.page = page;
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        JsonNode found = article(JSON.readTree(script.data()), 0);
        if (found != null) {
          linked = found;
          break;
        }
      } catch (JsonProcessingException e) {
        // Broken JSON-LD is common, and the other marks are there to be asked.
        linked = JSON.createObjectNode();
      }
    }
  }

  /** Adds what is said where the draft does not know it yet. */
  void fill(DocumentDraft draft) {
    if (draft.outlet == null) {
      draft.outlet = firstOf(meta("og:site_name"), name(linked.path("publisher")));
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
    }
    if (draft.authors.isEmpty()) {
      draft.authors.addAll(authors());
    }
  }

  private String published() {
    return firstOf(
        meta("article:published_time"),
        linked.path("datePublished").asText(null),
        attribute("[itemprop=datePublished]", "content"),
        attribute("[itemprop=datePublished]", "datetime"),
        meta("og:published_time"),
        meta("date"),
        meta("pubdate"),
        meta("publishdate"),
        meta("publish-date"),
        meta("parsely-pub-date"),
        meta("sailthru.date"),
        meta("dc.date"),
        meta("dc.date.issued"),
        attribute("time[datetime]", "datetime"));
  }

  private String title(String outlet) {
    Element heading = page.selectFirst("h1[itemprop=headline], article h1, h1");
    String shown = heading == null ? null : heading.text();
    String title = firstOf(meta("og:title"), linked.path("headline").asText(null), shown);
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

  private Set<String> authors() {
    Set<String> authors = new LinkedHashSet<>();
    JsonNode author = linked.path("author");
    if (author.isArray()) {
      author.forEach(one -> addName(authors, name(one)));
    } else {
      addName(authors, name(author));
    }
    if (authors.isEmpty()) {
      addName(authors, meta("author"));
      addName(authors, meta("article:author"));
    }
    return authors;
  }

  private static void addName(Set<String> authors, String name) {
    if (name != null && !name.isBlank() && !name.startsWith("http")) {
      authors.add(name.strip());
    }
  }

  private static String name(JsonNode node) {
    return node.isObject() ? node.path("name").asText(null) : node.asText(null);
  }

  /** The node of the article in a JSON-LD graph; null where there is none. */
  private static JsonNode article(JsonNode node, int depth) {
    String type = node.path("@type").toString();
    if (type.contains("Article") || type.contains("BlogPosting") || node.has("datePublished")) {
      return node;
    }
    if (depth < 4) {
      for (JsonNode child : node) {
        JsonNode found = child.isContainerNode() ? article(child, depth + 1) : null;
        if (found != null) {
          return found;
        }
      }
    }
    return null;
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
