package io.wireroom.fuzz;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Counts the items of a file of XML in the tree that the JDK makes of it. */
final class PlainXml {
  private static final int DEEPEST = 200;
  private static final Set<String> NEWSML = Set.of("newsItem");
  private static final Set<String> FEED = Set.of("item", "entry");

  private static final Map<String, Set<String>> ITEMS =
      Map.of(
          "rss", FEED,
          "RDF", FEED,
          "feed", FEED,
          "nitf", Set.of("nitf"),
          "newsMessage", NEWSML,
          "newsItem", NEWSML);

  private static final Map<String, Set<String>> NAMED =
      Map.of(".rss", FEED, ".atom", FEED, ".nitf", Set.of("nitf"), ".newsml", NEWSML);

  private PlainXml() {}

  /**
   * The number of items, one where the file as a whole is refused; empty where the bytes are no
   * plain UTF-8 but, say, UTF-16, of which readers may think differently.
   *
   * @param name of the file, whose ending tells what items are where its root does not
   */
  static OptionalLong count(String name, byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return OptionalLong.empty();
    }
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (plain.indexOf('\0') >= 0
        || plain.indexOf('\uFFFD') >= 0
        || plain.indexOf('\uFEFF') >= 0
        || namesEncoding(plain)) {
      return OptionalLong.empty();
    }
    try {
      Document document = parsed(plain.strip());
      if (document.getDoctype() != null
          && String.valueOf(document.getDoctype().getInternalSubset()).contains("<!ENTITY")) {
        return OptionalLong.of(1);
      }
      Element root = document.getDocumentElement();
      Set<String> items = ITEMS.getOrDefault(local(root), NAMED.getOrDefault(name, Set.of()));
      return depth(root) > DEEPEST
          ? OptionalLong.of(1)
          : OptionalLong.of(Math.max(1, items(root, items)));
    } catch (SAXException e) {
      return OptionalLong.of(1);
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether its declaration names an encoding other than that which it is in. */
  private static boolean namesEncoding(String text) {
    String head = text.substring(0, Math.min(text.length(), 8192)).toLowerCase(Locale.ROOT);
    return head.replaceAll("encoding=[\"']utf-8[\"']", "").contains("encoding")
        || head.contains("charset");
  }

  private static Document parsed(String text)
      throws IOException, ParserConfigurationException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setExpandEntityReferences(false);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(new DefaultHandler());
    return builder.parse(new InputSource(new StringReader(text)));
  }

  private static String local(Node node) {
    String name = node.getNodeName();
    return name.substring(name.indexOf(':') + 1);
  }

  private static long items(Node node, Set<String> names) {
    long count = node instanceof Element && names.contains(local(node)) ? 1 : 0;
    for (Node one = node.getFirstChild(); one != null; one = one.getNextSibling()) {
      count += items(one, names);
    }
    return count;
  }

  private static int depth(Node node) {
    int deepest = 0;
    for (Node one = node.getFirstChild(); one != null; one = one.getNextSibling()) {
      deepest = one instanceof Element ? Math.max(deepest, depth(one)) : deepest;
    }
    return deepest + 1;
  }
}
