package io.wireroom.corpus.source;

import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.DocumentDraft;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.Reject;
import io.wireroom.corpus.RejectReason;
import io.wireroom.corpus.page.WebPage;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** One file, one article: plain text or a web page, whose bytes are read whole. */
final class TextSource implements ArticleSource {
  private final ReadingGuard guard;
  private final CorpusSettings settings;
  private final boolean html;

  /**
   * @param html whether files are web pages
   */
  TextSource(ReadingGuard guard, boolean html) {
    this.guard = guard;
    this.settings = guard.settings();
    this.html = html;
  }

  @Override
  public Iterator<RawDocument> read(RawFile file) {
    RawFile.Head head = file.read(settings.maxFileBytes());
    List<RawDocument> records = new ArrayList<>();
    if (head.bytes().length > 0 || head.broken() == null) {
      byte[] bytes = head.bytes();
      records.add(
          guard.guarded(file.uri(), bytes, bytes.length, () -> document(file, bytes)));
    }
    if (head.broken() != null) {
      records.add(file.broken(head.broken(), new byte[0]));
    }
    return records.iterator();
  }

  private RawDocument document(RawFile file, byte[] bytes) {
    if (bytes.length > settings.maxFileBytes()) {
      String message =
          "Cannot use file: longer than input.max-file-bytes (" + settings.maxFileBytes() + ")";
      return RawDocument.rejected(
          Reject.of(
              file.uri(),
              RejectReason.TOO_LONG,
              message,
              bytes,
              Math.max(bytes.length, file.file().bytes())));
    }
    Optional<String> text = TextDecoder.decode(bytes);
    if (text.isEmpty()) {
      return RawDocument.rejected(
          Reject.of(
              file.uri(),
              RejectReason.NOT_TEXT,
              "Cannot use file: its bytes are no text",
              bytes,
              bytes.length));
    }
    DocumentDraft draft = new DocumentDraft();
    if (html) {
      WebPage.of(bytes, text.get()).fill(draft);
    } else {
      draft.text = text.get();
    }
    return draft.finish(file.uri(), settings, text.get());
  }
}
