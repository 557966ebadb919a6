package io.wireroom.store;

import io.wireroom.fault.UserFault;
import io.wireroom.table.RunJson;
import io.wireroom.table.RunRecord;
import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import io.wireroom.table.TakenFile;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * One batch of every table in the making. What is staged is invisible to readers; {@link #publish}
 * switches the tables over; closing without it leaves the old batch as it was and removes what was
 * staged.
 *
 * <p>The commit point is the journal: see {@link Publication}.
 */
public final class Batch implements AutoCloseable {
  /** What a batch may be called, for people. */
  public static final String ID_RULE = Layout.ID_RULE;

  private final TableFormat format;
  private final String batch;
  private final String runId;
  private final BatchLock lock;
  private final Staging staging;
  private final StagedTables staged;
  private boolean published;

  private Batch(
      SparkSession spark, TableFormat format, String batch, String runId, BatchLock lock) {
    this.format = format;
    this.batch = batch;
    this.runId = runId;
    this.lock = lock;
    this.staging = format.staging(spark, runId);
    this.staged = new StagedTables(spark, staging, batch);
  }

  /** Whether a batch may be called so: see {@link #ID_RULE}. */
  public static boolean isId(String id) {
    return Layout.isBatchId(id);
  }

  /**
   * What a run of this batch would write, one a table, and whether it would replace something
   * there. Changes nothing.
   */
  public static Map<String, Boolean> destinations(Lake lake, String batchId) {
    TableFormat format = lake.forWriting();
    String batch = Layout.batchId(batchId);
    Map<String, Boolean> destinations = new LinkedHashMap<>();
    try {
      for (Table table : Tables.OF_EXTRACT) {
        destinations.put(format.name(table, batch), format.batches(table).contains(batch));
      }
    } catch (IOException e) {
      throw Layout.failed("look at tables", format.layout().output(), e);
    }
    return destinations;
  }

  /**
   * Recovers the place of the tables, then takes the batch for this run.
   *
   * @param lake where the tables lie; there need not be any yet
   * @param batchId as {@link #ID_RULE} says
   * @param runId unique; may stand in a file name
   * @throws UserFault where the id is none, where another live run writes the batch, or where the
   *     place cannot be written
   */
  public static Batch open(Lake lake, String batchId, String runId) {
    String batch = Layout.batchId(batchId);
    TableFormat format = lake.forWriting();
    Layout layout = format.layout();
    try {
      new Recovery(format).run();
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
      return held(lake.spark(), format, batch, runId, lock.get());
    } catch (IOException e) {
      throw new UserFault("Cannot write batch: " + e.getMessage() + " (" + lake.place() + ")", e);
    }
  }

  /** The batch of a lock, once its last run is finished: that may have died since recovery. */
  static Batch held(
      SparkSession spark, TableFormat format, String batch, String runId, BatchLock lock)
      throws IOException {
    try {
      new Recovery(format).finish(batch, lock);
      return new Batch(spark, format, batch, runId, lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Which of the files that were found a run of this batch would leave, since other batches have
   * them, and who has: "batch 2019-07-14". Changes nothing.
   *
   * @param found as they are now
   * @return by {@link TakenFile#uri}
   */
  public static Map<String, String> others(Lake lake, String batchId, Collection<TakenFile> found) {
    TableFormat format = lake.format();
    try {
      return new FileChoice(lake.spark(), format, Layout.batchId(batchId)).others(found);
    } catch (IOException e) {
      throw Layout.failed("look up files", format.layout().output(), e);
    }
  }

  /**
   * Likewise; and what is left counts as this run's from here on. Runs of other batches that look
   * for files meanwhile leave these to it, until it is closed.
   *
   * @param found files that are left to others where these have them
   * @param sure files that this run reads whoever else does
   */
  public Map<String, String> claim(Collection<TakenFile> found, List<TakenFile> sure) {
    try {
      return new FileChoice(staged.spark(), format, batch).claim(runId, found, sure);
    } catch (IOException e) {
      throw Layout.failed("choose files", format.layout().output(), e);
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
    Layout layout = format.layout();
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
      for (Step step : commit()) {
        step.run();
      }
      published = true;
    } catch (IOException e) {
      throw Layout.failed("publish batch", new Path(format.layout().output(), batch), e);
    }
  }

  /** Writes the journal: from here on the batch will be published, by this run or another. */
  List<Step> commit() throws IOException {
    Map<String, List<String>> parts = staging.parts();
    Map<String, List<String>> tables = new LinkedHashMap<>();
    for (Table table : Tables.OF_EXTRACT) {
      String folder = Layout.folder(table.name(), batch);
      if (!parts.containsKey(folder)) {
        throw new IllegalStateException("Cannot publish batch: not staged (" + table.name() + ")");
      }
      tables.put(folder, parts.get(folder));
    }
    return Publication.commit(format, new Journal(batch, runId, tables), lock);
  }

  /** Removes what was staged and not published, and gives the batch free. */
  @Override
  public void close() {
    try (lock;
        staging) {
      Publication.abandon(format, batch, runId);
    } catch (IOException e) {
      Publication.unclosed(published, "close batch", format.layout(), e);
    }
  }
}
