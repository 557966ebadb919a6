package io.wireroom.corpus.source;

import io.wireroom.corpus.RejectReason;
import io.wireroom.watch.Watched;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads XML once to say that it is well-formed and harmless. A document type may be named, as NITF
 * does, and is not fetched; entities of a file's own may not be declared, neither those that grow
 * nor those that stand for other files.
 */
final class XmlGuard extends DefaultHandler2 {
  private static final int DEEPEST = 200;

  private int depth;

  private XmlGuard() {}

  /** Why a document is not read. */
  record Refusal(RejectReason reason, String message) {}

  /** What is well-formed and does not want to be read. */
  private static final class Unsafe extends SAXException {
    private static final long serialVersionUID = 1L;

    Unsafe(String message) {
      super(message);
    }
  }

  /** Why a document is not read: it would do harm, or is not well-formed; null where it is. */
  static Refusal refusal(String document) {
    try {
      check(document);
      return null;
    } catch (Unsafe e) {
      return new Refusal(RejectReason.UNSAFE, "Cannot use file: " + e.getMessage());
    } catch (SAXException e) {
      return new Refusal(RejectReason.BROKEN_XML, "Cannot parse file: " + e.getMessage());
    }
  }

  private static void check(String document) throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      XmlGuard guard = new XmlGuard();
      reader.setContentHandler(guard);
      reader.setErrorHandler(guard);
      reader.setEntityResolver(guard);
      reader.setProperty("http://xml.org/sax/properties/declaration-handler", guard);
      reader.parse(new InputSource(new StringReader(document.strip())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    Watched.check();
    if (++depth > DEEPEST) {
      throw new Unsafe("elements are nested deeper than " + DEEPEST);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    depth--;
  }

  @Override
  public void internalEntityDecl(String name, String value) throws SAXException {
    throw new Unsafe("it declares entities of its own");
  }

  @Override
  public void externalEntityDecl(String name, String publicId, String systemId)
      throws SAXException {
    throw new Unsafe("it declares entities of its own");
  }

  @Override
  public InputSource resolveEntity(String name, String publicId, String base, String systemId) {
    return new InputSource(new StringReader(""));
  }
}
