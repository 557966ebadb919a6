package io.wireroom.store;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.LocalSpark;
import io.wireroom.fault.UserFault;
import io.wireroom.table.StoriesTable;
import io.wireroom.table.VersionChangesTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores that rename by copying: refused where readers are about, right for a lone user. */
class ObjectStoreTest {
  private static final SparkSession SPARK = LocalSpark.session();
  private static final LakeSettings ALONE =
      new LakeSettings(LakeSettings.Format.PARQUET, false, LakeSettings.PARQUET.catalog());
  private static final LakeSettings ICEBERG =
      new LakeSettings(LakeSettings.Format.ICEBERG, true, LakeSettings.PARQUET.catalog());
  private static final List<String> DAYS = List.of("2019-07-01", "2019-07-02");

  @TempDir Path output;
  private Configuration configuration;

  @BeforeEach
  void mount() {
    configuration = SPARK.sparkContext().hadoopConfiguration();
    CopyStore.register(configuration);
  }

  @AfterEach
  void mend() {
    CopyStore.HALVES_LEFT.set(-1);
  }

  @Test
  void parquetIsRefusedWhereReadersAreAbout() {
    Lake lake = Lake.of(SPARK, LakeSettings.PARQUET, uri());
    String told =
        "Cannot write tables: this store renames file by file, and who reads meanwhile would find"
            + " half a batch; set tables.format = iceberg, or, where nobody does,"
            + " tables.concurrent-readers = false ("
            + uri()
            + ")";
    assertThatThrownBy(() -> DayTables.open(lake, "link", "run"))
        .isInstanceOf(UserFault.class)
        .hasMessage(told);
    assertThatThrownBy(() -> Batch.open(lake, "a", "run"))
        .isInstanceOf(UserFault.class)
        .hasMessage(told);
    assertThatThrownBy(() -> Batch.destinations(lake, "a")).hasMessage(told);
    assertThat(output).isEmptyDirectory();
    assertThat(lake.table(new StoriesTable()).count()).as("reading is no fault").isZero();
  }

  @Test
  void aLoneUserFindsTheNewBatchWholeWhereverTheStoreBrokeOff() throws IOException {
    link(Lake.of(SPARK, ALONE, uri()), "old", "old");
    int broken = 0;
    for (int halves = 0; ; halves++) {
      String run = "run-" + halves;
      Lake lake = Lake.of(SPARK, ALONE, uri());
      boolean done = false;
      try (DayTables tables = DayTables.open(lake, "link", run)) {
        tables.stage(new VersionChangesTable(), changes(run), DAYS, day -> false);
        List<Step> steps = tables.commit();
        CopyStore.HALVES_LEFT.set(halves);
        for (Step step : steps) {
          step.run();
        }
        done = true;
      } catch (IOException e) {
        assertThat(e).hasMessage("the store broke off");
        broken++;
      }
      CopyStore.HALVES_LEFT.set(-1);
      Lake.of(SPARK, ALONE, uri()).recover();
      assertThat(changes(lake))
          .as("after %d halves", halves)
          .containsExactly("2019-07-01 " + run + " " + run, "2019-07-02 " + run + " " + run);
      assertThat(Leftovers.of(output)).as("after %d halves", halves).isEmpty();
      if (done) {
        break;
      }
    }
    assertThat(broken).as("two files, two halves each").isEqualTo(4);
  }

  @Test
  void aLoneUserFindsTheOldBatchWholeWhereNothingWasCommitted() throws IOException {
    Lake lake = Lake.of(SPARK, ALONE, uri());
    link(lake, "old", "old");
    try (DayTables tables = DayTables.open(lake, "link", "new")) {
      tables.stage(new VersionChangesTable(), changes("new"), DAYS, day -> false);
      // Half a journal, as a store may leave it that shows files before they are whole.
      Path journal = Files.createDirectories(output.resolve("_wireroom/journal"));
      Files.writeString(journal.resolve("_link.json"), "{\"batch\":\"_link\",\"run_id\":\"ne");
    }
    lake.recover();
    lake.recover();
    assertThat(changes(lake)).containsExactly("2019-07-01 old old", "2019-07-02 old old");
    assertThat(Leftovers.of(output)).isEmpty();
  }

