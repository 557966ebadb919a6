package io.wireroom.corpus.source;

import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.DocumentDraft;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.Reject;
import io.wireroom.corpus.RejectReason;
import io.wireroom.corpus.page.WebPage;
import io.wireroom.watch.OutOfTime;
import io.wireroom.watch.Stage;
import io.wireroom.watch.Watch;
import io.wireroom.watch.Watched;
import java.util.function.Supplier;

/**
 * What readers of all formats share: settings, and how a web page becomes a document within the
 * time that a record has. Plain text needs no such limit: it is read in one go.
 */
record PageReader(CorpusSettings settings, Watch watch) {
  /**
   * The document, or its reject.
   *
   * @param draft what the record says beside its page; not to be used afterwards
   * @param raw what a reject shows of the record
   */
  RawDocument document(String sourceUri, DocumentDraft draft, Supplier<WebPage> page, String raw) {
    try {
      return watch.within(
          () -> {
            Watched.enter(Stage.READING);
            page.get().fill(draft);
            return draft.finish(sourceUri, settings, raw);
          });
    } catch (OutOfTime e) {
      return RawDocument.rejected(
          Reject.of(
              sourceUri,
              RejectReason.TIMEOUT,
              "Cannot read page: not done within input.max-article-time (" + e.getMessage() + ")",
              raw));
    }
  }
}
