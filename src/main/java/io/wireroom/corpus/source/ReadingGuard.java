package io.wireroom.corpus.source;

import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.DocumentDraft;
import io.wireroom.corpus.LargeTurns;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.Reject;
import io.wireroom.corpus.RejectReason;
import io.wireroom.corpus.page.WebPage;
import io.wireroom.fault.FailureText;
import io.wireroom.fault.RecordFault;
import io.wireroom.watch.OutOfTime;
import io.wireroom.watch.Stage;
import io.wireroom.watch.Watch;
import io.wireroom.watch.Watched;
import java.util.List;
import java.util.function.Supplier;

/**
 * What readers of all formats share: settings, and what stands around the making of one record.
 * Whatever that throws is the record's reject, and those behind it are read on; large records take
 * turns; a page is read within the time that a record has. Plain text needs no such limit: it is
 * read in one go.
 */
record ReadingGuard(CorpusSettings settings, LargeTurns turns, Watch watch) {
  /**
   * The document that is made of a record, or its reject.
   *
   * @param bytes what a reject shows of the record
   * @param size of the record in bytes, for its turn
   */
  RawDocument guarded(String sourceUri, byte[] bytes, long size, Supplier<RawDocument> reading) {
    return all(sourceUri, bytes, size, () -> List.of(reading.get())).get(0);
  }

  /** Likewise for an item of a file that has had its turn as a whole. */
  RawDocument item(String sourceUri, byte[] bytes, Supplier<RawDocument> reading) {
    return caught(sourceUri, bytes, bytes.length, () -> List.of(reading.get())).get(0);
  }

  /** Likewise the documents of a file that is read whole, or one reject of all of it. */
  List<RawDocument> all(
      String sourceUri, byte[] bytes, long size, Supplier<List<RawDocument>> reading) {
    return turns.take(size, () -> caught(sourceUri, bytes, size, reading));
  }

  private static List<RawDocument> caught(
      String sourceUri, byte[] bytes, long size, Supplier<List<RawDocument>> reading) {
    try {
      return reading.get();
    } catch (OutOfTime e) {
      String message =
          "Cannot read page: not done within input.max-article-time (" + e.getMessage() + ")";
      return List.of(
          RawDocument.rejected(Reject.of(sourceUri, RejectReason.TIMEOUT, message, bytes, size)));
    } catch (Throwable e) {
      RecordFault.check(e, sourceUri);
      return List.of(
          RawDocument.rejected(
              Reject.of(
                  sourceUri,
                  RejectReason.FAILED,
                  "Cannot read record: " + FailureText.of(e),
                  bytes,
                  size)));
    }
  }

  /**
   * Adds what a page says to a draft.
   *
   * @param draft not to be used where this throws
   * @throws OutOfTime where it is not read in time
   */
  void fill(DocumentDraft draft, Supplier<WebPage> page) {
    within(
        () -> {
          page.get().fill(draft);
          return draft;
        });
  }

  /**
   * What markup becomes.
   *
   * @throws OutOfTime where it is not read in time
   */
  <T> T within(Supplier<T> reading) {
    return watch.within(
        () -> {
          Watched.enter(Stage.READING);
          return reading.get();
        });
  }
}
