package io.wireroom.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.LocalSpark;
import io.wireroom.fault.UserFault;
import io.wireroom.table.ArticlesTable;
import io.wireroom.table.Sample;
import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole batches in tables of Iceberg, killed wherever publishing may be. */
class IcebergIT {
  private static final SparkSession SPARK = LocalSpark.session();
  private static final LakeSettings SETTINGS =
      new LakeSettings(LakeSettings.Format.ICEBERG, true, LakeSettings.PARQUET.catalog());

  @TempDir Path output;
  private Lake lake;

  @BeforeEach
  void open() {
    lake = Lake.of(SPARK, SETTINGS, output.toString());
  }

  @Test
  void aRerunReplacesItsBatchAndNoOther() throws IOException {
    write("a", "run-1", 3);
    write("b", "run-2", 2);
    write("a", "run-3", 5);
    write("b", "run-4", 0);
    assertThat(articles()).containsExactly("a run-3 5");
    assertThat(runs()).containsExactly("a run-3", "b run-4");
    assertThat(Batch.destinations(lake, "a")).containsValue(true);
    assertThat(Leftovers.of(output)).isEmpty();
  }

  @Test
  void aKillAfterAnyStepOfPublishingIsMadeGood() throws IOException {
    write("a", "run-0", 2);
    int steps = Tables.OF_EXTRACT.size() + 2;
    for (int killed = 0; killed <= steps; killed++) {
      String run = "run-" + (killed + 1);
      Batch batch = staged("a", run, 3);
      List<Step> todo = batch.commit();
      assertThat(todo).hasSize(steps);
      for (Step step : todo.subList(0, killed)) {
        step.run();
      }
      bury("a");
      lake.recover();
      assertThat(articles()).as("killed after step %d", killed).containsExactly("a " + run + " 3");
      assertThat(runs()).as("killed after step %d", killed).containsExactly("a " + run);
      assertThat(Leftovers.of(output)).as("killed after step %d", killed).isEmpty();
    }
  }

  @Test
  void aKillBeforePublishingLeavesTheOldBatch() throws IOException {
    write("a", "old", 3);
    long files = dataFiles();
    staged("a", "new", 5);
    bury("a");
    lake.recover();
    assertThat(articles()).containsExactly("a old 3");
    assertThat(Leftovers.of(output)).isEmpty();
    assertThat(dataFiles()).isEqualTo(files);
  }

  @Test
  void twoBatchesAtATimeAndOneRunOfEach() throws IOException {
    Batch first = staged("a", "run-1", 3);
    Batch second = staged("b", "run-2", 2);
    assertThatThrownBy(() -> Batch.open(lake, "a", "run-3")).isInstanceOf(UserFault.class);
    second.publish();
    second.close();
    first.publish();
    first.close();
    assertThat(articles()).containsExactly("a run-1 3", "b run-2 2");
  }

  private void bury(String batchId) throws IOException {
    Path lock = output.resolve("_wireroom/locks/" + batchId + ".json");
    LockOwner self = LockOwner.self("any");
    String owner = Files.readString(lock);
    Files.writeString(
        lock,
        owner
            .replace("" + self.startedMillis(), "" + (self.startedMillis() - 60_000))
            .replace("" + self.boot(), "another boot"));
  }

  private long dataFiles() throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files.filter(file -> file.toString().endsWith(".parquet")).count();
    }
  }

  private void write(String batchId, String runId, int articles) throws IOException {
    try (Batch batch = staged(batchId, runId, articles)) {
      batch.publish();
    }
  }

  private Batch staged(String batchId, String runId, int articles) {
    Batch batch = Batch.open(lake, batchId, runId);
    batch.stage(rows(runId, articles));
    batch.stageRun(Sample.run(runId, batchId));
    return batch;
  }

  private static TableRows rows(String runId, int articles) {
    return TableRows.of(
        SPARK,
        Sample.dataset(SPARK, runId, articles).queryExecution().toRdd().toJavaRDD(),
        articles + 1);
  }

  /** Batch, run and number of articles. */
  private List<String> articles() {
    return lake
        .table(new ArticlesTable())
        .groupBy("batch", "run_id")
        .count()
        .selectExpr("concat_ws(' ', batch, run_id, count)")
        .as(Encoders.STRING())
        .collectAsList()
        .stream()
        .sorted()
        .toList();
  }

  /** Batch and run, over all tables that have rows. */
  private List<String> runs() {
    List<String> runs = new ArrayList<>();
    for (Table table : Tables.OF_EXTRACT) {
      runs.addAll(
          lake.table(table)
              .selectExpr("concat_ws(' ', batch, run_id)")
              .distinct()
              .as(Encoders.STRING())
              .collectAsList());
    }
    return runs.stream().distinct().sorted().toList();
  }
}
