package io.wireroom.corpus.source;

import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.DocumentDraft;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.page.WebPage;
import java.util.List;
import java.util.Locale;

/** One file, one article: a web page. */
final class HtmlSource extends WholeFile {
  HtmlSource(ReadingGuard guard) {
    super(guard);
  }

  /** Whether a file begins as a page does. */
  static boolean looksLike(String head, CorpusSettings.Fields fields) {
    String start = head.stripLeading().toLowerCase(Locale.ROOT);
    return start.startsWith("<")
        && (start.contains("<html")
            || start.contains("<!doctype html")
            || start.contains("<head")
            || start.contains("<body"));
  }

  @Override
  List<RawDocument> records(RawFile file, byte[] bytes, String text) {
    DocumentDraft draft = new DocumentDraft();
    guard.fill(draft, () -> WebPage.of(bytes, text));
    return List.of(draft.finish(file.uri(), settings, text));
  }
}
