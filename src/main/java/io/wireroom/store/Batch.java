package io.wireroom.store;

import io.wireroom.fault.UserFault;
import io.wireroom.table.RunJson;
import io.wireroom.table.RunRecord;
import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * One batch of every table in the making. Staged files are invisible to readers; {@link #publish}
 * switches the tables over; closing without it leaves the old batch as it was and removes what was
 * staged.
 *
 * <p>The commit point is the journal, a file that is written wholly or not at all. Before it, the
 * old batch is complete; after it, each table is switched by {@link Publisher}, and {@link
 * Recovery} finishes what a kill interrupts. On object stores a rename copies and deletes file by
 * file: readers may see a table in between, but the journal brings it to the same end.
 */
public final class Batch implements AutoCloseable {
  /** What a batch may be called, for people. */
  public static final String ID_RULE = Layout.ID_RULE;

  private final Layout layout;
  private final String batch;
  private final String runId;
  private final BatchLock lock;
  private final StagedTables staged;

  private Batch(Layout layout, String batch, String runId, BatchLock lock, StagedTables staged) {
    this.layout = layout;
    this.batch = batch;
    this.runId = runId;
    this.lock = lock;
    this.staged = staged;
  }

  /** Whether a batch may be called so: see {@link #ID_RULE}. */
  public static boolean isId(String id) {
    return Layout.isBatchId(id);
  }

  /**
   * The folders that a run of this batch would write, one a table, and whether it would replace
   * something there. Changes nothing.
   */
  public static Map<String, Boolean> destinations(
      SparkSession spark, String output, String batchId) {
    Layout layout = Layout.of(output, spark.sparkContext().hadoopConfiguration());
    Map<String, Boolean> destinations = new LinkedHashMap<>();
    try {
      for (Table table : Tables.OF_EXTRACT) {
        Path folder = layout.partition(table.name(), Layout.batchId(batchId));
        destinations.put(folder.toString(), layout.files().exists(folder));
      }
    } catch (IOException e) {
      throw Layout.failed("look at tables", layout.output(), e);
    }
    return destinations;
  }

  /**
   * Recovers the output folder, then takes the batch for this run.
   *
   * @param output any Hadoop URI; the folder need not exist
   * @param batchId as {@link #ID_RULE} says
   * @param runId unique; may stand in a file name
   * @throws UserFault where the id is none, where another live run writes the batch, or where the
   *     output cannot be opened
   */
  public static Batch open(SparkSession spark, String output, String batchId, String runId) {
    String batch = Layout.batchId(batchId);
    Layout layout = Layout.of(output, spark.sparkContext().hadoopConfiguration());
    try {
      new Recovery(layout).run();
      Optional<BatchLock> lock = BatchLock.take(layout, batch, runId);
      if (lock.isEmpty()) {
        String other =
            BatchLock.living(layout, layout.lock(batch)).map(LockOwner::runId).orElse("unknown");
        throw new UserFault(
            "Cannot write batch: another run is writing it (batch="
                + batch
                + ", run "
                + other
                + ")");
      }
      return held(layout, batch, runId, lock.get(), new StagedTables(spark, layout, runId));
    } catch (IOException e) {
      throw new UserFault("Cannot write batch: " + e.getMessage() + " (" + output + ")", e);
    }
  }

  /** The batch of a lock, once its last run is finished: that may have died since recovery. */
  static Batch held(Layout layout, String batch, String runId, BatchLock lock, StagedTables staged)
      throws IOException {
    try {
      new Recovery(layout).finish(batch, lock);
      return new Batch(layout, batch, runId, lock, staged);
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Writes the tables of articles and rejects into staging.
   *
   * @param rows of this run
   */
  public void stage(TableRows rows) {
    staged.write(rows);
  }

  /** The rows of a table as they were staged: its columns. */
  public Dataset<Row> staged(Table table) {
    return staged.read(table);
  }

  /** Rows staged so far, by table. */
  public Map<String, Long> counts() {
    return Collections.unmodifiableMap(staged.counts());
  }

  /** Tokens of the articles staged so far. */
  public long tokens() {
    return staged.tokens();
  }

  /** Writes the run's own row, and its record as JSON, into staging. */
  public void stageRun(RunRecord run) {
    staged.write(run);
    Path record = layout.stagedRecord(runId);
    try {
      ServiceFile.write(layout.files(), record, RunJson.of(run, null));
    } catch (IOException e) {
      throw Layout.failed("write run record", record, e);
    }
  }

  /**
   * Makes what was staged the batch, in every table.
   *
   * @throws IllegalStateException where a table was not staged, or where the lock was lost
   */
  public void publish() {
    try {
      for (Publisher.Step step : commit().steps()) {
        step.run();
      }
    } catch (IOException e) {
      throw Layout.failed("publish batch", new Path(layout.output(), batch), e);
    }
  }

  /** Writes the journal: from here on the batch will be published, by this run or another. */
  Publisher commit() throws IOException {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    for (Table table : Tables.OF_EXTRACT) {
      Path folder = layout.staged(runId, table.name());
      List<String> names =
          layout.list(folder).stream()
              .filter(FileStatus::isFile)
              .map(file -> file.getPath().getName())
              .toList();
      if (names.isEmpty()) {
        throw new IllegalStateException("Cannot publish batch: not staged (" + table.name() + ")");
      }
      tables.put(table.name(), names);
    }
    return Publisher.commit(layout, new Journal(batch, runId, tables), lock);
  }

  /** Removes what was staged and not published, and gives the batch free. */
  @Override
  public void close() {
    try (lock) {
      Publisher.abandon(layout, batch, runId);
    } catch (IOException e) {
      throw Layout.failed("close batch", layout.output(), e);
    }
  }
}
