package io.wireroom.train;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import de.l3s.boilerpipe.sax.BoilerpipeHTMLContentHandler;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Other libraries that find the main text of a page, as they come: what ours is measured against.
 */
final class PageExtractors {
  private static final String NOWHERE = "http://localhost/";

  private PageExtractors() {}

  /** From a page's HTML to its text, by name. */
  static Map<String, UnaryOperator<String>> all() {
    Map<String, UnaryOperator<String>> extractors = new LinkedHashMap<>();
    extractors.put("readability4j", PageExtractors::readability4j);
    extractors.put("boilerpipe", PageExtractors::boilerpipe);
    extractors.put("jsoup text", html -> Jsoup.parse(html).text());
    return extractors;
  }

  private static String readability4j(String html) {
    try {
      String text = new Readability4J(NOWHERE, Jsoup.parse(html)).parse().getTextContent();
      return text == null ? "" : text;
    } catch (RuntimeException | StackOverflowError e) {
      // It throws on some pages, and then has no answer.
      return "";
    }
  }

  /** Read by jsoup: boilerpipe's own parser would bring Xerces with it. */
  private static String boilerpipe(String html) {
    BoilerpipeHTMLContentHandler handler = new BoilerpipeHTMLContentHandler();
    Document page = Jsoup.parse(html);
    try {
      handler.startDocument();
      page.traverse(new Events(handler));
      handler.endDocument();
      return ArticleExtractor.INSTANCE.getText(handler.toTextDocument());
    } catch (SAXException | BoilerpipeProcessingException | IllegalStateException e) {
      return "";
    }
  }

  /** A tree as the events of a parser that writes names in capitals. */
  private record Events(ContentHandler handler) implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      try {
        if (node instanceof TextNode text) {
          char[] words = text.getWholeText().toCharArray();
          handler.characters(words, 0, words.length);
        } else if (node instanceof Element element && !(node instanceof Document)) {
          AttributesImpl attributes = new AttributesImpl();
          element
              .attributes()
              .forEach(
                  one ->
                      attributes.addAttribute(
                          "", one.getKey(), one.getKey(), "CDATA", one.getValue()));
          handler.startElement("", name(element), name(element), attributes);
        }
      } catch (SAXException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      try {
        if (node instanceof Element element && !(node instanceof Document)) {
          handler.endElement("", name(element), name(element));
        }
      } catch (SAXException e) {
        throw new IllegalStateException(e);
      }
    }

    private static String name(Element element) {
      return element.normalName().toUpperCase(java.util.Locale.ROOT);
    }
  }
}
