package io.wireroom.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes count what a run has staged. The commit point is the journal, a file that is written wholly
 * or not at all: before it the old batches are complete; after it each table is switched, by this
 * run or, where that is killed, by the next command ({@link Recovery}).
 */
final class Publication {
  private static final Logger LOG = LoggerFactory.getLogger(Publication.class);

  private Publication() {}

  /**
   * Writes the journal: from here on what it lists will be published, by this run or another.
   *
   * @return what is still to be done
   * @throws IllegalStateException where the lock was lost
   */
  static List<Step> commit(TableFormat format, Journal journal, BatchLock lock) throws IOException {
    Layout layout = format.layout();
    String batch = journal.batch();
    if (!lock.isHeld()) {
      throw new IllegalStateException("Cannot publish batch: its lock was lost (" + batch + ")");
    }
    Path path = layout.journal(batch);
    if (!layout.renames()) {
      // Object stores have a file wholly or not at all; half of one is no journal.
      ServiceFile.write(layout.files(), path, journal);
    } else if (!ServiceFile.create(layout.files(), path, journal)) {
      throw new IOException("journal refused (" + path + ")");
    }
    return steps(format, journal);
  }

  /** All steps behind a journal, in the order in which they must run. */
  static List<Step> steps(TableFormat format, Journal journal) {
    Layout layout = format.layout();
    List<Step> steps = new ArrayList<>(format.switches(journal));
    steps.add(
        () -> {
          promoteRecord(layout, journal.runId());
          layout.files().delete(layout.journal(journal.batch()), false);
        });
    format.removals(journal).forEach(removal -> steps.add(() -> remove(removal, journal)));
    return steps;
  }

  /** What was replaced and cannot be removed is no failure of what was published. */
  private static void remove(Step removal, Journal journal) {
    try {
      removal.run();
    } catch (IOException e) {
      LOG.warn("Cannot remove what run {} replaced: {}", journal.runId(), e.getMessage());
    }
  }

  /**
   * What could not be put away at a run's end. Of one that was published the next command does it.
   */
  static void unclosed(boolean published, String what, Layout layout, IOException e) {
    if (!published) {
      throw Layout.failed(what, layout.output(), e);
    }
    LOG.warn("Cannot {}, it is published all the same: {}", what, e.getMessage());
  }

  /** The record of the run, whose staging goes with the last step. */
  private static void promoteRecord(Layout layout, String runId) throws IOException {
    Path staged = layout.stagedRecord(runId);
    Path record = layout.record(runId);
    if (layout.files().exists(staged)) {
      layout.files().mkdirs(record.getParent());
      // Of a run that failed while it published, and is finished by another.
      layout.files().delete(record, false);
      layout.rename(staged, record);
    }
  }

  /** Removes what a run staged, unless its journal is written: then recovery needs it. */
  static void abandon(TableFormat format, String batch, String runId) throws IOException {
    Layout layout = format.layout();
    if (!layout.files().exists(layout.journal(batch))) {
      format.discard(runId);
    }
  }
}
