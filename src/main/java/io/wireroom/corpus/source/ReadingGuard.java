package io.wireroom.corpus.source;

import io.wireroom.corpus.CorpusSettings;
import io.wireroom.corpus.LargeTurns;
import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.Reject;
import io.wireroom.corpus.RejectReason;
import io.wireroom.fault.FailureText;
import io.wireroom.fault.RecordFault;
import java.util.function.Supplier;

/**
 * What readers of all formats share: settings, and what stands around the making of one record.
 * Whatever that throws is the record's reject, and those behind it are read on; large records take
 * turns.
 */
record ReadingGuard(CorpusSettings settings, LargeTurns turns) {
  /**
   * The document that is made of a record, or its reject.
   *
   * @param bytes what a reject shows of the record
   * @param size of the record in bytes, for its turn
   */
  RawDocument guarded(String sourceUri, byte[] bytes, long size, Supplier<RawDocument> reading) {
    try {
      return turns.take(size, reading);
    } catch (Throwable e) {
      RecordFault.check(e, sourceUri);
      return RawDocument.rejected(
          Reject.of(
              sourceUri,
              RejectReason.FAILED,
              "Cannot read record: " + FailureText.of(e),
              bytes,
              size));
    }
  }
}
