package io.wireroom.job;

import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.Reject;
import io.wireroom.corpus.RejectReason;
import io.wireroom.fault.FailureText;
import io.wireroom.fault.RecordFault;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands around all that is done to one record: one that trips a rule must not cost the batch. It
 * becomes a {@link RejectReason#FAILED} reject that says what was thrown and where, and the log
 * names it.
 */
final class RecordGuard {
  private static final Logger LOG = LoggerFactory.getLogger(RecordGuard.class);

  /**
   * What an analysis makes of a record, or its reject.
   *
   * @param document of {@link RawDocument#SCHEMA}
   * @return whatever the analysis gives for the record, or for its reject
   * @throws Error where not the record is at fault but the JVM: classes that are missing
   * @throws io.wireroom.fault.MemoryFault where there is no memory left
   */
  <T> T guarded(Row document, Function<RawDocument, T> analysis, Function<Reject, T> refusal) {
    String sourceUri = document.getAs("source_uri");
    try {
      return analysis.apply(RawDocument.of(document));
    } catch (Throwable e) {
      // Throwable: Scala's code throws checked exceptions without saying so, and rules may overflow
      // the stack.
      LOG.error("Cannot analyse article: {} ({})", String.valueOf(e), sourceUri, e);
      RecordFault.check(e, sourceUri);
      String text = document.getAs("text");
      return refusal.apply(
          Reject.of(
              sourceUri,
              RejectReason.FAILED,
              "Cannot analyse article: " + FailureText.of(e),
              text == null ? "" : text));
    }
  }
}
