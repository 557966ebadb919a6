package io.wireroom.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.LocalSpark;
import io.wireroom.table.RunsTable;
import io.wireroom.table.Sample;
import io.wireroom.table.TakenFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files a batch leaves to others: those that they have as they are now, and no more. */
class FileChoiceTest {
  private static final SparkSession SPARK = LocalSpark.session();
  private static final Instant TIME = Instant.parse("2024-05-06T07:08:09.123456Z");

  @TempDir private Path output;

  @Test
  void whereNothingWasReadNothingIsLeft() {
    assertThat(others("a", file("x"))).isEmpty();
  }

  @Test
  void whatAnotherBatchReadIsLeftToItAndARerunReadsItsOwn() {
    publish("a", "run-1", file("x"), file("y"));
    publish("b", "run-2", file("z"));

    assertThat(others("c", file("x"), file("y"), file("z"), file("new")))
        .containsOnly(
            Map.entry("x", "batch a"), Map.entry("y", "batch a"), Map.entry("z", "batch b"));
    assertThat(others("a", file("x"), file("y"), file("z"), file("new"))).containsOnlyKeys("z");
  }

  @Test
  void whatTwoBatchesReadIsReadAgainByEither() {
    publish("a", "run-1", file("x"));
    publish("b", "run-2", file("x"));

    assertThat(others("a", file("x"))).isEmpty();
    assertThat(others("b", file("x"))).isEmpty();
    assertThat(others("c", file("x"))).containsOnly(Map.entry("x", "batch a, b"));
  }

  @Test
  void aRerunOverOtherFilesGivesItsOldOnesFree() {
    publish("a", "run-1", file("x"));
    publish("a", "run-2", file("y"));

    assertThat(others("b", file("x"), file("y"))).containsOnlyKeys("y");
  }

  /** Size, time and entity tag, then and now. */
  @ParameterizedTest
  @CsvSource({
    "7, 0,   , 7,  0,   , true",
    "7, 0,   , 8,  0,   , false",
    "7, 0,   , 7,  1,   , false",
    "7, 0,   , 7, -1,   , false",
    "7, 0, e1, 7,  9, e1, true",
    "7, 0, e1, 7,  0, e2, false",
    "7, 0, e1, 8,  0, e1, false",
    "7, 0, e1, 7,  0,   , true",
    "7, 0,   , 7,  0, e1, true",
    "7, 0,   , 7,  1, e1, false"
  })
  void aChangedFileIsNew(
      long bytes, long micros, String etag, long now, long later, String tag, boolean same) {
    publish("a", "run-1", new TakenFile("x", bytes, TIME.plusNanos(1000 * micros), etag));

    assertThat(others("b", new TakenFile("x", now, TIME.plusNanos(1000 * later), tag)))
        .hasSize(same ? 1 : 0);
  }

  @Test
  void runsOfOlderVersionsHaveSeenNothing() {
    publish("a", "run-1", file("x"));
    SPARK
        .createDataFrame(List.of(RunsTable.row(Sample.run("run-2", "b"))), new RunsTable().schema())
        .drop("files", "files_passed_over")
        .write()
        .parquet(output.resolve("runs/batch=b").toString());

    assertThat(others("c", file("x"), file("news/1.txt"))).containsOnlyKeys("x");
  }

  @Test
  void whatARunThatLivesIsReadingIsLeftToItUntilItGivesUp() {
    try (Batch batch = open("a", "run-1")) {
      assertThat(batch.claim(List.of(file("x")), List.of(file("named")))).isEmpty();
      assertThat(others("b", file("x"), file("named"), file("y")))
          .containsOnly(
              Map.entry("x", "run run-1 of batch a"), Map.entry("named", "run run-1 of batch a"));
      try (Batch other = open("b", "run-2")) {
        assertThat(other.claim(List.of(file("x"), file("y")), List.of(file("named"))))
            .containsOnlyKeys("x");
      }
    }
    assertThat(others("b", file("x"), file("named"))).isEmpty();
  }

  @Test
  void whatARunPublishesIsNeverFreeInBetween() throws Exception {
    try (Batch batch = open("a", "run-1")) {
      batch.claim(List.of(file("x")), List.of());
      stage(batch, "run-1", "a", file("x"));
      for (Step step : batch.commit()) {
        assertThat(others("b", file("x"))).containsOnlyKeys("x");
        step.run();
      }
    }
    assertThat(others("b", file("x"))).containsOnlyKeys("x");
  }

  @Test
  void whatADeadRunWasReadingIsFreeThoughNobodyHasSweptYet() throws Exception {
    Batch batch = open("a", "run-1");
    batch.claim(List.of(file("x")), List.of());
    Path lock = output.resolve("_wireroom/locks/a.json");
    Files.writeString(lock, Files.readString(lock).replaceAll("\"pid\":\\d+", "\"pid\":1"));

    assertThat(output.resolve("_wireroom/staging/run-1/_files.json")).exists();
    assertThat(others("b", file("x"))).isEmpty();
    assertThat(others("a", file("x"))).isEmpty();
  }

  @Test
  void whoChoosesAtTheSameTimeSharesOut() throws Exception {
    List<TakenFile> landing = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      landing.add(file("f" + i));
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Callable<Integer>> runs = new ArrayList<>();
    List<Batch> open = new ArrayList<>();
    for (String id : List.of("a", "b", "c", "d")) {
      Batch batch = open(id, "run-" + id);
      open.add(batch);
      runs.add(() -> landing.size() - batch.claim(landing, List.of()).size());
    }
    List<Integer> taken = new ArrayList<>();
    for (Future<Integer> run : threads.invokeAll(runs)) {
      taken.add(run.get());
    }
    threads.shutdown();
    open.forEach(Batch::close);

    assertThat(taken).containsExactlyInAnyOrder(landing.size(), 0, 0, 0);
  }

  private static TakenFile file(String uri) {
    return new TakenFile(uri, 7, TIME, null);
  }

  private Map<String, String> others(String batch, TakenFile... found) {
    return Batch.others(
        Lake.of(SPARK, LakeSettings.PARQUET, output.toString()), batch, List.of(found));
  }

  private Batch open(String batch, String runId) {
    return Batch.open(Lake.of(SPARK, LakeSettings.PARQUET, output.toString()), batch, runId);
  }

  private void publish(String id, String runId, TakenFile... files) {
    try (Batch batch = open(id, runId)) {
      stage(batch, runId, id, files);
      batch.publish();
    }
  }

  private static void stage(Batch batch, String runId, String id, TakenFile... files) {
    batch.stage(BatchTest.rows(runId, 1));
    batch.stageRun(Sample.run(runId, id, List.of(files)));
  }
}
