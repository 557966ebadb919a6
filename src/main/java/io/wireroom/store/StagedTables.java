package io.wireroom.store;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import io.wireroom.table.RunRecord;
import io.wireroom.table.RunsTable;
import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** The files of one run in its staging folder. */
final class StagedTables {
  private static final String DATE = "published_date";

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

  Map<String, Long> counts() {
    return counts;
  }

  long tokens() {
    return tokens;
  }

  void write(Dataset<Row> analysed) {
    count(analysed);
    for (Table table : Tables.OF_RECORDS) {
      Dataset<Row> records = analysed.filter(size(col(table.name())).gt(0));
      Column row = inline(col(table.name()));
      Dataset<Row> rows = hasDate(table) ? records.select(row) : records.select(col(DATE), row);
      write(table, rows, counts.get(table.name()));
    }
  }

  void write(RunRecord run) {
    Table table = new RunsTable();
    write(table, spark.createDataFrame(List.of(RunsTable.row(run)), table.schema()), 1);
    counts.put(table.name(), 1L);
  }

  private void count(Dataset<Row> analysed) {
    Column[] sums =
        Tables.OF_RECORDS.stream()
            .map(table -> sum(size(col(table.name()))))
            .toArray(Column[]::new);
    Row totals = analysed.agg(sum(col("tokens")), sums).head();
    tokens = totals.isNullAt(0) ? 0 : totals.getLong(0);
    for (int i = 0; i < sums.length; i++) {
      long rows = totals.isNullAt(i + 1) ? 0 : totals.getLong(i + 1);
      counts.put(Tables.OF_RECORDS.get(i).name(), rows);
    }
  }

  /**
   * Few files rather than many: as many as the rows need, one at least, so that every engine finds
   * the columns even of an empty table.
   */
  private void write(Table table, Dataset<Row> rows, long count) {
    int fileCount = (int) Math.max(1, (count + table.rowsPerFile() - 1) / table.rowsPerFile());
    Column[] order = table.sortKey().stream().map(functions::col).toArray(Column[]::new);
    Column[] columns =
        Arrays.stream(table.schema().fieldNames()).map(functions::col).toArray(Column[]::new);
    rows.coalesce(fileCount)
        .sortWithinPartitions(order)
        .select(columns)
        .write()
        .mode(SaveMode.Overwrite)
        .option("compression", "zstd")
        .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
        .parquet(layout.staged(runId, table.name()).toString());
  }

  private static boolean hasDate(Table table) {
    return Arrays.asList(table.schema().fieldNames()).contains(DATE);
  }
}
