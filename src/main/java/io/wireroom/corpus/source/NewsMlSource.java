package io.wireroom.corpus.source;

import static io.wireroom.corpus.source.XmlElements.attribute;
import static io.wireroom.corpus.source.XmlElements.below;
import static io.wireroom.corpus.source.XmlElements.child;
import static io.wireroom.corpus.source.XmlElements.childText;
import static io.wireroom.corpus.source.XmlElements.first;
import static io.wireroom.corpus.source.XmlElements.text;

import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.DocumentDraft;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The news items of a NewsML-G2 file (IPTC): one alone or those of a message. Packages, concepts
 * and pictures are no articles.
 */
final class NewsMlSource extends XmlSource {
  /** Schemes of the IPTC's media topics and their forerunners, and of a wire's own categories. */
  private static final Set<String> TOPICS = Set.of("medtop", "subj", "iptccat", "cat", "dept");

  NewsMlSource(ReadingGuard guard) {
    super(guard);
  }

  /** Whether a file begins as NewsML-G2. */
  static boolean looksLike(String head, CorpusSettings.Fields fields) {
    return begins(head, "newsMessage", "newsItem");
  }

  @Override
  List<Element> items(Document document) {
    return below(document, "newsItem").toList();
  }

  @Override
  void fill(DocumentDraft draft, Element item) {
    Element itemMeta = child(item, "itemMeta");
    Element meta = child(item, "contentMeta");
    draft.title = first(childText(meta, "headline"), childText(itemMeta, "title"));
    Element provider = child(itemMeta, "provider");
    draft.outlet = first(childText(provider, "name"), attribute(provider, "literal"));
    draft.publishedAt =
        first(
            childText(itemMeta, "firstCreated"),
            childText(meta, "contentCreated"),
            isFirst(item) ? childText(itemMeta, "versionCreated") : null);
    draft.publishedAtSource = "field";
    draft.modifiedAt =
        first(
            childText(meta, "contentModified"),
            isFirst(item) ? null : childText(itemMeta, "versionCreated"));
    draft.version = attribute(item, "version");
    draft.slug = childText(meta, "slugline");
    draft.urgency = childText(meta, "urgency");
    Element service = child(itemMeta, "service");
    draft.section = first(childText(service, "name"), attribute(service, "literal"), topic(meta));
    draft.url =
        attribute(
            below(item, "link")
                .filter(
                    one -> attribute(one, "rel") != null && one.attr("rel").endsWith("canonical"))
                .findFirst()
                .orElse(null),
            "href");
    if (meta != null) {
      for (Element one : meta.children()) {
        String name = XmlElements.name(one);
        String by =
            name.equals("by") ? text(one) : name.equals("creator") ? childText(one, "name") : null;
        if (by != null && !draft.authors.contains(NitfSource.withoutBy(by))) {
          draft.authors.add(NitfSource.withoutBy(by));
        }
      }
    }
    Element content = child(item, "contentSet");
    Element inline = child(content, "inlineXML");
    if (inline != null) {
      Element nitf = below(inline, "nitf").findFirst().orElse(null);
      if (nitf != null) {
        NitfSource.fillFrom(draft, nitf);
        return;
      }
      Element body = below(inline, "body").findFirst().orElse(inline);
      draft.text = XmlElements.paragraphs(body);
    } else {
      Element data = child(content, "inlineData");
      draft.text = data == null ? null : data.wholeText().strip();
    }
    draft.text = NitfSource.withDateline(childText(meta, "dateline"), draft.text);
  }

  /** The first subject with a name that is a topic, not who or what the story is about. */
  private static String topic(Element meta) {
    return meta == null
        ? null
        : meta.children().stream()
            .filter(one -> XmlElements.name(one).equals("subject"))
            .filter(one -> TOPICS.contains(one.attr("qcode").split(":", 2)[0]))
            .map(one -> childText(one, "name"))
            .filter(name -> name != null)
            .findFirst()
            .orElse(null);
  }

  /** When a later version was made is when the story was changed. */
  private static boolean isFirst(Element item) {
    return item.attr("version").isBlank() || item.attr("version").strip().equals("1");
  }
}
