package io.wireroom.store;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts right what killed runs left under an output folder: finishes those that had begun to
 * publish, removes the staging and the locks of those that had not. Runs that live are left alone,
 * so every command may call this first; what it did is told in the log, a line each. Where nothing
 * is left over, nothing is written.
 */
public final class Recovery {
  private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

  private final TableFormat format;
  private final Layout layout;

  Recovery(TableFormat format) {
    this.format = format;
    this.layout = format.layout();
  }

  /**
   * Recovers an output folder of Parquet files, which need not exist. One of another format is left
   * to those that know it.
   *
   * @throws io.wireroom.fault.UserFault where the URI's file system cannot be reached
   * @throws java.io.UncheckedIOException where files cannot be moved or removed
   */
  public static void run(String output, Configuration configuration) {
    Layout layout = Layout.of(output, configuration);
    if (Lake.isIceberg(output, configuration)) {
      return;
    }
    try {
      new Recovery(new ParquetFormat(layout, true)).run();
    } catch (IOException e) {
      throw Layout.failed("recover tables", layout.output(), e);
    }
  }

  void run() throws IOException {
    if (!layout.files().exists(layout.service())) {
      return;
    }
    // Listed before the locks are looked at: whatever lives among them took its lock before.
    List<FileStatus> stagings = layout.list(layout.stagings());
    List<FileStatus> trashes = layout.list(layout.trashes());
    for (Path journal : layout.entries(layout.journals())) {
      finish(journal);
    }
    Set<String> live = liveRuns();
    live.addAll(publishing());
    for (FileStatus staging : stagings) {
      discard(staging.getPath(), live);
    }
    for (FileStatus trash : trashes) {
      Path path = trash.getPath();
      if (!live.contains(path.getName()) && layout.files().delete(path, true)) {
        LOG.warn("Removed the old files that run {} had replaced ({})", path.getName(), path);
      }
    }
    sweep(layout.journals());
    sweep(layout.locks());
  }

  private void discard(Path staging, Set<String> live) throws IOException {
    String run = staging.getName();
    try {
      if (!live.contains(run) && format.discard(run)) {
        LOG.warn("Removed what run {} had written and not published ({})", run, staging);
      }
    } catch (RuntimeException e) {
      LOG.warn("Cannot remove what run {} had written: {} ({})", run, e.getMessage(), staging);
    }
  }

  /** Rolls one journal forward, unless its run is at it. One that resists blocks no other batch. */
  private void finish(Path path) {
    String batch = Layout.batchOf(path);
    try {
      Optional<BatchLock> taken = BatchLock.take(layout, batch, name());
      if (taken.isPresent()) {
        try (BatchLock lock = taken.get()) {
          finish(batch, lock);
        }
      }
    } catch (IOException | RuntimeException e) {
      // Catalogs of Iceberg throw exceptions of their own.
      LOG.warn("Cannot finish publishing batch {}: {} ({})", batch, e.getMessage(), path);
    }
  }

  /**
   * Rolls the journal of a batch forward, where there is one.
   *
   * @param lock of that batch
   */
  void finish(String batch, BatchLock lock) throws IOException {
    Path path = layout.journal(batch);
    if (!layout.files().exists(path)) {
      return;
    }
    // Read under the lock: its run, or another recovery, may have finished meanwhile.
    Optional<Journal> journal =
        ServiceFile.read(layout.files(), path, Journal.class).filter(told -> told.isOf(batch));
    if (journal.isEmpty()) {
      // Lost by the disk, and then nothing had followed it: it is flushed first.
      if (layout.files().delete(path, false)) {
        LOG.warn(
            "Removed a journal that tells of nothing; batch {} is as it was ({})", batch, path);
      }
    } else if (lock.isHeld()) {
      for (Step step : Publication.steps(format, journal.get())) {
        step.run();
      }
      LOG.warn(
          "Finished publishing batch {}: its run {} had ended in the midst of it ({})",
          batch,
          journal.get().runId(),
          layout.output());
    }
  }

  /** Runs whose journals are still there: they are at it, or their journals cannot be finished. */
  private Set<String> publishing() throws IOException {
    Set<String> runs = new HashSet<>();
    for (Path path : layout.entries(layout.journals())) {
      ServiceFile.read(layout.files(), path, Journal.class)
          .ifPresent(
              journal -> {
                runs.add(journal.runId());
                LOG.warn(
                    "Batch {} is being published by run {}: until that is done its tables may be"
                        + " of different runs ({})",
                    Layout.batchOf(path),
                    journal.runId(),
                    layout.output());
              });
    }
    return runs;
  }

  /** Runs that hold a lock; locks of the dead are removed in passing. */
  private Set<String> liveRuns() throws IOException {
    Set<String> live = new HashSet<>();
    for (Path lock : layout.entries(layout.locks())) {
      Optional<LockOwner> owner = BatchLock.living(layout, lock);
      if (owner.isPresent()) {
        live.add(owner.get().runId());
      } else {
        String batch = Layout.batchOf(lock);
        Optional<BatchLock> taken = BatchLock.take(layout, batch, name());
        if (taken.isPresent()) {
          taken.get().close();
          LOG.warn("Gave batch {} free: the run that was writing it is dead ({})", batch, lock);
        } else {
          // It was renewed while it was looked at, or somebody else has it now.
          ServiceFile.read(layout.files(), lock, LockOwner.class)
              .ifPresent(other -> live.add(other.runId()));
        }
      }
    }
    return live;
  }

  /** Removes drafts that were never finished, once nobody can be at them any more. */
  private void sweep(Path folder) throws IOException {
    long old = System.currentTimeMillis() - LockOwner.SILENCE.toMillis();
    for (FileStatus file : layout.list(folder)) {
      if (ServiceFile.isDraft(file.getPath())
          && file.getModificationTime() < old
          && layout.files().delete(file.getPath(), false)) {
        LOG.warn("Removed a file that was never finished ({})", file.getPath());
      }
    }
  }

  private static String name() {
    return "recovery-" + UUID.randomUUID();
  }
}