  @Test
  void ofManyThatWantALockOneGetsIt() throws Exception {
    Layout layout = Layout.of(uri(), configuration);
    assertThat(layout.renames()).isFalse();
    ExecutorService pool = Executors.newFixedThreadPool(6);
    List<Callable<Boolean>> attempts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String run = "run-" + i;
      attempts.add(() -> BatchLock.take(layout, "a", run).isPresent());
    }
    int held = 0;
    for (Future<Boolean> attempt : pool.invokeAll(attempts)) {
      held += attempt.get() ? 1 : 0;
    }
    pool.shutdown();
    assertThat(held).isEqualTo(1);
    assertThat(output.resolve("_wireroom/locks")).isDirectoryNotContaining("glob:**/.claim-*");
  }

  @Test
  void aDeadClaimAndADeadLockAreInNobodysWay() throws IOException {
    Layout layout = Layout.of(uri(), configuration);
    Path locks = Files.createDirectories(output.resolve("_wireroom/locks"));
    LockOwner self = LockOwner.self("dead");
    LockOwner dead =
        new LockOwner("dead", self.host(), self.pid(), self.startedMillis() - 60_000, null);
    Files.write(locks.resolve(".claim-1"), ServiceFile.bytes(dead));
    Path cut = Files.writeString(locks.resolve(".claim-2"), "{\"run");
    Files.setLastModifiedTime(cut, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    Files.write(locks.resolve("a.json"), ServiceFile.bytes(dead));
    try (BatchLock lock = BatchLock.take(layout, "a", "run").orElseThrow()) {
      assertThat(lock.isHeld()).isTrue();
    }
    assertThat(locks).isEmptyDirectory();
  }

  @Test
  void commitsOfManyToOneIcebergTableAreAllThere() throws Exception {
    // Not on the store of copies: its files are seen half written, which no object of a store is.
    Lake lake = Lake.of(SPARK, ICEBERG, output.toString());
    link(lake, "old", "old");
    IcebergFormat format = (IcebergFormat) lake.format();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    List<Callable<Void>> commits = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String key = "key-" + i;
      commits.add(
          () -> {
            for (int j = 0; j < 3; j++) {
              format
                  .catalog()
                  .ensure(new VersionChangesTable())
                  .updateProperties()
                  .set(key + "-" + j, "x")
                  .commit();
            }
            return null;
          });
    }
    for (Future<Void> commit : pool.invokeAll(commits)) {
      commit.get();
    }
    pool.shutdown();
    assertThat(format.catalog().ensure(new VersionChangesTable()).properties())
        .containsKeys("key-0-0", "key-1-1", "key-2-2", "key-3-0", "key-3-2")
        .hasSizeGreaterThanOrEqualTo(12);
    assertThat(changes(lake)).containsExactly("2019-07-01 old old", "2019-07-02 old old");
    link(lake, "new", "new");
    assertThat(changes(lake)).containsExactly("2019-07-01 new new", "2019-07-02 new new");
  }

  private String uri() {
    return CopyStore.uri(output);
  }

  private static void link(Lake lake, String run, String text) {
    try (DayTables tables = DayTables.open(lake, "link", run)) {
      tables.stage(new VersionChangesTable(), changes(text), DAYS, day -> false);
      tables.publish();
    }
  }

  private static Dataset<Row> changes(String text) {
    return SPARK
        .createDataset(DAYS, Encoders.STRING())
        .toDF(DayTables.DAY)
        .withColumn("story_id", lit("s"))
        .withColumn("from_article_id", lit("a"))
        .withColumn("to_article_id", lit("b"))
        .withColumn("kind", lit("quote_added"))
        .withColumn("before", lit(null))
        .withColumn("after", lit(text));
  }

  private static List<String> changes(Lake lake) {
    return lake
        .table(new VersionChangesTable())
        .selectExpr("concat_ws(' ', batch, after, run_id)")
        .as(Encoders.STRING())
        .collectAsList()
        .stream()
        .sorted()
        .toList();
  }
}
