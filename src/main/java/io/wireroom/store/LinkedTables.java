package io.wireroom.store;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.raise_error;
import static org.apache.spark.sql.functions.when;

import io.wireroom.fault.UserFault;
import io.wireroom.table.RunJson;
import io.wireroom.table.RunRecord;
import io.wireroom.table.RunsTable;
import io.wireroom.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;

/**
 * What one run of {@code link} or {@code rollup} makes: several batches, one a day, of several
 * tables. As with {@link Batch} staged files are invisible, one journal makes them count, and
 * closing before it leaves all as it was. One such run at a time writes an output folder.
 */
public final class LinkedTables implements AutoCloseable {
  /** Column of what is staged: the batch that a row goes to. */
  public static final String DAY = "day";

  /** Makes a command no batch's name: no run of {@code extract} takes its lock or its journal. */
  private static final String MARK = "_";

  private static final String PARTITION = "batch";
  private static final String KEPT = "_kept";

  private final SparkSession spark;
  private final Layout layout;
  private final String work;
  private final String runId;
  private final BatchLock lock;
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private final Set<String> folders = new LinkedHashSet<>();

  private LinkedTables(
      SparkSession spark, Layout layout, String work, String runId, BatchLock lock) {
    this.spark = spark;
    this.layout = layout;
    this.work = work;
    this.runId = runId;
    this.lock = lock;
  }

  /**
   * Recovers the folder of the tables, then takes it for this run.
   *
   * @param tables output folder of {@code extract}; any Hadoop URI
   * @param command whose tables these are, such as {@code link}; one run of it at a time
   * @param runId unique; may stand in a file name
   * @throws UserFault where another live run of the command writes these tables, or where they
   *     cannot be opened
   */
  public static LinkedTables open(SparkSession spark, String tables, String command, String runId) {
    Layout layout = Layout.of(tables, spark.sparkContext().hadoopConfiguration());
    String work = MARK + command;
    try {
      Recovery recovery = new Recovery(layout);
      recovery.run();
      BatchLock lock =
          BatchLock.take(layout, work, runId)
              .orElseThrow(
                  () ->
                      new UserFault(
                          "Cannot " + command + ": another run is at it (" + tables + ")"));
      recovery.finish(work, lock);
      return new LinkedTables(spark, layout, work, runId, lock);
    } catch (IOException e) {
      throw new UserFault("Cannot " + command + ": " + e.getMessage() + " (" + tables + ")", e);
    }
  }

  /**
   * Writes rows into staging and reads them back.
   *
   * @param rows the table's columns but {@code run_id}, in any order, and {@link #DAY}
   * @param days batches that are written whether or not they have rows; those that the table has
   *     among {@code stale} are written, too
   * @return the rows as written, with {@link #DAY}
   */
  public Dataset<Row> stage(Table table, Dataset<Row> rows, Collection<String> days, Stale stale) {
    spark.sparkContext().setJobDescription("Writing " + table.name());
    List<Column> columns = new ArrayList<>();
    for (StructField field : table.schema().fields()) {
      columns.add(field.name().equals("run_id") ? lit(runId).as("run_id") : cell(table, field));
    }
    columns.add(col(DAY).as(PARTITION));
    Path folder = layout.staged(runId, table.name());
    rows.select(columns.toArray(Column[]::new))
        .hint("rebalance", col(PARTITION).expr())
        .sortWithinPartitions(order(table))
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy(PARTITION)
        .option("compression", "zstd")
        .option("maxRecordsPerFile", table.rowsPerFile())
        .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
        .parquet(folder.toString());
    try {
      Set<String> written = new TreeSet<>(layout.batches(folder));
      Set<String> wanted = new TreeSet<>(days);
      layout.batches(layout.table(table.name())).stream().filter(stale::is).forEach(wanted::add);
      wanted.removeAll(written);
      if (!wanted.isEmpty()) {
        writeEmpty(table, folder, wanted);
      }
      Stream.concat(written.stream(), wanted.stream())
          .forEach(batch -> folders.add(Layout.folder(table.name(), batch)));
    } catch (IOException e) {
      throw Layout.failed("stage table", folder, e);
    }
    Dataset<Row> staged =
        TableFiles.read(spark, layout, table, folder).withColumnRenamed(PARTITION, DAY);
    counts.put(table.name(), staged.count());
    return staged;
  }

