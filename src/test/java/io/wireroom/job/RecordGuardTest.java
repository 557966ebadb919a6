package io.wireroom.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.corpus.RawDocument;
import io.wireroom.watch.Stage;
import io.wireroom.watch.Watch;
import io.wireroom.watch.Watched;
import java.time.Duration;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.junit.jupiter.api.Test;

/**
 * What becomes of a record when something throws: the second last column has the rejects, a date
 * and a row each.
 */
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
            scala.collection.JavaConverters.asScalaBuffer(List.of())
          },
          RawDocument.SCHEMA);

  private static Row rejected(Throwable thrown) {
    Row analysed = new RecordGuard("run").guarded(DOCUMENT, raw -> sneaky(thrown));
    Object[] rejects = (Object[]) analysed.get(analysed.length() - 2);
    assertThat(rejects).hasSize(1);
    return ((Row) rejects[0]).getStruct(1);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> Row sneaky(Throwable thrown) throws T {
    throw (T) thrown;
  }

  @Test
  void whatTheRecordThrowsIsItsReject() {
    for (Throwable thrown :
        List.of(
            new IllegalStateException("no head"),
            new StackOverflowError(),
            new AssertionError("no head"),
            new java.io.IOException("no head"))) {
      Row reject = rejected(thrown);
      assertThat(reject.getString(0)).isEqualTo("news/a.jsonl#L7");
      assertThat(reject.getString(1)).isEqualTo("failed");
      assertThat(reject.getString(2))
          .startsWith("Cannot analyse article: " + thrown.getClass().getName())
          .contains(" at io.wireroom.job.RecordGuardTest.whatTheRecordThrowsIsItsReject(Rec");
      assertThat(reject.getString(3)).isEqualTo("The port opened.");
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
      Row analysed =
          new RecordGuard("run")
              .guarded(DOCUMENT, raw -> watch.within(() -> WatchedLoop.endless(stage)));
      Row reject = ((Row) ((Object[]) analysed.get(analysed.length() - 2))[0]).getStruct(1);
      assertThat(reject.getString(1)).isEqualTo("timeout");
      assertThat(reject.getString(2))
          .isEqualTo(
              "Cannot analyse article: not done within input.max-article-time ("
                  + stage.label()
                  + ", 20 ms)");
      assertThat(reject.getString(3)).isEqualTo("The port opened.");
    }
  }

  private static final class WatchedLoop {
    static Row endless(Stage stage) {
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
}
