package io.wireroom.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/**
 * Puts right what killed runs left under an output folder: finishes those that had begun to
 * publish, removes the staging and the locks of those that had not. Runs that live are left alone,
 * so every command may call this first. Where nothing is left over, nothing is written.
 */
public final class Recovery {
  private final Layout layout;

  Recovery(Layout layout) {
    this.layout = layout;
  }

  /**
   * Recovers an output folder, which need not exist.
   *
   * @throws io.wireroom.fault.UserFault where the URI's file system cannot be reached
   * @throws java.io.UncheckedIOException where files cannot be moved or removed
   */
  public static void run(String output, Configuration configuration) {
    Layout layout = Layout.of(output, configuration);
    try {
      new Recovery(layout).run();
    } catch (IOException e) {
      throw Layout.failed("recover tables", layout.output(), e);
    }
  }

  void run() throws IOException {
    if (!layout.files().exists(layout.service())) {
      return;
    }
    // Listed before the locks are looked at: whatever lives among them took its lock before.
    List<FileStatus> leftovers = new ArrayList<>(layout.list(layout.stagings()));
    leftovers.addAll(layout.list(layout.trashes()));
    for (Path journal : layout.entries(layout.journals())) {
      finish(journal);
    }
    Set<String> live = liveRuns();
    for (Path journal : layout.entries(layout.journals())) {
      ServiceFile.read(layout.files(), journal, Journal.class)
          .ifPresent(unfinished -> live.add(unfinished.runId()));
    }
    for (FileStatus leftover : leftovers) {
      if (!live.contains(leftover.getPath().getName())) {
        layout.files().delete(leftover.getPath(), true);
      }
    }
    sweep(layout.journals());
    sweep(layout.locks());
  }

  /** Rolls one journal forward, unless its run is at it. */
  private void finish(Path path) throws IOException {
    Optional<BatchLock> taken = BatchLock.take(layout, Layout.batchOf(path), name());
    if (taken.isEmpty()) {
      return;
    }
    try (BatchLock lock = taken.get()) {
      // Read under the lock: its run, or another recovery, may have finished meanwhile.
      Optional<Journal> journal = ServiceFile.read(layout.files(), path, Journal.class);
      if (journal.isEmpty()) {
        // Gone; or lost by the disk, and then nothing had followed it: it is flushed first.
        layout.files().delete(path, false);
      } else if (lock.isHeld()) {
        for (Publisher.Step step : new Publisher(layout, journal.get()).steps()) {
          step.run();
        }
      }
    }
  }

  /** Runs that hold a lock; locks of the dead are removed in passing. */
  private Set<String> liveRuns() throws IOException {
    Set<String> live = new HashSet<>();
    for (Path lock : layout.entries(layout.locks())) {
      Optional<LockOwner> owner = BatchLock.living(layout, lock);
      if (owner.isPresent()) {
        live.add(owner.get().runId());
      } else {
        Optional<BatchLock> taken = BatchLock.take(layout, Layout.batchOf(lock), name());
        if (taken.isPresent()) {
          taken.get().close();
        }
      }
    }
    return live;
  }

  /** Removes drafts that were never finished, once nobody can be at them any more. */
  private void sweep(Path folder) throws IOException {
    long old = System.currentTimeMillis() - LockOwner.SILENCE.toMillis();
    for (FileStatus file : layout.list(folder)) {
      if (ServiceFile.isDraft(file.getPath()) && file.getModificationTime() < old) {
        layout.files().delete(file.getPath(), false);
      }
    }
  }

  private static String name() {
    return "recovery-" + UUID.randomUUID();
  }
}
