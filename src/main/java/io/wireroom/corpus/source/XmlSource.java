package io.wireroom.corpus.source;

import io.wireroom.corpus.DocumentDraft;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.RejectReason;
import io.wireroom.corpus.page.DeclaredEncoding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A format of XML: a file holds some items, named {@code #I1} and on, each an article. */
abstract class XmlSource extends WholeFile {
  XmlSource(ReadingGuard guard) {
    super(guard);
  }

  /** The elements that are an article each, in their order. */
  abstract List<Element> items(Document document);

  /** Adds what an item says of its article. */
  abstract void fill(DocumentDraft draft, Element item);

  /** Whether a file's first element is called so, whatever its prefix. */
  static boolean begins(String head, String... roots) {
    int at = 0;
    while (at >= 0) {
      at = head.indexOf('<', at);
      if (at < 0 || at + 1 >= head.length()) {
        return false;
      }
      char next = head.charAt(at + 1);
      if (next != '?' && next != '!') {
        return isNamed(head, at + 1, roots);
      }
      at = behind(head, at);
    }
    return false;
  }

  /** The end of a comment, an instruction or a document type, whose own declarations may nest. */
  private static int behind(String head, int at) {
    if (head.startsWith("<!--", at)) {
      return head.indexOf("-->", at);
    }
    int end = head.indexOf('>', at);
    int subset = head.indexOf('[', at);
    return subset >= 0 && subset < end ? head.indexOf("]>", subset) : end;
  }

  private static boolean isNamed(String head, int begin, String... roots) {
    int end = begin;
    while (end < head.length()
        && (Character.isLetterOrDigit(head.charAt(end)) || "_-:.".indexOf(head.charAt(end)) >= 0)) {
      end++;
    }
    String name = head.substring(begin, end);
    return List.of(roots).contains(name.substring(name.indexOf(':') + 1));
  }

  @Override
  final List<RawDocument> records(RawFile file, byte[] bytes, String decoded) {
    Charset declared = DeclaredEncoding.of(bytes);
    String text = declared == null ? decoded : new String(bytes, declared);
    XmlGuard.Refusal refusal = guard.within(() -> XmlGuard.refusal(text));
    if (refusal != null) {
      return List.of(file.refused(refusal.reason(), refusal.message(), bytes));
    }
    List<Element> items = guard.within(() -> items(Jsoup.parse(text, "", Parser.xmlParser())));
    if (items.isEmpty()) {
      return List.of(file.refused(RejectReason.EMPTY, "Cannot use file: it holds no item", bytes));
    }
    List<RawDocument> records = new ArrayList<>(items.size());
    for (Element item : items) {
      String position = file.uri() + "#I" + (records.size() + 1);
      records.add(read(position, item));
    }
    return records;
  }

  private RawDocument read(String position, Element item) {
    String raw = item.outerHtml();
    return guard.item(
        position,
        raw.getBytes(StandardCharsets.UTF_8),
        () -> {
          DocumentDraft draft = new DocumentDraft();
          guard.within(
              () -> {
                fill(draft, item);
                return draft;
              });
          return draft.finish(position, settings, raw);
        });
  }
}
