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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;

/**
 * What one run of {@code link} or {@code rollup} makes: several batches, one a day, of several
 * tables. As with {@link Batch} staged files are invisible, one journal makes them count, and
 * closing before it leaves all as it was. One such run at a time writes an output folder.
 */
public final class DayTables implements AutoCloseable {
  /** Column of what is staged: the batch that a row goes to. */
  public static final String DAY = "day";

  /** Makes a command no batch's name: no run of {@code extract} takes its lock or its journal. */
  private static final String MARK = "_";

  private static final String KEPT = "_kept";

  private final SparkSession spark;
  private final TableFormat format;
  private final String work;
  private final String runId;
  private final BatchLock lock;
  private final Staging staging;
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private boolean published;

  private DayTables(
      SparkSession spark, TableFormat format, String work, String runId, BatchLock lock) {
    this.spark = spark;
    this.format = format;
    this.work = work;
    this.runId = runId;
    this.lock = lock;
    this.staging = format.staging(spark, runId);
  }

  /**
   * Recovers the place of the tables, then takes it for this run.
   *
   * @param lake where the tables of {@code extract} lie
   * @param command whose tables these are, such as {@code link}; one run of it at a time
   * @param runId unique; may stand in a file name
   * @throws UserFault where another live run of the command writes these tables, or where they
   *     cannot be opened
   */
  public static DayTables open(Lake lake, String command, String runId) {
    String work = work(command);
    TableFormat format = lake.forWriting();
    try {
      Recovery recovery = new Recovery(format);
      recovery.run();
      BatchLock lock =
          BatchLock.take(format.layout(), work, runId)
              .orElseThrow(
                  () ->
                      new UserFault(
                          "Cannot " + command + ": another run is at it (" + lake.place() + ")"));
      try {
        recovery.finish(work, lock);
        return new DayTables(lake.spark(), format, work, runId, lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UserFault(
          "Cannot " + command + ": " + e.getMessage() + " (" + lake.place() + ")", e);
    }
  }

  /** What stands for a command among the batches' locks and journals. */
  static String work(String command) {
    return MARK + command;
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
    columns.add(col(DAY).as(TableFiles.BATCH));
    Dataset<Row> sorted =
        rows.select(columns.toArray(Column[]::new))
            .hint("rebalance", col(TableFiles.BATCH).expr())
            .sortWithinPartitions(order(table));
    try {
      Set<String> wanted = new TreeSet<>(days);
      format.batches(table).stream().filter(stale::is).forEach(wanted::add);
      staging.write(table, sorted, wanted);
      Dataset<Row> staged = staging.read(table).withColumnRenamed(TableFiles.BATCH, DAY);
      counts.put(table.name(), staged.count());
      return staged;
    } catch (IOException e) {
      throw Layout.failed("stage table", new Path(table.name()), e);
    }
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
    return format.read(spark, table).withColumnRenamed(TableFiles.BATCH, DAY);
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
    Path folder = new Path(format.layout().staged(runId, KEPT), UUID.randomUUID().toString());
    rows.write().parquet(folder.toString());
    return TableFiles.reader(spark).schema(rows.schema()).parquet(folder.toString());
  }

  /** Writes the run's own row, and its record as JSON, into staging. */
  public void stageRun(RunRecord run) {
    Table table = new RunsTable();
    Dataset<Row> row = spark.createDataFrame(List.of(RunsTable.row(run)), table.schema());
    Layout layout = format.layout();
    Path record = layout.stagedRecord(runId);
    try {
      staging.write(table, row.coalesce(1), Layout.batchId(run.batch()));
      ServiceFile.write(layout.files(), record, RunJson.of(run, null));
    } catch (IOException e) {
      throw Layout.failed("stage table", new Path(table.name()), e);
    }
  }

  /**
   * Makes what was staged count, in every table and for every day.
   *
   * @throws IllegalStateException where the lock was lost
   */
  public void publish() {
    try {
      for (Step step : commit()) {
        step.run();
      }
      published = true;
    } catch (IOException e) {
      throw Layout.failed("publish tables", format.layout().output(), e);
    }
  }

  /** Writes the journal: from here on the links will be published, by this run or another. */
  List<Step> commit() throws IOException {
    return Publication.commit(format, new Journal(work, runId, staging.parts()), lock);
  }

  /** Removes what was staged and not published, and gives the tables free. */
  @Override
  public void close() {
    try (lock;
        staging) {
      Publication.abandon(format, work, runId);
    } catch (IOException e) {
      Publication.unclosed(published, "close tables", format.layout(), e);
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
    return Stream.concat(Stream.of(TableFiles.BATCH), table.sortKey().stream())
        .map(org.apache.spark.sql.functions::col)
        .toArray(Column[]::new);
  }
}
