package io.wireroom.corpus.page;

import io.wireroom.watch.Watched;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** What a page's marks say and where its headings and bylines stand, gathered in one pass. */
final class PageMarks implements NodeVisitor {
  private static final Set<String> SIGNED =
      Set.of("byline", "author", "authors", "contributor", "contributors", "writer", "vcard");
  private static final List<String> PERSONAL =
      List.of("/author/", "/authors/", "/by/", "/staff/", "/contributors/", "/newsteam/");

  /** An element that may name who wrote the page. */
  record Signer(Element element, int at, int rank) {}

  private final Map<String, String> metas = new HashMap<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<String> linked = new ArrayList<>();
  private final List<Signer> signers = new ArrayList<>();
  private final Map<Element, Integer> places = new HashMap<>();
  private String canonical;
  private int position;

  private PageMarks() {}

  static PageMarks of(Document page) {
    PageMarks marks = new PageMarks();
    page.traverse(marks);
    return marks;
  }

  /**
   * What the first filled meta element of a name, a property or an itemprop says; null for none.
   */
  String meta(String name) {
    return metas.get(name);
  }

  /** The canonical address as written; null where none is. */
  String canonical() {
    return canonical;
  }

  /** First and second level headings, in their order. */
  List<Element> headings() {
    return headings;
  }

  /** All JSON-LD. */
  List<String> linked() {
    return linked;
  }

  /** In their order. */
  List<Signer> signers() {
    return signers;
  }

  /** How many elements stand before a heading; 0 for null. */
  int place(Element heading) {
    return heading == null ? 0 : places.getOrDefault(heading, 0);
  }

  @Override
  public void head(Node node, int depth) {
    Watched.check();
    if (!(node instanceof Element element)) {
      return;
    }
    position++;
    switch (element.normalName()) {
      case "meta" -> meta(element);
      case "link" -> {
        boolean names = canonical == null && element.attr("rel").equalsIgnoreCase("canonical");
        canonical = names && !element.attr("href").isBlank() ? element.attr("href") : canonical;
      }
      case "script" -> {
        if (element.attr("type").equals("application/ld+json")) {
          linked.add(element.data());
        }
      }
      case "h1", "h2" -> {
        headings.add(element);
        places.put(element, position);
      }
      default -> {
        int rank = rank(element);
        if (rank > 0) {
          signers.add(new Signer(element, position, rank));
        }
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {}

  private void meta(Element element) {
    String content = element.attr("content").strip();
    if (!content.isEmpty()) {
      for (String key : List.of("property", "name", "itemprop")) {
        String name = element.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) {
          metas.putIfAbsent(name, content);
        }
      }
    }
  }

  /** 3 for what is marked as the author, 2 for what is named so, 1 for links to a person's page. */
  private static int rank(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    String rel = element.attr("rel");
    if (rel.equals("author") || element.attr("itemprop").equals("author")) {
      return 3;
    }
    String name = element.className().isEmpty() ? "" : element.className().toLowerCase(Locale.ROOT);
    if (!name.isEmpty() && SIGNED.stream().anyMatch(name::contains)) {
      for (String part : name.split("[^a-z]+")) {
        if (SIGNED.contains(part)) {
          return 2;
        }
      }
      if (name.contains("by-line")) {
        return 2;
      }
    }
    String link = element.normalName().equals("a") ? element.attr("href") : "";
    return !link.isEmpty() && PERSONAL.stream().anyMatch(link::contains) ? 1 : 0;
  }
}
