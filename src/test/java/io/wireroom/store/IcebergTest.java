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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

  @BeforeEach
  void open() {
    lake = Lake.of(SPARK, SETTINGS, output.toString());
  }

  @Test
  void everyTableHasItsColumnsAndItsBatch() throws IOException {
    write("2019-07-14", "run-1", 3);
    for (Table table : Tables.OF_EXTRACT) {
      Dataset<Row> rows = lake.table(table);
      assertThat(rows.schema().fieldNames()).containsExactly(TableFiles.schema(table).fieldNames());
      assertThat(rows.select("batch").distinct().as(Encoders.STRING()).collectAsList())
          .as(table.name())
          .containsExactly("2019-07-14");
    }
    assertThat(
            lake.table(new QuotesTable())
                .selectExpr("concat_ws('|', type, speaker_name, parts[0].begin, parts[0].end)")
                .distinct()
                .as(Encoders.STRING())
                .collectAsList())
        .containsExactly("direct|Anna Berg|21|56");
    assertThat(leftovers()).isEmpty();
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
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void sqlReadsWhatCountsWithoutSpark() throws IOException {
    write("a", "run-1", 3);
    write("b", "run-2", 2);
    write("a", "run-3", 5);
    try (Batch staged = Batch.open(lake, "b", "run-4");
        SqlSession session = SqlSession.open(output.toString())) {
      staged.stage(rows("run-4", 7));
      StringBuilder out = new StringBuilder();
      session.run(
          "SELECT batch, run_id, count(*) AS n FROM articles GROUP BY ALL ORDER BY ALL;"
              + "SELECT DISTINCT type, speaker_name FROM quotes_with_articles",
          ResultFormat.CSV,
          out);
      assertThat(out)
          .hasToString(
              "batch,run_id,n\r\na,run-3,5\r\nb,run-2,2\r\ntype,speaker_name\r\ndirect,Anna Berg\r\n");
    }
  }

  @Test
  void whatIsStagedIsReadByItsRunAlone() throws IOException {
    write("a", "run-1", 3);
    try (Batch batch = Batch.open(lake, "a", "run-2")) {
      batch.stage(rows("run-2", 5));
      assertThat(batch.staged(new ArticlesTable()).count()).isEqualTo(5);
      assertThat(batch.staged(new ArticlesTable()).columns())
          .containsExactly(new ArticlesTable().schema().fieldNames());
      assertThat(articles()).containsExactly("a run-1 3");
      assertThatThrownBy(batch::publish).hasMessage("Cannot publish batch: not staged (runs)");
    }
    assertThat(articles()).containsExactly("a run-1 3");
    assertThat(leftovers()).isEmpty();
    assertThat(SPARK.table(sql(new ArticlesTable()) + ".snapshots").count()).isEqualTo(1);
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
      assertThat(leftovers()).as("killed after step %d", killed).isEmpty();
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
    assertThat(leftovers()).isEmpty();
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

  @Test
  void snapshotsTellTheirRunAndAnOlderOneIsStillRead() throws IOException {
    write("a", "run-1", 3);
    write("a", "run-2", 5);
    String table = sql(new ArticlesTable());
    List<Row> snapshots =
        SPARK
            .table(table + ".snapshots")
            .orderBy("committed_at")
            .selectExpr("snapshot_id", "summary['wireroom.run-id']", "summary['wireroom.batches']")
            .collectAsList();
    assertThat(snapshots).extracting(row -> row.getString(1)).containsExactly("run-1", "run-2");
    assertThat(snapshots).extracting(row -> row.getString(2)).containsExactly("a", "a");
    assertThat(
            SPARK
                .sql("SELECT * FROM " + table + " VERSION AS OF " + snapshots.get(0).getLong(0))
                .count())
        .isEqualTo(3);
  }

  @Test
  void aTableOfAnOlderVersionIsReadAndThenWidened() throws IOException {
    write("a", "run-1", 3);
    String table = sql(new ArticlesTable());
    SPARK.sql("ALTER TABLE " + table + " DROP COLUMNS (url, keywords)");
    SPARK.sql("ALTER TABLE " + table + " DROP COLUMN removed.raw_end");
    Dataset<Row> old = lake.table(new ArticlesTable());
    assertThat(old.columns()).containsExactly(TableFiles.schema(new ArticlesTable()).fieldNames());
    assertThat(old.where("url IS NULL AND keywords IS NULL").count()).isEqualTo(3);

    write("b", "run-2", 2);

    assertThat(SPARK.table(table).columns())
        .containsExactly(TableFiles.schema(new ArticlesTable()).fieldNames());
    assertThat(lake.table(new ArticlesTable()).where("url IS NULL").count()).isEqualTo(3);
    assertThat(SPARK.sql("DESCRIBE " + table).where("col_name = 'url'").first().getString(2))
        .isEqualTo(new ArticlesTable().schema().apply("url").getComment().get());
  }

  @Test
  void daysAreReplacedAndOthersStay() throws IOException {
    link("run-1", List.of("2019-07-01", "2019-07-02", "2019-07-03"), "old", day -> false);
    link("run-2", List.of("2019-07-02"), "new", day -> !day.equals("2019-07-01"));
    link("run-3", List.of(), "none", day -> false);
    assertThat(
            lake.table(new VersionChangesTable())
                .selectExpr("concat_ws(' ', batch, after, run_id)")
                .orderBy("batch")
                .as(Encoders.STRING())
                .collectAsList())
        .containsExactly("2019-07-01 old run-1", "2019-07-02 new run-2");
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void tablesStayWhatTheyAre(@TempDir Path other) throws IOException {
    write("a", "run-1", 1);
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

  private void link(String run, List<String> days, String text, LinkedTables.Stale stale) {
    try (LinkedTables tables = LinkedTables.open(lake, "link", run)) {
      Dataset<Row> rows =
          SPARK
              .createDataset(days, Encoders.STRING())
              .toDF(LinkedTables.DAY)
              .withColumn("story_id", lit("s"))
              .withColumn("from_article_id", lit("a"))
              .withColumn("to_article_id", lit("b"))
              .withColumn("kind", lit("quote_added"))
              .withColumn("before", lit(null))
              .withColumn("after", lit(text));
      assertThat(tables.stage(new VersionChangesTable(), rows, days, stale).count())
          .isEqualTo(days.size());
      tables.publish();
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

  private void bury(String batchId) throws IOException {
    Path lock = output.resolve("_wireroom/locks/" + batchId + ".json");
    LockOwner self = LockOwner.self("any");
    String owner = Files.readString(lock);
    Files.writeString(
        lock, owner.replace("" + self.startedMillis(), "" + (self.startedMillis() - 60_000)));
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

  private String sql(Table table) {
    return ((IcebergFormat) lake.format()).sqlName(table);
  }

  private long dataFiles() throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files.filter(file -> file.toString().endsWith(".parquet")).count();
    }
  }

  private List<String> leftovers() throws IOException {
    try (Stream<Path> files = Files.walk(output.resolve("_wireroom"))) {
      return files
          .filter(file -> output.relativize(file).getNameCount() > 2)
          .map(file -> output.relativize(file).toString())
          .filter(name -> !name.endsWith(".guard"))
          .toList();
    }
  }
}
