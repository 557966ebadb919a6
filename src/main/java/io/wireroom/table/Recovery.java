package io.wireroom.table;

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
    for (FileStatus journal : layout.list(layout.journals())) {
      finish(journal.getPath());
    }
    Set<String> live = liveRuns();
    for (FileStatus journal : layout.list(layout.journals())) {
      ServiceFile.read(layout.files(), journal.getPath(), Journal.class)
          .ifPresent(unfinished -> live.add(unfinished.runId()));
    }
    for (FileStatus leftover : leftovers) {
      if (!live.contains(leftover.getPath().getName())) {
        layout.files().delete(leftover.getPath(), true);
      }
    }
  }

  /** Rolls one journal forward, unless its run is at it. */
  private void finish(Path path) throws IOException {
    Optional<Journal> read = ServiceFile.read(layout.files(), path, Journal.class);
    if (read.isEmpty()) {
      return;
    }
    String recoverer = "recovery-" + UUID.randomUUID();
    Optional<BatchLock> taken = BatchLock.take(layout, read.get().batch(), recoverer);
    if (taken.isEmpty()) {
      return;
    }
    try (BatchLock lock = taken.get()) {
      // Read again under the lock: its run, or another recovery, may have finished meanwhile.
      Optional<Journal> journal = ServiceFile.read(layout.files(), path, Journal.class);
      if (journal.isPresent() && lock.isHeld()) {
        for (Publication.Step step : new Publication(layout, journal.get()).steps()) {
          step.run();
        }
      }
    }
  }

  /** Runs that hold a lock; locks of the dead are removed in passing. */
  private Set<String> liveRuns() throws IOException {
    Set<String> live = new HashSet<>();
    for (FileStatus lock : layout.list(layout.locks())) {
      String name = lock.getPath().getName();
      if (name.startsWith(".")) {
        continue;
      }
      Optional<LockOwner> owner = BatchLock.living(layout, lock.getPath());
      if (owner.isPresent()) {
        live.add(owner.get().runId());
      } else {
        removeDead(name.substring(0, name.length() - ".json".length()));
      }
    }
    return live;
  }

  private void removeDead(String batch) throws IOException {
    Optional<BatchLock> taken = BatchLock.take(layout, batch, "recovery-" + UUID.randomUUID());
    if (taken.isPresent()) {
      taken.get().close();
    }
  }
}
