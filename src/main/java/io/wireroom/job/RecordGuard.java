package io.wireroom.job;

import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.Reject;
import io.wireroom.corpus.RejectReason;
import io.wireroom.table.AnalysedRow;
import io.wireroom.watch.OutOfTime;
import java.io.Serializable;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands around all that is done to one record: one that trips a rule must not cost the batch. It
 * becomes a {@link RejectReason#FAILED} reject that says what was thrown and where, and the log
 * names it. One whose time ran out is a {@link RejectReason#TIMEOUT} reject that says in which
 * stage.
 */
final class RecordGuard implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(RecordGuard.class);

  private final String runId;

  RecordGuard(String runId) {
    this.runId = runId;
  }

  /**
   * What an analysis makes of a record, or its reject.
   *
   * @param document of {@link RawDocument#SCHEMA}
   * @return of {@link AnalysedRow#SCHEMA}
   * @throws Error where not the record is at fault but the JVM: no memory, classes that are missing
   */
  Row guarded(Row document, Function<RawDocument, Row> analysis) {
    String sourceUri = document.getAs("source_uri");
    try {
      return analysis.apply(RawDocument.of(document));
    } catch (OutOfTime e) {
      String text = document.getAs("text");
      return AnalysedRow.of(
          Reject.of(
              sourceUri,
              RejectReason.TIMEOUT,
              "Cannot analyse article: not done within input.max-article-time ("
                  + e.getMessage()
                  + ")",
              text == null ? "" : text),
          runId);
    } catch (Exception | StackOverflowError | AssertionError e) {
      // Exception, not RuntimeException: Scala's code throws checked ones without saying so.
      LOG.error("Cannot analyse article: {} ({})", String.valueOf(e), sourceUri, e);
      String text = document.getAs("text");
      return AnalysedRow.of(
          Reject.of(
              sourceUri,
              RejectReason.FAILED,
              "Cannot analyse article: " + FailureText.of(e),
              text == null ? "" : text),
          runId);
    } catch (Error e) {
      LOG.error("Cannot go on: {} ({})", String.valueOf(e), sourceUri, e);
      throw e;
    }
  }
}
