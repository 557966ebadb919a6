package io.wireroom.store;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.LocalSpark;
import io.wireroom.ask.ResultFormat;
import io.wireroom.ask.SqlSession;
import io.wireroom.fault.UserFault;
import io.wireroom.table.ArticlesTable;
import io.wireroom.table.QuotesTable;
import io.wireroom.table.Sample;
import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import io.wireroom.table.VersionChangesTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches in tables of Iceberg: atomic a table, healed across tables, told by their snapshots. */
class IcebergTest {
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
  void aBatchOfAllTablesIsReplacedByItsNextRun() throws IOException {
    batches.write("a", "run-1", 3);
    try (Batch batch = Batch.open(lake, "a", "run-2")) {
      batch.stage(BatchTest.rows("run-2", 5));
      assertThat(batch.staged(new ArticlesTable()).count()).isEqualTo(5);
      assertThat(batch.staged(new ArticlesTable()).columns())
          .containsExactly(new ArticlesTable().schema().fieldNames());
      assertThatThrownBy(batch::publish).hasMessage("Cannot publish batch: not staged (runs)");
    }
    assertThat(batches.articles()).as("nothing was published").containsExactly("a run-1 3");
    assertThat(Leftovers.of(output)).isEmpty();
    assertThat(SPARK.table(sql(new ArticlesTable()) + ".snapshots").count()).isEqualTo(1);

    batches.write("a", "run-3", 2);

    assertThat(batches.articles()).containsExactly("a run-3 2");
    assertThat(batches.runs()).containsExactly("a run-3");
    for (Table table : Tables.OF_EXTRACT) {
      assertThat(lake.table(table).columns())
          .containsExactly(TableFiles.schema(table).fieldNames());
    }
    assertThat(
            lake.table(new QuotesTable())
                .selectExpr("concat_ws('|', type, speaker_name, parts[0].begin, parts[0].end)")
                .distinct()
                .as(Encoders.STRING())
                .collectAsList())
        .containsExactly("direct|Anna Berg|21|56");
    try (SqlSession session = SqlSession.open(output.toString())) {
      StringBuilder out = new StringBuilder();
      session.run(
          "SELECT batch, run_id, count(*) AS n FROM articles GROUP BY ALL;"
              + "SELECT DISTINCT type, speaker_name FROM quotes_with_articles",
          ResultFormat.CSV,
          out);
      assertThat(out)
          .as("without Spark")
          .hasToString("batch,run_id,n\r\na,run-3,2\r\ntype,speaker_name\r\ndirect,Anna Berg\r\n");
    }
    assertThat(Batch.destinations(lake, "a")).containsValue(true);
    assertThat(Leftovers.of(output)).isEmpty();
  }

  @Test
  void snapshotsTellTheirRunAndAnOlderOneIsStillRead() throws IOException {
    link("run-1", List.of("2019-07-01", "2019-07-02"), "old", day -> false);
    link("run-2", List.of("2019-07-02"), "new", day -> false);
    String table = sql(new VersionChangesTable());
    List<Row> snapshots =
        SPARK
            .table(table + ".snapshots")
            .orderBy("committed_at")
            .selectExpr("snapshot_id", "summary['wireroom.run-id']", "summary['wireroom.batches']")
            .collectAsList();
    assertThat(snapshots).extracting(row -> row.getString(1)).containsExactly("run-1", "run-2");
    assertThat(snapshots)
        .extracting(row -> row.getString(2))
        .containsExactly("2019-07-01,2019-07-02", "2019-07-02");
    assertThat(
            SPARK
                .sql("SELECT * FROM " + table + " VERSION AS OF " + snapshots.get(0).getLong(0))
                .where("after = 'old'")
                .count())
        .isEqualTo(2);
  }

