package io.wireroom.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.Reject;
import io.wireroom.corpus.RejectReason;
import io.wireroom.fault.FailureText;
import io.wireroom.fault.MemoryFault;
import io.wireroom.watch.Stage;
import io.wireroom.watch.Watch;
import io.wireroom.watch.Watched;
import java.time.Duration;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.junit.jupiter.api.Test;

/** What becomes of a record when something throws. */
class RecordGuardTest {
  private static final Row DOCUMENT =
      new GenericRowWithSchema(
          new Object[] {
            "news/a.jsonl#L7",
            "id",
            null,
            null,
            "Port opens",
            "The port opened.",
            null,
            null,
            scala.collection.JavaConverters.asScalaBuffer(List.of()),
            null,
            null,
            null,
            null,
            scala.collection.JavaConverters.asScalaBuffer(List.of()),
            null,
            null,
            null,
            null,
            null
          },
          RawDocument.SCHEMA);

  private static Reject rejected(Throwable thrown) {
    return new RecordGuard().guarded(DOCUMENT, raw -> sneaky(thrown), reject -> reject);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> Reject sneaky(Throwable thrown) throws T {
    throw (T) thrown;
  }

  @Test
  void whatTheRecordThrowsIsItsReject() {
    for (Throwable thrown :
        List.of(
            new IllegalStateException("no head"),
            new StackOverflowError(),
            new AssertionError("no head"),
            new InternalError("a fault in a mapped file"),
            new java.time.DateTimeException("Invalid value for Year"),
            new ArithmeticException("long overflow"),
            new java.io.IOException("no head"))) {
      Reject reject = rejected(thrown);
      assertThat(reject.sourceUri()).isEqualTo("news/a.jsonl#L7");
      assertThat(reject.reason()).isEqualTo(RejectReason.FAILED);
      assertThat(reject.message())
          .startsWith("Cannot analyse article: " + thrown.getClass().getName())
          .contains(" at io.wireroom.job.RecordGuardTest.whatTheRecordThrowsIsItsReject(Rec");
      assertThat(reject.payload()).isEqualTo("The port opened.");
    }
  }

  @Test
  void theCauseIsToldAndAllOfItIsBounded() {
    Throwable root = new IllegalArgumentException("far\n  down");
    String text =
        FailureText.of(new RuntimeException("x".repeat(5000), new Exception("mid", root)));
    assertThat(text)
        .startsWith("java.lang.RuntimeException: xxx")
        .contains(
            "x… at io.wireroom", "; caused by java.lang.IllegalArgumentException: far down at")
        .doesNotContain("mid", "\n")
        .hasSizeLessThan(3000);
    assertThat(FailureText.of(new StackOverflowError()).split(" at ", -1))
        .hasSizeLessThanOrEqualTo(9);
  }

  @Test
  void whoseTimeRunsOutIsARejectThatNamesTheStage() {
    for (Stage stage : Stage.values()) {
      Watch watch = new Watch(Duration.ofMillis(20), nanos -> {});
      Reject reject =
          new RecordGuard()
              .guarded(
                  DOCUMENT, raw -> watch.within(() -> WatchedLoop.endless(stage)), late -> late);
      boolean annotators = stage == Stage.ANNOTATING;
      assertThat(reject.reason())
          .isEqualTo(annotators ? RejectReason.ANNOTATOR : RejectReason.TIMEOUT);
      assertThat(reject.message())
          .isEqualTo(
              (annotators ? "Cannot annotate" : "Cannot analyse")
                  + " article: not done within input.max-article-time ("
                  + stage.label()
                  + ", 20 ms)");
      assertThat(reject.payload()).isEqualTo("The port opened.");
    }
  }

  private static final class WatchedLoop {
    static Reject endless(Stage stage) {
      Watched.enter(stage);
      while (true) {
        Watched.check();
      }
    }
  }

  @Test
  void aBrokenJvmIsNoFaultOfTheRecord() {
    Throwable fatal = new NoClassDefFoundError("ai/onnxruntime/OrtSession");
    assertThatThrownBy(() -> rejected(fatal)).isSameAs(fatal);
  }

  @Test
  void withoutMemoryTheRunEndsWithAdvice() {
    assertThatThrownBy(() -> rejected(new OutOfMemoryError("Java heap space")))
        .isInstanceOf(MemoryFault.class)
        .hasMessageStartingWith("Cannot go on: out of memory with a heap of ")
        .hasMessageContaining("raise WIREROOM_MEMORY")
        .hasMessageContaining("lower input.max-text-length and input.max-file-bytes")
        .hasMessageEndingWith("(news/a.jsonl#L7)");
  }

  @Test
  void memoryThatIsShortIsFoundBehindWhatSparkMakesOfIt() {
    OutOfMemoryError heap = new OutOfMemoryError("Java heap space");
    for (Throwable thrown :
        List.of(
            heap,
            new RuntimeException("Job aborted", new IllegalStateException(heap)),
            new RuntimeException("Task 0 failed: java.lang.OutOfMemoryError: Java heap space"),
            new RuntimeException(new MemoryFault("a", heap)))) {
      assertThat(MemoryFault.behind(thrown, "extract")).isNotNull();
    }
    assertThat(MemoryFault.behind(new RuntimeException("no head"), "extract")).isNull();
  }
}
