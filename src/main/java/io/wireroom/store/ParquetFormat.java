package io.wireroom.store;

import io.wireroom.fault.UserFault;
import io.wireroom.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * {@code TABLE/batch=ID/*.parquet}, as {@link Layout} has it; batches are switched by rename.
 *
 * @param concurrentReaders whether somebody may read while a batch is switched
 */
record ParquetFormat(Layout layout, boolean concurrentReaders) implements TableFormat {
  @Override
  public void checkWritable() {
    if (concurrentReaders && !layout.renames()) {
      throw new UserFault(
          "Cannot write tables: this store renames file by file, and who reads meanwhile would find"
              + " half a batch; set tables.format = iceberg, or, where nobody does,"
              + " tables.concurrent-readers = false ("
              + layout.output()
              + ")");
    }
  }

  @Override
  public Dataset<Row> read(SparkSession spark, Table table) {
    return TableFiles.read(spark, layout, table, layout.table(table.name()));
  }

  @Override
  public Set<String> batches(Table table) throws IOException {
    return new TreeSet<>(layout.batches(layout.table(table.name())));
  }

  /** The files of all batches of a table. */
  static List<TableParts.Part> parts(Layout layout, Table table) throws IOException {
    List<TableParts.Part> parts = new ArrayList<>();
    for (String batch : layout.batches(layout.table(table.name()))) {
      for (FileStatus file : layout.list(layout.partition(table.name(), batch))) {
        if (file.isFile() && file.getPath().getName().endsWith(".parquet")) {
          parts.add(new TableParts.Part(batch, file.getPath(), file.getLen()));
        }
      }
    }
    return parts;
  }

  @Override
  public String name(Table table, String batch) {
    return layout.partition(table.name(), batch).toString();
  }

  @Override
  public Staging staging(SparkSession spark, String runId) {
    return new ParquetStaging(spark, layout, runId);
  }

  @Override
  public List<Step> switches(Journal journal) {
    return layout.renames()
        ? new FolderSwitch(layout, journal).steps()
        : new ObjectSwitch(layout, journal).steps();
  }

  @Override
  public List<Step> removals(Journal journal) {
    return List.of(
        () -> layout.files().delete(layout.trash(journal.runId()), true),
        () -> layout.files().delete(layout.staging(journal.runId()), true));
  }

  @Override
  public boolean discard(String runId) throws IOException {
    Path staging = layout.staging(runId);
    return layout.files().delete(staging, true);
  }

  @Override
  public List<String> maintain(
      SparkSession spark, MaintainSettings settings, String runId, boolean dry) throws IOException {
    return new Compaction(spark, this, settings, runId).run(dry);
  }
}
