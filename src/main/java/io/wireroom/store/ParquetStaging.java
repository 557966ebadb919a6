package io.wireroom.store;

import io.wireroom.table.Table;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** The files of one run in its staging folder, by table and batch as they will lie. */
final class ParquetStaging implements Staging {
  private final SparkSession spark;
  private final Layout layout;
  private final String runId;

  /**
   * @param spark null where nothing is written any more
   */
  ParquetStaging(SparkSession spark, Layout layout, String runId) {
    this.spark = spark;
    this.layout = layout;
    this.runId = runId;
    if (spark != null) {
      // Not to be had as options of one write.
      spark.conf().set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
      spark.conf().set("spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED");
    }
  }

  @Override
  public void write(Table table, Dataset<Row> rows, String batch) {
    writer(rows).parquet(layout.staged(runId, Layout.folder(table.name(), batch)).toString());
  }

  @Override
  public void write(Table table, Dataset<Row> rows, Collection<String> batches) throws IOException {
    Path folder = layout.staged(runId, table.name());
    writer(rows)
        .partitionBy(TableFiles.BATCH)
        .option("maxRecordsPerFile", table.rowsPerFile())
        .parquet(folder.toString());
    Set<String> wanted = new TreeSet<>(batches);
    layout.batches(folder).forEach(wanted::remove);
    if (!wanted.isEmpty()) {
      writeEmpty(table, wanted);
    }
  }

  @Override
  public Dataset<Row> read(Table table) {
    return TableFiles.read(spark, layout, table, layout.staged(runId, table.name()));
  }

  @Override
  public long rows(Table table) throws IOException {
    long rows = 0;
    for (String batch : layout.batches(layout.staged(runId, table.name()))) {
      rows += rows(layout, layout.staged(runId, Layout.folder(table.name(), batch)));
    }
    return rows;
  }

  /** How many rows the files of a folder hold, as they say themselves. */
  static long rows(Layout layout, Path folder) throws IOException {
    long rows = 0;
    for (FileStatus file : layout.list(folder)) {
      if (file.getPath().getName().endsWith(".parquet")) {
        HadoopInputFile input = HadoopInputFile.fromStatus(file, layout.files().getConf());
        try (ParquetFileReader reader = ParquetFileReader.open(input)) {
          rows += reader.getRecordCount();
        }
      }
    }
    return rows;
  }

  @Override
  public Map<String, List<String>> parts() throws IOException {
    Map<String, List<String>> parts = new TreeMap<>();
    for (FileStatus table : layout.list(layout.staging(runId))) {
      String name = table.getPath().getName();
      for (String batch : layout.batches(table.getPath())) {
        String folder = Layout.folder(name, batch);
        parts.put(
            folder,
            layout.list(layout.staged(runId, folder)).stream()
                .filter(FileStatus::isFile)
                .map(file -> file.getPath().getName())
                .toList());
      }
    }
    return parts;
  }

  private static DataFrameWriter<Row> writer(Dataset<Row> rows) {
    return rows.write()
        .mode(SaveMode.Overwrite)
        .option("compression", "zstd")
        .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
  }

  /** One file without rows, in as many folders as want one: a job for each would take a second. */
  private void writeEmpty(Table table, Collection<String> wanted) throws IOException {
    Path empty = layout.staged(runId, "_empty");
    writer(spark.createDataFrame(List.of(), table.schema()).coalesce(1)).parquet(empty.toString());
    for (FileStatus file : layout.list(empty)) {
      for (String batch : wanted) {
        Path target = layout.staged(runId, Layout.folder(table.name(), batch));
        layout.files().mkdirs(target);
        FileUtil.copy(
            layout.files(),
            file.getPath(),
            layout.files(),
            new Path(target, file.getPath().getName()),
            false,
            layout.files().getConf());
      }
    }
  }
}
