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
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** The files of one run in its staging folder. */
final class StagedTables {
  private final SparkSession spark;
  private final Layout layout;
  private final String runId;
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private long tokens;

  StagedTables(SparkSession spark, Layout layout, String runId) {
    this.spark = spark;
    this.layout = layout;
    this.runId = runId;
    // Not to be had as options of one write.
    spark.conf().set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    spark.conf().set("spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED");
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
    rows.counts().forEach(this::check);
    counts.putAll(rows.counts());
    tokens = rows.tokens();
  }

  void write(RunRecord run) {
    Table table = new RunsTable();
    Dataset<Row> row = spark.createDataFrame(List.of(RunsTable.row(run)), table.schema());
    save(table, row.coalesce(1));
    counts.put(table.name(), 1L);
  }

  Dataset<Row> read(Table table) {
    return spark
        .read()
        .schema(table.schema())
        .parquet(layout.staged(runId, table.name()).toString());
  }

  private void write(Table table, Dataset<Row> rows) {
    spark.sparkContext().setJobDescription("Writing " + table.name());
    Column[] order =
        table.sortKey().stream()
            .map(key -> col(key.equals(AnalysedRow.DATE) ? key : AnalysedRow.ROW + "." + key))
            .toArray(Column[]::new);
    save(table, rows.sortWithinPartitions(order).select(AnalysedRow.ROW + ".*"));
  }

  /** One file a partition. */
  private void save(Table table, Dataset<Row> rows) {
    rows.write()
        .mode(SaveMode.Overwrite)
        .option("compression", "zstd")
        .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
        .parquet(layout.staged(runId, table.name()).toString());
  }

  private void check(String table, long expected) {
    Path folder = layout.staged(runId, table);
    try {
      long written = 0;
      for (FileStatus file : layout.list(folder)) {
        if (file.getPath().getName().endsWith(".parquet")) {
          written += rows(file);
        }
      }
      if (written != expected) {
        throw new IllegalStateException(
            "Cannot stage table: it holds %d rows, not %d (%s)"
                .formatted(written, expected, table));
      }
    } catch (IOException e) {
      throw Layout.failed("read staged table", folder, e);
    }
  }

  private long rows(FileStatus file) throws IOException {
    HadoopInputFile input = HadoopInputFile.fromStatus(file, layout.files().getConf());
    try (ParquetFileReader reader = ParquetFileReader.open(input)) {
      return reader.getRecordCount();
    }
  }
}
