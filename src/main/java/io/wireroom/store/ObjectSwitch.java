package io.wireroom.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Switches every table of a journal to its staged files on a store that moves a file by copying it:
 * the new ones come one by one, then the old ones go. Meanwhile a reader finds both, or a part of
 * them. A copy that was cut short is made again, since what it was made of goes last.
 */
final class ObjectSwitch {
  private final Layout layout;
  private final FileSystem files;
  private final Journal journal;

  ObjectSwitch(Layout layout, Journal journal) {
    this.layout = layout;
    this.files = layout.files();
    this.journal = journal;
  }

  /** All steps, in the order in which they must run. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (String folder : journal.tables().keySet()) {
      steps.add(() -> bring(folder));
      steps.add(() -> remove(folder));
    }
    return steps;
  }

  private void bring(String folder) throws IOException {
    Path current = new Path(layout.output(), journal.folder(folder));
    files.mkdirs(current);
    layout.moveFiles(layout.staged(journal.runId(), folder), current);
  }

  private void remove(String folder) throws IOException {
    Set<String> ours = Set.copyOf(journal.tables().get(folder));
    for (FileStatus file : layout.list(new Path(layout.output(), journal.folder(folder)))) {
      if (!ours.contains(file.getPath().getName())) {
        files.delete(file.getPath(), true);
      }
    }
  }
}