  /** Which batches that are there have to go where a run has no rows for them. */
  @FunctionalInterface
  public interface Stale {
    /** Whether this one has. */
    boolean is(String batch);
  }

  /** Rows staged so far, by table. */
  public Map<String, Long> counts() {
    return Collections.unmodifiableMap(counts);
  }

  /**
   * What earlier runs wrote of a table, with {@link #DAY}; nothing where there is no such table.
   */
  public Dataset<Row> written(Table table) {
    return TableFiles.read(spark, layout, table, layout.table(table.name()))
        .withColumnRenamed(PARTITION, DAY);
  }

  /**
   * The same rows, computed now and cut off from what they were made of. What executors keep is
   * lost with them, and cannot be made again then; so where there are any, the rows lie in staging.
   *
   * @param rows of any columns with names of their own
   */
  public Dataset<Row> kept(Dataset<Row> rows) {
    if (spark.sparkContext().isLocal()) {
      return rows.localCheckpoint();
    }
    Path folder = new Path(layout.staged(runId, KEPT), UUID.randomUUID().toString());
    rows.write().parquet(folder.toString());
    return spark.read().schema(rows.schema()).parquet(folder.toString());
  }

  /** Writes the run's own row, and its record as JSON, into staging. */
  public void stageRun(RunRecord run) {
    Table table = new RunsTable();
    String folder = Layout.folder(table.name(), Layout.batchId(run.batch()));
    spark
        .createDataFrame(List.of(RunsTable.row(run)), table.schema())
        .coalesce(1)
        .write()
        .mode(SaveMode.Overwrite)
        .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
        .parquet(layout.staged(runId, folder).toString());
    folders.add(folder);
    Path record = layout.stagedRecord(runId);
    try {
      ServiceFile.write(layout.files(), record, RunJson.of(run, null));
    } catch (IOException e) {
      throw Layout.failed("write run record", record, e);
    }
  }

  /**
   * Makes what was staged count, in every table and for every day.
   *
   * @throws IllegalStateException where the lock was lost
   */
  public void publish() {
    try {
      for (Publisher.Step step : commit().steps()) {
        step.run();
      }
    } catch (IOException e) {
      throw Layout.failed("publish tables", layout.output(), e);
    }
  }

  /** Writes the journal: from here on the links will be published, by this run or another. */
  Publisher commit() throws IOException {
    Map<String, List<String>> files = new LinkedHashMap<>();
    for (String folder : folders) {
      files.put(
          folder,
          layout.list(layout.staged(runId, folder)).stream()
              .filter(FileStatus::isFile)
              .map(file -> file.getPath().getName())
              .toList());
    }
    return Publisher.commit(layout, new Journal(work, runId, files), lock);
  }

  /** Removes what was staged and not published, and gives the tables free. */
  @Override
  public void close() {
    try (lock) {
      Publisher.abandon(layout, work, runId);
    } catch (IOException e) {
      throw Layout.failed("close tables", layout.output(), e);
    }
  }

  /** A cell of a table; a null where none may be is a fault of ours, found before it is written. */
  private static Column cell(Table table, StructField field) {
    // SQL cannot promise that an array holds no nulls.
    Column cell = col(field.name()).cast(field.dataType().asNullable());
    if (!field.nullable()) {
      String fault = "Cannot stage table: a null in " + table.name() + "." + field.name();
      cell = when(cell.isNull(), raise_error(concat(lit(fault)))).otherwise(cell);
    }
    return cell.as(field.name());
  }

  private static Column[] order(Table table) {
    return Stream.concat(Stream.of(PARTITION), table.sortKey().stream())
        .map(org.apache.spark.sql.functions::col)
        .toArray(Column[]::new);
  }

  /** One file without rows, in as many folders as want one: a job for each would take a second. */
  private void writeEmpty(Table table, Path folder, Collection<String> wanted) throws IOException {
    Path empty = layout.staged(runId, "_empty");
    spark
        .createDataFrame(List.of(), table.schema())
        .coalesce(1)
        .write()
        .mode(SaveMode.Overwrite)
        .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
        .parquet(empty.toString());
    for (FileStatus file : layout.list(empty)) {
      for (String batch : wanted) {
        Path target = new Path(folder, PARTITION + "=" + batch);
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