  @Test
  void aTableOfAnOlderVersionIsReadAndThenWidened() throws IOException {
    link("run-1", List.of("2019-07-01"), "old", day -> false);
    Table table = new VersionChangesTable();
    String name = sql(table);
    SPARK.sql("ALTER TABLE " + name + " DROP COLUMNS (kind, before)");
    Dataset<Row> old = lake.table(table);
    assertThat(old.columns()).containsExactly(TableFiles.schema(table).fieldNames());
    assertThat(old.where("kind IS NULL AND before IS NULL").count()).isEqualTo(1);

    link("run-2", List.of("2019-07-02"), "new", day -> false);

    assertThat(SPARK.table(name).columns()).containsExactly(TableFiles.schema(table).fieldNames());
    assertThat(lake.table(table).where("kind IS NULL").count()).isEqualTo(1);
    assertThat(SPARK.sql("DESCRIBE " + name).where("col_name = 'kind'").first().getString(2))
        .isEqualTo(table.schema().apply("kind").getComment().get());
  }

  @Test
  void tablesStayWhatTheyAre(@TempDir Path other) throws IOException {
    Files.createDirectories(output.resolve("articles/metadata"));
    assertThatThrownBy(() -> Lake.of(SPARK, LakeSettings.PARQUET, output.toString()))
        .isInstanceOf(UserFault.class)
        .hasMessage(
            "Cannot open tables: they are of the format iceberg, not parquet (tables.format, "
                + output
                + ")");
    Files.createDirectories(other.resolve("articles/batch=a"));
    assertThatThrownBy(() -> Lake.of(SPARK, SETTINGS, other.toString()))
        .isInstanceOf(UserFault.class)
        .hasMessageContaining("of the format parquet, not iceberg");
  }

  @Test
  void aKillAfterAnyStepOfPublishingIsMadeGood() throws IOException {
    List<String> days = List.of("2019-07-01", "2019-07-02");
    link("old", days, "old", day -> false);
    int steps = 4;
    for (int killed = 0; killed <= steps; killed++) {
      String run = "run-" + killed;
      try (DayTables tables = DayTables.open(lake, "link", run)) {
        tables.stage(new VersionChangesTable(), changes(days, run), days, day -> false);
        tables.stageRun(Sample.run(run, "link"));
        List<Step> todo = tables.commit();
        assertThat(todo).as("two tables, journal, staging").hasSize(steps);
        for (Step step : todo.subList(0, killed)) {
          step.run();
        }
      }
      lake.recover();
      assertThat(changes())
          .as("killed after step %d", killed)
          .containsExactly("2019-07-01 " + run + " " + run, "2019-07-02 " + run + " " + run);
      assertThat(Leftovers.of(output)).as("killed after step %d", killed).isEmpty();
    }
  }

  @Test
  void daysAreReplacedAndOthersStay() throws IOException {
    link("run-1", List.of("2019-07-01", "2019-07-02", "2019-07-03"), "old", day -> false);
    link("run-2", List.of("2019-07-02"), "new", day -> !day.equals("2019-07-01"));
    link("run-3", List.of(), "none", day -> false);
    assertThat(changes()).containsExactly("2019-07-01 old run-1", "2019-07-02 new run-2");
    assertThat(Leftovers.of(output)).isEmpty();
  }

  private void link(String run, List<String> days, String text, DayTables.Stale stale) {
    try (DayTables tables = DayTables.open(lake, "link", run)) {
      assertThat(tables.stage(new VersionChangesTable(), changes(days, text), days, stale).count())
          .isEqualTo(days.size());
      tables.publish();
    }
  }

  private static Dataset<Row> changes(List<String> days, String text) {
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

  private List<String> changes() {
    return lake
        .table(new VersionChangesTable())
        .selectExpr("concat_ws(' ', batch, after, run_id)")
        .as(Encoders.STRING())
        .collectAsList()
        .stream()
        .sorted()
        .toList();
  }

  private String sql(Table table) {
    return ((IcebergFormat) lake.format()).catalog().sqlName(table);
  }
}
