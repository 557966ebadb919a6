package io.wireroom.job;

import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.Reject;
import io.wireroom.corpus.RejectReason;
import io.wireroom.fault.FailureText;
import io.wireroom.fault.RecordFault;
import io.wireroom.watch.OutOfTime;
import io.wireroom.watch.Stage;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands around all that is done to one record: one that trips a rule must not cost the batch. It
 * becomes a reject, and the log names it. Where it was an annotator that threw, took too long or
 * took all memory, its reason is {@link RejectReason#ANNOTATOR}, and the message has the
 * annotator's name; where it was anything before or after them, {@link RejectReason#TIMEOUT} or
 * {@link RejectReason#FAILED}.
 */
final class RecordGuard {
  private static final Logger LOG = LoggerFactory.getLogger(RecordGuard.class);
  private static final int MEBI = 1 << 20;

  /** What is said of a record: why, and in which words. */
  private record Told(RejectReason reason, String message) {}

  /**
   * What an analysis makes of a record, or its reject.
   *
   * @param document of {@link RawDocument#SCHEMA}
   * @return whatever the analysis gives for the record, or for its reject
   * @throws Error where not the record is at fault but the JVM: classes that are missing
   * @throws io.wireroom.fault.MemoryFault where there is no memory left
   * @throws io.wireroom.fault.StrayFault where too many records could not be stopped
   */
  <T> T guarded(Row document, Function<RawDocument, T> analysis, Function<Reject, T> refusal) {
    String sourceUri = document.getAs("source_uri");
    Told told;
    try {
      return analysis.apply(RawDocument.of(document));
    } catch (OutOfTime e) {
      told = late(e);
    } catch (HeapFull e) {
      LOG.error("Cannot analyse article: out of memory ({})", sourceUri, e);
      told = full(e.getCause());
    } catch (AnnotatorFault e) {
      LOG.error("Cannot annotate article: {} ({})", e.annotator(), sourceUri, e);
      RecordFault.check(e.getCause(), sourceUri);
      told =
          new Told(
              RejectReason.ANNOTATOR,
              "Cannot annotate article: annotator "
                  + e.annotator()
                  + " threw "
                  + FailureText.of(e.getCause()));
    } catch (Throwable e) {
      // Throwable: Scala's code throws checked exceptions without saying so, and rules may overflow
      // the stack.
      LOG.error("Cannot analyse article: {} ({})", String.valueOf(e), sourceUri, e);
      RecordFault.check(e, sourceUri);
      told = new Told(RejectReason.FAILED, "Cannot analyse article: " + FailureText.of(e));
    }
    String text = document.getAs("text");
    return refusal.apply(Reject.of(sourceUri, told.reason, told.message, text == null ? "" : text));
  }

  private static Told late(OutOfTime e) {
    String why = " article: not done within input.max-article-time (" + e.getMessage() + ")";
    return e.stage() == Stage.ANNOTATING
        ? new Told(RejectReason.ANNOTATOR, "Cannot annotate" + why)
        : new Told(RejectReason.TIMEOUT, "Cannot analyse" + why);
  }

  private static Told full(Throwable thrown) {
    String why =
        " article: it alone takes more memory than a heap of "
            + Runtime.getRuntime().maxMemory() / MEBI
            + " MiB has";
    return thrown instanceof AnnotatorFault fault
        ? new Told(RejectReason.ANNOTATOR, "Cannot annotate" + why + " (" + fault.annotator() + ")")
        : new Told(RejectReason.FAILED, "Cannot analyse" + why);
  }
}
