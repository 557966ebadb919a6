package io.wireroom.corpus.page;

import io.wireroom.watch.Watched;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** What a page's marks say and where its headings and bylines stand, gathered in one pass. */
final class PageMarks implements NodeVisitor {
  private static final List<String> PERSONAL = MarkWords.of("person");

  private static final Set<String> UNREAD =
      Set.of("script", "style", "noscript", "template", "iframe", "svg");

  /** Nobody has as many names. */
  private static final int MOST_VALUES = 20;

  private static final int MOST_PROPERTIES = 500;

  /** An element that may name who wrote the page. */
  record Signer(Element element, int at, int rank) {}

  /** What an element says of the thing that it stands in: a meta element's itemprop. */
  private record Property(String name, String content, Element element) {}

  private final Map<String, List<String>> metas = new HashMap<>();
  private final List<Property> properties = new ArrayList<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<String> linked = new ArrayList<>();

  private final BlockNames blockNames = new BlockNames();
  private final List<Signer> signers = new ArrayList<>();
  private final Map<Element, Integer> places = new HashMap<>();
  private final List<Element> unread = new ArrayList<>();
  private boolean deep;
  private boolean quotes;
  private String canonical;
  private int position;

  private PageMarks() {}

  /** Flattens a page that is too deep, see {@link FlatPage}. */
  static PageMarks of(Document page) {
    PageMarks marks = new PageMarks();
    page.traverse(marks);
    if (!marks.deep) {
      return marks;
    }
    FlatPage.flatten(page);
    PageMarks flat = new PageMarks();
    page.traverse(flat);
    return flat;
  }

  /** What the first filled meta element of a name or a property says; null for none. */
  String meta(String name) {
    List<String> values = metas.get(name);
    return values == null ? null : values.get(0);
  }

  /** The same of all such elements, in their order. */
  List<String> metas(String name) {
    return metas.getOrDefault(name, List.of());
  }

  /**
   * What meta elements say of the page's own article by an itemprop, and not of another thing that
   * it shows: a card of a related story, a work that is cited.
   *
   * @param name in lower case
   */
  List<String> properties(String name, Regions regions) {
    return properties.stream()
        .filter(property -> property.name.equals(name) && isOwn(property.element, regions))
        .map(Property::content)
        .toList();
  }

  private static boolean isOwn(Element element, Regions regions) {
    Element scope = element.closest("[itemscope]");
    return scope == null || regions.headline() == null || regions.isAround(scope);
  }

  /** The canonical address as written; null where none is. */
  String canonical() {
    return canonical;
  }

  /** First and second level headings and what is marked as a headline, in their order. */
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

  /** What names say on this page. */
  BlockNames names() {
    return blockNames;
  }

  /** Elements of which readers see nothing, or not as text. */
  List<Element> unread() {
    return unread;
  }

  /** Whether the page has block quotes. */
  boolean hasQuotes() {
    return quotes;
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
    deep |= depth > FlatPage.DEEPEST;
    String name = element.normalName();
    if (UNREAD.contains(name)) {
      unread.add(element);
    }
    quotes |= name.equals("blockquote");
    switch (name) {
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
        if (element.attributesSize() == 0) {
          return;
        }
        if (element.attributes().get("itemprop").equals("headline")) {
          headings.add(element);
          places.put(element, position);
        }
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
    if (content.isEmpty()) {
      return;
    }
    for (String key : List.of("property", "name")) {
      String name = element.attr(key).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        List<String> values = metas.computeIfAbsent(name, none -> new ArrayList<>());
        if (values.size() < MOST_VALUES) {
          values.add(content);
        }
      }
    }
    String property = element.attr("itemprop").strip().toLowerCase(Locale.ROOT);
    if (!property.isEmpty() && properties.size() < MOST_PROPERTIES) {
      properties.add(new Property(property, content, element));
    }
  }

  /** 3 for what is marked as the author, 2 for what is named so, 1 for links to a person's page. */
  private int rank(Element element) {
    Attributes marks = element.attributes();
    if (marks.get("rel").equals("author") || marks.get("itemprop").equals("author")) {
      return 3;
    }
    boolean named = BlockNames.has(blockNames.of(marks.get("class")), BlockNames.Kind.SIGNED);
    return named ? 2 : isPersonal(element) ? 1 : 0;
  }

  /** Whether it is a link to the page of one author. */
  static boolean isPersonal(Element element) {
    String link = element.normalName().equals("a") ? element.attr("href") : "";
    return !link.isEmpty() && PERSONAL.stream().anyMatch(link::contains);
  }
}
