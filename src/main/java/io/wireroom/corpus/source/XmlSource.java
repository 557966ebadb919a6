package io.wireroom.corpus.source;

import io.wireroom.corpus.DocumentDraft;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.Reject;
import io.wireroom.corpus.RejectReason;
import io.wireroom.corpus.page.DeclaredEncoding;
import io.wireroom.fault.FailureText;
import io.wireroom.fault.RecordFault;
import io.wireroom.watch.OutOfTime;
import java.nio.charset.Charset;
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
    String harm = guard.within(() -> XmlGuard.harm(text));
    if (harm != null) {
      return List.of(refused(file, RejectReason.UNSAFE, "Cannot use file: " + harm, bytes));
    }
    String fault = guard.within(() -> XmlGuard.fault(text));
    if (fault != null) {
      return List.of(refused(file, RejectReason.BROKEN_XML, "Cannot parse file: " + fault, bytes));
    }
    List<Element> items = guard.within(() -> items(Jsoup.parse(text, "", Parser.xmlParser())));
    if (items.isEmpty()) {
      return List.of(refused(file, RejectReason.EMPTY, "Cannot use file: it holds no item", bytes));
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
    try {
      DocumentDraft draft = new DocumentDraft();
      guard.within(
          () -> {
            fill(draft, item);
            return draft;
          });
      return draft.finish(position, settings, raw);
    } catch (OutOfTime e) {
      String message =
          "Cannot read item: not done within input.max-article-time (" + e.getMessage() + ")";
      return RawDocument.rejected(Reject.of(position, RejectReason.TIMEOUT, message, raw));
    } catch (RuntimeException | StackOverflowError e) {
      RecordFault.check(e, position);
      return RawDocument.rejected(
          Reject.of(position, RejectReason.FAILED, "Cannot read item: " + FailureText.of(e), raw));
    }
  }
}
