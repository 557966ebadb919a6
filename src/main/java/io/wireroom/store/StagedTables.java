package io.wireroom.store;

import static org.apache.spark.sql.functions.col;

import io.wireroom.table.AnalysedRow;
import io.wireroom.table.RunRecord;
import io.wireroom.table.RunsTable;
import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The tables of one batch as they are staged, and how many rows each got. */
final class StagedTables {
  private final SparkSession spark;
  private final Staging staging;
  private final String batch;
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private long tokens;

  StagedTables(SparkSession spark, Staging staging, String batch) {
    this.spark = spark;
    this.staging = staging;
    this.batch = batch;
  }

  SparkSession spark() {
    return spark;
  }

  Map<String, Long> counts() {
    return counts;
  }

  long tokens() {
    return tokens;
  }

  /**
   * Writes all tables of articles and rejects, at the same time: each alone has few tasks.
   *
   * @throws IllegalStateException where the files hold other numbers of rows than there are
   */
  void write(TableRows rows) {
    List<Runnable> writes = new ArrayList<>();
    for (Table table : Tables.OF_RECORDS) {
      writes.add(() -> write(table, rows.of(table)));
    }
    new ConcurrentJobs(spark.sparkContext()).run(writes);
    Tables.OF_RECORDS.forEach(table -> check(table, rows.counts().get(table.name())));
    counts.putAll(rows.counts());
    tokens = rows.tokens();
  }

  void write(RunRecord run) {
    Table table = new RunsTable();
    save(table, spark.createDataFrame(List.of(RunsTable.row(run)), table.schema()).coalesce(1));
    counts.put(table.name(), 1L);
  }

  /** What was staged of a table: its columns. */
  Dataset<Row> read(Table table) {
    try {
      return staging.read(table).drop(TableFiles.BATCH);
    } catch (IOException e) {
      throw failed("read staged table", table, e);
    }
  }

  private void write(Table table, Dataset<Row> rows) {
    spark.sparkContext().setJobDescription("Writing " + table.name());
    Column[] order =
        table.sortKey().stream()
            .map(key -> col(key.equals(AnalysedRow.DATE) ? key : AnalysedRow.ROW + "." + key))
            .toArray(Column[]::new);
    save(table, rows.sortWithinPartitions(order).select(AnalysedRow.ROW + ".*"));
  }

  private void save(Table table, Dataset<Row> rows) {
    try {
      staging.write(table, rows, batch);
    } catch (IOException e) {
      throw failed("stage table", table, e);
    }
  }

  private void check(Table table, long expected) {
    try {
      long written = staging.rows(table);
      if (written != expected) {
        throw new IllegalStateException(
            "Cannot stage table: it holds %d rows, not %d (%s)"
                .formatted(written, expected, table.name()));
      }
    } catch (IOException e) {
      throw failed("read staged table", table, e);
    }
  }

  private static RuntimeException failed(String what, Table table, IOException e) {
    return Layout.failed(what, new Path(table.name()), e);
  }
}
