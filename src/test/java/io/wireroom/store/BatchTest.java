package io.wireroom.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.LocalSpark;
import io.wireroom.fault.UserFault;
import io.wireroom.table.Sample;
import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch from rows to files that another engine reads, and what is left after any kill. */
class BatchTest {
  private static final SparkSession SPARK = LocalSpark.session();

  @TempDir Path output;

  @Test
  void everyTableIsReadBackByAnotherEngine() throws Exception {
    write("2019-07-14", "run-1", 3);
    assertThat(query("SELECT count(*) FROM read_parquet('@/articles/batch=*/*.parquet')"))
        .containsExactly("3");
    assertThat(
            query(
                "SELECT substring(a.text, e.begin + 1, e.end - e.begin) = e.text, e.text"
                    + " FROM read_parquet('@/articles/*/*.parquet') a"
                    + " JOIN read_parquet('@/entities/*/*.parquet') e USING (article_id)"))
        .containsExactly("true|Anna Berg", "true|Anna Berg", "true|Anna Berg");
    assertThat(
            query(
                "SELECT DISTINCT q.type, q.speaker_name, q.parts, q.quote_id = s.quote_id"
                    + " FROM read_parquet('@/quotes/*/*.parquet') q"
                    + " JOIN read_parquet('@/sentiment/*/*.parquet') s USING (article_id)"))
        .containsExactly("direct|Anna Berg|[{'begin': 21, 'end': 56}]|true");
    assertThat(
            query(
                "SELECT DISTINCT s.sentence, s.in_title, s.text, len(s.quote_ids),"
                    + " s.quote_ids[1] = q.quote_id"
                    + " FROM read_parquet('@/sentences/*/*.parquet') s"
                    + " JOIN read_parquet('@/quotes/*/*.parquet') q USING (article_id)"
                    + " ORDER BY 1"))
        .containsExactly(
            "0|true|Minister flies home|0|null",
            "1|false|\"Talks — “frank” ones — went well,\" Anna Berg told reporters.|1|true");
    assertThat(query("SELECT DISTINCT name, country FROM read_parquet('@/sentiment/*/*.parquet')"))
        .containsExactly("Anna Berg|NOR");
    assertThat(query("SELECT reason, payload FROM read_parquet('@/rejects/*/*.parquet')"))
        .containsExactly("broken_json|{\"t");
    assertThat(
            query(
                "SELECT started_at, rows_per_table, model_versions"
                    + " FROM read_parquet('@/runs/*/*.parquet')"))
        .containsExactly("2019-07-14T08:10:00.000001Z|{articles=3, rejects=1}|{pos=1}");
    assertThat(
            query(
                "SELECT published_at, published_date FROM read_parquet('@/articles/*/*.parquet')"
                    + " WHERE article_id LIKE '%1'"))
        .containsExactly("2019-07-02T08:10:00.123456Z|2019-07-02");
  }

  @Test
  void filesAreZstdWithMicrosecondsAndSorted() throws Exception {
    write("b", "run-1", 40);
    assertThat(query("SELECT DISTINCT compression FROM parquet_metadata('@/articles/*/*.parquet')"))
        .containsExactly("ZSTD");
    assertThat(
            query(
                "SELECT DISTINCT type, converted_type FROM parquet_schema('@/*/*/*.parquet')"
                    + " WHERE name LIKE '%_at'"))
        .containsExactly("INT64|TIMESTAMP_MICROS");
    assertThat(query("SELECT DISTINCT type FROM parquet_schema('@/*/*/*.parquet')"))
        .doesNotContain("INT96");
    List<String> stored =
        query(
            "SELECT coalesce(published_date::VARCHAR, '0'), article_id"
                + " FROM read_parquet('@/articles/*/*.parquet')");
    assertThat(stored).hasSize(40).isSorted();
    assertThat(query("SELECT article_id FROM read_parquet('@/entities/*/*.parquet')"))
        .isEqualTo(stored.stream().map(row -> row.split("\\|", -1)[1]).toList());
  }

