package io.wireroom.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
final class FolderSwitch {
  private final Layout layout;
  private final FileSystem files;
  private final Journal journal;

  FolderSwitch(Layout layout, Journal journal) {
    this.layout = layout;
    this.files = layout.files();
    this.journal = journal;
  }

  /** All steps, in the order in which they must run. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (String folder : journal.tables().keySet()) {
      steps.add(() -> retire(folder));
      steps.add(() -> promote(folder));
    }
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
      layout.rename(current, trash);
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
      layout.rename(staged, current);
      return;
    }
    layout.moveFiles(staged, current);
  }

  private boolean holdsNew(Path folder, String table) throws IOException {
    Set<String> ours = Set.copyOf(journal.tables().get(table));
    return layout.list(folder).stream().anyMatch(file -> ours.contains(file.getPath().getName()));
  }
}
