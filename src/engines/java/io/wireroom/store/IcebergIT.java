package io.wireroom.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.LocalSpark;
import io.wireroom.fault.UserFault;
import io.wireroom.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
  private LakeBatches batches;

  @BeforeEach
  void open() {
    lake = Lake.of(SPARK, SETTINGS, output.toString());
    batches = new LakeBatches(lake);
  }

  @Test
  void aRerunReplacesItsBatchAndNoOther() throws IOException {
    batches.write("a", "run-1", 3);
    batches.write("b", "run-2", 2);
    batches.write("a", "run-3", 5);
    batches.write("b", "run-4", 0);
    assertThat(batches.articles()).containsExactly("a run-3 5");
    assertThat(batches.runs()).containsExactly("a run-3", "b run-4");
    assertThat(Batch.destinations(lake, "a")).containsValue(true);
    assertThat(Leftovers.of(output)).isEmpty();
  }

  @Test
  void aKillAfterAnyStepOfPublishingIsMadeGood() throws IOException {
    batches.write("a", "run-0", 2);
    int steps = Tables.OF_EXTRACT.size() + 2;
    for (int killed = 0; killed <= steps; killed++) {
      String run = "run-" + (killed + 1);
      Batch batch = batches.staged("a", run, 3);
      List<Step> todo = batch.commit();
      assertThat(todo).hasSize(steps);
      for (Step step : todo.subList(0, killed)) {
        step.run();
      }
      bury("a");
      lake.recover();
      assertThat(batches.articles())
          .as("killed after step %d", killed)
          .containsExactly("a " + run + " 3");
      assertThat(batches.runs()).as("killed after step %d", killed).containsExactly("a " + run);
      assertThat(Leftovers.of(output)).as("killed after step %d", killed).isEmpty();
    }
  }

  @Test
  void aKillBeforePublishingLeavesTheOldBatch() throws IOException {
    batches.write("a", "old", 3);
    long files = dataFiles();
    batches.staged("a", "new", 5);
    bury("a");
    lake.recover();
    assertThat(batches.articles()).containsExactly("a old 3");
    assertThat(Leftovers.of(output)).isEmpty();
    assertThat(dataFiles()).isEqualTo(files);
  }

  @Test
  void twoBatchesAtATimeAndOneRunOfEach() throws IOException {
    Batch first = batches.staged("a", "run-1", 3);
    Batch second = batches.staged("b", "run-2", 2);
    assertThatThrownBy(() -> Batch.open(lake, "a", "run-3")).isInstanceOf(UserFault.class);
    second.publish();
    second.close();
    first.publish();
    first.close();
    assertThat(batches.articles()).containsExactly("a run-1 3", "b run-2 2");
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
}
