package io.wireroom.corpus.source;

import io.wireroom.corpus.page.BlockText;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Elements of XML by their names without prefixes. */
final class XmlElements {
  /** Names of NITF to those of HTML that mean the same. */
  private static final Map<String, String> AS_HTML =
      Map.of("hl1", "h1", "hl2", "h2", "media", "aside", "block", "div", "dateline", "aside");

  private XmlElements() {}

  /** The element's name without its prefix. */
  static String name(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1);
  }

  /** All elements of a name below one, in their order. */
  static Stream<Element> below(Element element, String name) {
    return element.getAllElements().stream().skip(1).filter(one -> name(one).equals(name));
  }

  /** The first element of a name right below one; null where there is none. */
  static Element child(Element element, String name) {
    return element == null
        ? null
        : element.children().stream()
            .filter(one -> name(one).equals(name))
            .findFirst()
            .orElse(null);
  }

  /** The words of the first element of a name right below one; null where there are none. */
  static String childText(Element element, String name) {
    return text(child(element, name));
  }

  /** The words of an element; null where there are none. */
  static String text(Element element) {
    return element == null || element.text().isBlank() ? null : element.text().strip();
  }

  /** An attribute's value; null where there is none. */
  static String attribute(Element element, String name) {
    return element == null || element.attr(name).isBlank() ? null : element.attr(name).strip();
  }

  /** The first that is there; null where none is. */
  static String first(String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  /** Markup within XML, XHTML or NITF, to paragraphs. */
  static String paragraphs(Element element) {
    if (element == null) {
      return null;
    }
    Element copy = element.clone();
    for (Element one : copy.getAllElements()) {
      one.tagName(AS_HTML.getOrDefault(name(one), name(one)));
    }
    return html(copy.html());
  }

  /** A piece of HTML to paragraphs. */
  static String html(String html) {
    return BlockText.of(Jsoup.parseBodyFragment(html).body());
  }
}