  @Test
  void anEmptyTableStillHasItsColumns() throws Exception {
    write("b", "run-1", 0);
    assertThat(query("SELECT count(*) FROM read_parquet('@/quotes/batch=b/*.parquet')"))
        .containsExactly("0");
    assertThat(query("SELECT count(*) FROM read_parquet('@/rejects/batch=b/*.parquet')"))
        .containsExactly("1");
  }

  @Test
  void aRerunReplacesItsBatchAndNoOther() throws Exception {
    write("a", "run-1", 3);
    write("b", "run-2", 2);
    write("a", "run-3", 5);
    assertThat(runs()).containsExactly("a|run-3|5", "b|run-2|2");
    assertThat(serviceFiles()).isEmpty();
  }

  @Test
  void closingUnpublishedLeavesTheOldBatch() throws Exception {
    write("a", "run-1", 3);
    try (Batch batch =
        Batch.open(Lake.of(SPARK, LakeSettings.PARQUET, output.toString()), "a", "run-2")) {
      batch.stage(rows("run-2", 5));
    }
    assertThat(runs()).containsExactly("a|run-1|3");
    assertThat(serviceFiles()).isEmpty();
  }

  @Test
  void whatWasNotStagedIsNotPublished() {
    try (Batch batch =
        Batch.open(Lake.of(SPARK, LakeSettings.PARQUET, output.toString()), "a", "run-1")) {
      batch.stage(rows("run-1", 1));
      assertThat(batch.counts()).containsEntry("quotes", 1L).containsEntry("rejects", 1L);
      assertThat(batch.tokens()).isEqualTo(14);
      assertThatThrownBy(batch::publish).hasMessage("Cannot publish batch: not staged (runs)");
    }
  }

  @Test
  void aKillAfterAnyStepOfPublishingIsMadeGood(@TempDir Path before) throws Exception {
    write("a", "old", 3);
    Batch batch = staged("a", "new", 5);
    copy(output, before);
    int steps = 2 * Tables.OF_EXTRACT.size() + 3;
    for (int killed = 0; killed <= steps; killed++) {
      delete(output);
      copy(before, output);
      List<Step> todo = batch.commit();
      assertThat(todo).hasSize(steps);
      for (Step step : todo.subList(0, killed)) {
        step.run();
      }
      for (Table table : Tables.OF_EXTRACT) {
        assertThat(runsOf(table)).as("%s after step %d", table.name(), killed).hasSize(1);
      }
      bury("a");
      Recovery.run(output.toString(), new Configuration());
      assertThat(runs()).as("killed after step %d", killed).containsExactly("a|new|5");
      for (Table table : Tables.OF_EXTRACT) {
        assertThat(runsOf(table)).containsExactly("new");
      }
      assertThat(serviceFiles()).as("killed after step %d", killed).isEmpty();
    }
  }

  @Test
  void aHalfMovedFolderIsMovedWholly() throws Exception {
    write("a", "old", 3);
    Batch batch = staged("a", "new", 5);
    Path staging = output.resolve("_wireroom/staging/new/articles/batch=a");
    Path first = staging.resolve("part-0-new.parquet");
    try (Stream<Path> files = Files.list(staging)) {
      Files.copy(
          files.filter(file -> file.toString().endsWith(".parquet")).findFirst().orElseThrow(),
          first);
    }
    batch.commit();
    bury("a");
    // As a store leaves it that renames file by file: old batch gone, one of two new files there.
    Path current = output.resolve("articles/batch=a");
    delete(current);
    Files.createDirectories(current);
    Files.move(first, current.resolve(first.getFileName()));
    Recovery.run(output.toString(), new Configuration());
    assertThat(runs()).containsExactly("a|new|10");
    assertThat(serviceFiles()).isEmpty();
  }

  @Test
  void aKillBeforePublishingLeavesTheOldBatch() throws Exception {
    write("a", "old", 3);
    staged("a", "new", 5);
    assertThat(runs()).containsExactly("a|old|3");
    bury("a");
    Recovery.run(output.toString(), new Configuration());
    assertThat(runs()).containsExactly("a|old|3");
    assertThat(serviceFiles()).isEmpty();
  }

