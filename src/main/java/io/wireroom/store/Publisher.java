package io.wireroom.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Switches every table of a journal to its staged files. Each step looks at what is there before it
 * does anything, so the list may be run again from its beginning after a kill between, or on stores
 * without atomic rename inside, any of them.
 *
 * <p>Where the file system can, the old folder and the new one change places in one go ({@link
 * FolderSwap}), so that there is a batch at every moment. Elsewhere the old one goes and the new
 * one comes, and for a moment there is none. New files carry names of their own, by which a
 * half-moved folder is told from an old one, and who listed files before the switch and opens them
 * after it is told that they are gone, and never reads half of each.
 */
final class Publisher {
  /** One change to the file system. */
  @FunctionalInterface
  interface Step {
    void run() throws IOException;
  }

  private final Layout layout;
  private final FileSystem files;
  private final Journal journal;

  Publisher(Layout layout, Journal journal) {
    this.layout = layout;
    this.files = layout.files();
    this.journal = journal;
  }

  /**
   * Writes the journal: from here on what it lists will be published, by this run or another.
   *
   * @throws IllegalStateException where the lock was lost
   */
  static Publisher commit(Layout layout, Journal journal, BatchLock lock) throws IOException {
    String batch = journal.batch();
    if (!lock.isHeld()) {
      throw new IllegalStateException("Cannot publish batch: its lock was lost (" + batch + ")");
    }
    if (!ServiceFile.create(layout.files(), layout.journal(batch), journal)) {
      throw new IOException("journal refused (" + layout.journal(batch) + ")");
    }
    return new Publisher(layout, journal);
  }

  /** Removes what a run staged, unless its journal is written: then recovery needs it. */
  static void abandon(Layout layout, String batch, String runId) throws IOException {
    if (!layout.files().exists(layout.journal(batch))) {
      layout.files().delete(layout.staging(runId), true);
    }
  }

  /** All steps, in the order in which they must run. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (String table : journal.tables().keySet()) {
      steps.add(() -> retire(table));
      steps.add(() -> promote(table));
    }
    steps.add(
        () -> {
          promoteRecord();
          files.delete(layout.journal(journal.batch()), false);
        });
    steps.add(() -> files.delete(layout.trash(journal.runId()), true));
    steps.add(() -> files.delete(layout.staging(journal.runId()), true));
    return steps;
  }

  /** Moves the old batch out of the way; where it can, with the new one in its place. */
  private void retire(String table) throws IOException {
    Path staged = layout.staged(journal.runId(), table);
    Path current = new Path(layout.output(), journal.folder(table));
    if (!holdsNew(staged, table) || !files.exists(current) || holdsNew(current, table)) {
      return;
    }
    if (!new FolderSwap(files).swap(staged, current)) {
      Path trash = new Path(layout.trash(journal.runId()), table);
      files.delete(trash, true);
      files.mkdirs(trash.getParent());
      rename(current, trash);
    }
  }

  /** Moves the new batch in, or what is left of it outside. */
  private void promote(String table) throws IOException {
    Path staged = layout.staged(journal.runId(), table);
    Path current = new Path(layout.output(), journal.folder(table));
    if (!holdsNew(staged, table)) {
      return;
    }
    if (!files.exists(current)) {
      files.mkdirs(current.getParent());
      rename(staged, current);
      return;
    }
    for (FileStatus file : layout.list(staged)) {
      Path target = new Path(current, file.getPath().getName());
      files.delete(target, false);
      rename(file.getPath(), target);
    }
  }

  /** The record of the run, whose staging goes with the last step. */
  private void promoteRecord() throws IOException {
    Path staged = layout.stagedRecord(journal.runId());
    Path record = layout.record(journal.runId());
    if (files.exists(staged)) {
      files.mkdirs(record.getParent());
      // Of a run that failed while it published, and is finished by another.
      files.delete(record, false);
      rename(staged, record);
    }
  }

  private boolean holdsNew(Path folder, String table) throws IOException {
    Set<String> ours = Set.copyOf(journal.tables().get(table));
    return layout.list(folder).stream().anyMatch(file -> ours.contains(file.getPath().getName()));
  }

  private void rename(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException("rename refused (" + from + " to " + to + ")");
    }
  }
}
