package io.wireroom.corpus.source;

import static io.wireroom.corpus.source.XmlElements.attribute;
import static io.wireroom.corpus.source.XmlElements.child;
import static io.wireroom.corpus.source.XmlElements.childText;
import static io.wireroom.corpus.source.XmlElements.first;

import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.DocumentDraft;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The entries of a feed, RSS (of 0.9 to 2.0, with {@code content:encoded}) or Atom. When an entry
 * was changed is not when it was published.
 */
final class FeedSource extends XmlSource {
  FeedSource(ReadingGuard guard) {
    super(guard);
  }

  /** Whether a file begins as a feed. */
  static boolean looksLike(String head, CorpusSettings.Fields fields) {
    return begins(head, "rss", "RDF", "feed");
  }

  @Override
  List<Element> items(Document document) {
    return document.getAllElements().stream()
        .filter(
            one -> XmlElements.name(one).equals("item") || XmlElements.name(one).equals("entry"))
        .toList();
  }

  @Override
  void fill(DocumentDraft draft, Element item) {
    Element feed =
        item.root().children().stream()
            .filter(one -> one.parent() != null)
            .findFirst()
            .orElse(null);
    Element channel = child(feed, "channel");
    draft.outlet = childText(channel == null ? feed : channel, "title");
    draft.title = plain(child(item, "title"));
    draft.url = url(item);
    draft.publishedAt =
        first(
            childText(item, "pubDate"),
            childText(item, "published"),
            childText(item, "date"),
            childText(item, "issued"));
    draft.publishedAtSource = "field";
    draft.modifiedAt = first(childText(item, "updated"), childText(item, "modified"));
    Element category = child(item, "category");
    draft.section =
        first(
            attribute(category, "label"),
            XmlElements.text(category),
            attribute(category, "term"),
            childText(item, "subject"));
    item.children().stream()
        .filter(one -> List.of("author", "creator").contains(XmlElements.name(one)))
        .map(one -> first(childText(one, "name"), XmlElements.text(one)))
        .filter(name -> name != null)
        .distinct()
        .forEach(draft.authors::add);
    for (String name : List.of("encoded", "content", "description", "summary")) {
      String text = body(child(item, name));
      if (text != null && !text.isBlank()) {
        draft.text = text;
        return;
      }
    }
  }

  /** The page of the entry; an address that only names it is none. */
  private static String url(Element item) {
    String alternate =
        item.children().stream()
            .filter(one -> XmlElements.name(one).equals("link") && one.hasAttr("href"))
            .filter(one -> one.attr("rel").isEmpty() || one.attr("rel").equals("alternate"))
            .map(one -> one.attr("href").strip())
            .findFirst()
            .orElse(null);
    String guid = childText(item, "guid");
    return first(
        alternate, childText(item, "link"), guid != null && guid.startsWith("http") ? guid : null);
  }

  private static String plain(Element title) {
    String text = XmlElements.text(title);
    return text == null || (text.indexOf('<') < 0 && text.indexOf('&') < 0)
        ? text
        : XmlElements.html(text);
  }

  /** Markup as elements, or as text in which it is escaped; a text of neither is as it stands. */
  private static String body(Element element) {
    if (element == null) {
      return null;
    }
    if (element.childrenSize() > 0) {
      return XmlElements.paragraphs(element);
    }
    String text = element.wholeText();
    boolean markup =
        !element.attr("type").equals("text") && (text.indexOf('<') >= 0 || text.indexOf('&') >= 0);
    return markup ? XmlElements.html(text) : text.strip();
  }
}