  @Test
  void recoveryLeavesALivingRunAlone() throws Exception {
    Batch batch = staged("a", "run-1", 5);
    Recovery.run(output.toString(), new Configuration());
    write("b", "run-2", 1);
    batch.publish();
    batch.close();
    assertThat(runs()).containsExactly("a|run-1|5", "b|run-2|1");
  }

  @Test
  void aSecondRunOfABatchIsRefused() throws Exception {
    try (Batch first =
        Batch.open(Lake.of(SPARK, LakeSettings.PARQUET, output.toString()), "a", "run-1")) {
      assertThat(first.counts()).isEmpty();
      assertThatThrownBy(
              () ->
                  Batch.open(Lake.of(SPARK, LakeSettings.PARQUET, output.toString()), "a", "run-2"))
          .isInstanceOf(UserFault.class)
          .hasMessage("Cannot write batch: another run is writing it (batch=a, run run-1)");
      Batch.open(Lake.of(SPARK, LakeSettings.PARQUET, output.toString()), "b", "run-3").close();
    }
    write("a", "run-2", 1);
  }

  @Test
  void aBatchIdIsAName() {
    for (String id : List.of("2024-12-27", "a", "0", "A_b.c-d", "nullable", "x".repeat(64))) {
      assertThat(Batch.isId(id)).as(id).isTrue();
    }
    for (String id :
        List.of(
            "",
            "a/b",
            "../x",
            "a b",
            "x".repeat(65),
            ".",
            "..",
            ".x",
            "..x",
            "-x",
            "_x",
            "--",
            "a.",
            "2024..",
            "null",
            "NULL",
            "Null",
            "__HIVE_DEFAULT_PARTITION__",
            "_wireroom",
            "a\nb",
            "a\u0000",
            "é",
            "a=b",
            "a%2Fb",
            "a\\b",
            "\uFF11",
            " a",
            "a ")) {
      assertThatThrownBy(
              () -> Batch.open(Lake.of(SPARK, LakeSettings.PARQUET, output.toString()), id, "run"))
          .isInstanceOf(UserFault.class)
          .hasMessageStartingWith("Cannot write batch: an id is");
    }
  }

  private List<String> runsOf(Table table) throws SQLException {
    return query("SELECT DISTINCT run_id FROM read_parquet('@/" + table.name() + "/*/*.parquet')");
  }

  private void write(String batchId, String runId, int articles) throws IOException {
    try (Batch batch = staged(batchId, runId, articles)) {
      batch.publish();
    }
  }

  private Batch staged(String batchId, String runId, int articles) {
    Batch batch =
        Batch.open(Lake.of(SPARK, LakeSettings.PARQUET, output.toString()), batchId, runId);
    batch.stage(rows(runId, articles));
    batch.stageRun(Sample.run(runId, batchId));
    return batch;
  }

  static TableRows rows(String runId, int articles) {
    return TableRows.of(
        SPARK,
        Sample.dataset(SPARK, runId, articles).queryExecution().toRdd().toJavaRDD(),
        articles + 1);
  }

  /** Makes the batch's lock that of a process which is no more. */
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

  /** Batch, run and number of articles. */
  private List<String> runs() throws SQLException {
    return query(
        "SELECT r.batch, r.run_id, count(a.article_id)"
            + " FROM read_parquet('@/runs/*/*.parquet', hive_partitioning = true) r"
            + " LEFT JOIN read_parquet('@/articles/*/*.parquet') a USING (run_id)"
            + " GROUP BY ALL ORDER BY ALL");
  }

  private List<String> serviceFiles() throws IOException {
    try (Stream<Path> files = Files.walk(output.resolve("_wireroom"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> output.relativize(file).toString())
          .filter(name -> !name.endsWith(".guard"))
          // What runs tell of themselves stays.
          .filter(name -> !name.startsWith("_wireroom/runs/"))
          .toList();
    }
  }

  private List<String> query(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = runUtc(statement, sql.replace("@", output.toString()))) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          row.append(i > 1 ? "|" : "").append(result.getString(i));
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }

  private static ResultSet runUtc(Statement statement, String sql) throws SQLException {
    statement.execute("SET TimeZone = 'UTC'");
    return statement.executeQuery(sql);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(path -> !path.equals(from)).toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }
}
