package io.wireroom.store;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.LocalSpark;
import io.wireroom.fault.UserFault;
import io.wireroom.table.Table;
import io.wireroom.table.VersionChangesTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.util.StringUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that one run writes for several days: replaced day by day, together or not at all. */
class DayTablesTest {
  private static final SparkSession SPARK = LocalSpark.session();
  private static final Table TABLE = new VersionChangesTable();

  @TempDir Path output;

  @Test
  void daysOfTheWindowAreReplacedAndOthersStay() {
    write("run-1", List.of("2019-07-01", "2019-07-02", "2019-07-03"), "old", day -> false);
    write("run-2", List.of("2019-07-02"), "new", day -> !day.equals("2019-07-01"));
    assertThat(rows())
        .as("the third day has nothing any more")
        .containsExactly("2019-07-01 old run-1", "2019-07-02 new run-2");
    assertThat(output.resolve("version_changes/batch=2019-07-03"))
        .as("which engines see as a day without rows")
        .isDirectoryContaining("glob:**.parquet");
  }

  @Test
  void daysWithoutRowsAreThere() {
    try (DayTables tables =
        DayTables.open(Lake.of(SPARK, LakeSettings.PARQUET, output.toString()), "link", "run")) {
      tables.stage(TABLE, rows(List.of(), "x"), List.of("2019-07-01"), day -> false);
      tables.publish();
    }
    assertThat(rows()).isEmpty();
    assertThat(output.resolve("version_changes/batch=2019-07-01"))
        .isDirectoryContaining("glob:**.parquet");
  }

  @Test
  void aNullThatMayNotBeIsRefused() {
    try (DayTables tables =
        DayTables.open(Lake.of(SPARK, LakeSettings.PARQUET, output.toString()), "link", "run")) {
      Dataset<Row> rows = rows(List.of("2019-07-01"), "x").withColumn("kind", lit(null));
      assertThatThrownBy(() -> tables.stage(TABLE, rows, List.of(), day -> false))
          .satisfies(
              thrown ->
                  assertThat(StringUtils.stringifyException(thrown))
                      .contains("Cannot stage table: a null in version_changes.kind"));
    }
  }

  @Test
  void oneRunAtATimeLinks() {
    try (DayTables first =
        DayTables.open(Lake.of(SPARK, LakeSettings.PARQUET, output.toString()), "link", "run-1")) {
      assertThat(first.counts()).isEmpty();
      assertThatThrownBy(
              () ->
                  DayTables.open(
                      Lake.of(SPARK, LakeSettings.PARQUET, output.toString()), "link", "run-2"))
          .isInstanceOf(UserFault.class)
          .hasMessageContaining("another run");
    }
    DayTables.open(Lake.of(SPARK, LakeSettings.PARQUET, output.toString()), "link", "run-3")
        .close();
  }

  @Test
  void aKillAfterAnyStepIsMadeGood() throws IOException {
    List<String> days = List.of("2019-07-01", "2019-07-02");
    write("run-1", days, "old", day -> false);
    int steps = 2 * days.size() + 3;
    for (int killed = 0; killed <= steps; killed++) {
      String run = "new-" + killed;
      try (DayTables tables =
          DayTables.open(Lake.of(SPARK, LakeSettings.PARQUET, output.toString()), "link", run)) {
        tables.stage(TABLE, rows(days, run), days, day -> false);
        List<Step> todo = tables.commit();
        assertThat(todo).hasSize(steps);
        for (Step step : todo.subList(0, killed)) {
          step.run();
        }
        assertThat(rows()).as("a day has all or nothing after step %d", killed).hasSize(2);
      }
      Recovery.run(output.toString(), new Configuration());
      assertThat(rows())
          .as("killed after step %d", killed)
          .containsExactly("2019-07-01 " + run + " " + run, "2019-07-02 " + run + " " + run);
      assertThat(serviceFiles()).as("killed after step %d", killed).isEmpty();
    }
  }

  @Test
  void aJournalLeavesTheFolderOfTheTablesToNobody() {
    assertThat(journal("stories/batch=2019-07-01", "part.parquet")).isTrue();
    assertThat(journal("../stories/batch=2019-07-01", "part.parquet")).isFalse();
    assertThat(journal("stories/../../batch=a", "part.parquet")).isFalse();
    assertThat(journal("stories/batch=..", "part.parquet")).isFalse();
    assertThat(journal("stories/other", "part.parquet")).isFalse();
    assertThat(journal("/stories", "part.parquet")).isFalse();
  }

  private static boolean journal(String folder, String file) {
    return new Journal("_link", "run", java.util.Map.of(folder, List.of(file))).isOf("_link");
  }

  private void write(String run, List<String> days, String text, DayTables.Stale stale) {
    try (DayTables tables =
        DayTables.open(Lake.of(SPARK, LakeSettings.PARQUET, output.toString()), "link", run)) {
      Dataset<Row> staged = tables.stage(TABLE, rows(days, text), days, stale);
      assertThat(staged.count()).isEqualTo(days.size());
      tables.publish();
    }
  }

  private static Dataset<Row> rows(List<String> days, String text) {
    return SPARK
        .createDataset(days, Encoders.STRING())
        .toDF(DayTables.DAY)
        .withColumn("story_id", lit("s"))
        .withColumn("from_article_id", lit("a"))
        .withColumn("to_article_id", lit("b"))
        .withColumn("kind", lit("quote_added"))
        .withColumn("before", lit(null))
        .withColumn("after", lit(text));
  }

  private List<String> rows() {
    return SPARK
        .read()
        .parquet(output.resolve("version_changes").toString())
        .selectExpr("concat_ws(' ', batch, after, run_id)")
        .as(Encoders.STRING())
        .collectAsList()
        .stream()
        .sorted()
        .toList();
  }

  private List<Path> serviceFiles() throws IOException {
    try (Stream<Path> files = Files.walk(output.resolve("_wireroom"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith(".guard"))
          // What runs tell of themselves stays.
          .filter(file -> !file.getParent().endsWith("runs"))
          .toList();
    }
  }
}
