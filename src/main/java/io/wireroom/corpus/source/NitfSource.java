package io.wireroom.corpus.source;

import static io.wireroom.corpus.source.XmlElements.attribute;
import static io.wireroom.corpus.source.XmlElements.below;
import static io.wireroom.corpus.source.XmlElements.first;
import static io.wireroom.corpus.source.XmlElements.text;

import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.DocumentDraft;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A story as NITF (News Industry Text Format, IPTC) has it. */
final class NitfSource extends XmlSource {
  NitfSource(ReadingGuard guard) {
    super(guard);
  }

  /** Whether a file begins as NITF. */
  static boolean looksLike(String head, CorpusSettings.Fields fields) {
    return begins(head, "nitf");
  }

  @Override
  List<Element> items(Document document) {
    return below(document, "nitf").toList();
  }

  @Override
  void fill(DocumentDraft draft, Element item) {
    fillFrom(draft, item);
  }

  /** Adds what a story says where the draft does not know it yet. */
  static void fillFrom(DocumentDraft draft, Element nitf) {
    draft.title = first(draft.title, one(nitf, "hl1"), one(nitf, "title"));
    draft.outlet =
        first(
            draft.outlet,
            attribute(below(nitf, "pubdata").findFirst().orElse(null), "name"),
            attribute(below(nitf, "doc.copyright").findFirst().orElse(null), "holder"));
    if (draft.publishedAt == null) {
      draft.publishedAt =
          first(
              attribute(below(nitf, "date.issue").findFirst().orElse(null), "norm"),
              attribute(below(nitf, "date.release").findFirst().orElse(null), "norm"),
              attribute(below(nitf, "pubdata").findFirst().orElse(null), "date.publication"),
              attribute(below(nitf, "story.date").findFirst().orElse(null), "norm"));
      draft.publishedAtSource = "field";
    }
    Element key = below(nitf, "du-key").findFirst().orElse(null);
    draft.version = first(draft.version, attribute(key, "version"), attribute(key, "generation"));
    draft.slug =
        first(draft.slug, meta(nitf, "slug"), meta(nitf, "slugline"), attribute(key, "key"));
    draft.urgency =
        first(draft.urgency, attribute(below(nitf, "urgency").findFirst().orElse(null), "ed-urg"));
    draft.section =
        first(
            draft.section,
            attribute(below(nitf, "pubdata").findFirst().orElse(null), "position.section"),
            meta(nitf, "section"),
            attribute(
                below(nitf, "tobject.subject").findFirst().orElse(null), "tobject.subject.type"));
    draft.modifiedAt =
        first(
            draft.modifiedAt,
            below(nitf, "revision-history")
                .map(one -> attribute(one, "norm"))
                .filter(time -> time != null)
                .max(Comparator.naturalOrder())
                .orElse(null));
    if (draft.authors.isEmpty()) {
      below(nitf, "byline")
          .map(
              byline -> first(text(below(byline, "person").findFirst().orElse(null)), text(byline)))
          .filter(name -> name != null)
          .map(NitfSource::withoutBy)
          .distinct()
          .forEach(draft.authors::add);
    }
    String body = XmlElements.paragraphs(below(nitf, "body.content").findFirst().orElse(null));
    draft.text = withDateline(one(nitf, "dateline"), body);
  }

  /** What the head says under a name. */
  private static String meta(Element nitf, String name) {
    return attribute(
        below(nitf, "meta")
            .filter(one -> one.attr("name").equalsIgnoreCase(name))
            .findFirst()
            .orElse(null),
        "content");
  }

  private static String one(Element nitf, String name) {
    return text(below(nitf, name).findFirst().orElse(null));
  }

  static String withoutBy(String byline) {
    return byline.toLowerCase(Locale.ROOT).startsWith("by ") ? byline.substring(3).strip() : byline;
  }

  /** Puts a dateline in front of a text, as print does, unless it stands there. */
  static String withDateline(String dateline, String body) {
    if (dateline == null || body == null || body.isBlank()) {
      return body;
    }
    String place = dateline.split("[,(]", 2)[0].strip();
    boolean there = body.regionMatches(true, 0, place, 0, place.length());
    return there ? body : dateline + " - " + body;
  }
}
