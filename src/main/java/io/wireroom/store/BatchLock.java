package io.wireroom.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run's right to write one batch: a file that names the run's process. It is renewed while it
 * is held, so that runs on other hosts see that it lives.
 */
final class BatchLock implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(BatchLock.class);
  private static final Duration RENEWAL = Duration.ofSeconds(30);

  /** Whoever lives renews its lock within this time. */
  private static final Duration WATCH = RENEWAL.multipliedBy(2).plusSeconds(5);

  private static final Duration LOOK = Duration.ofSeconds(2);

  private final FileSystem files;
  private final Path path;
  private final LockOwner owner;
  private boolean closed;
  private final Timer renewal = new Timer("wireroom-lock", true);

  private BatchLock(FileSystem files, Path path, LockOwner owner) {
    this.files = files;
    this.path = path;
    this.owner = owner;
    renewal.schedule(
        new TimerTask() {
          @Override
          public void run() {
            renew();
          }
        },
        RENEWAL.toMillis(),
        RENEWAL.toMillis());
  }

  /** Takes the lock, or finds it with a living owner and returns empty. */
  static Optional<BatchLock> take(Layout layout, String batch, String runId) throws IOException {
    return take(layout, batch, runId, WATCH);
  }

  /**
   * The same.
   *
   * @param watch how long to look at a lock of another host that seems dead by its age
   */
  static Optional<BatchLock> take(Layout layout, String batch, String runId, Duration watch)
      throws IOException {
    if (isRenewed(layout, layout.lock(batch), watch)) {
      return Optional.empty();
    }
    FileSystem files = layout.files();
    Path path = layout.lock(batch);
    LockOwner self = LockOwner.self(runId);
    if (!files.mkdirs(path.getParent())) {
      throw new IOException("Permission denied to make a folder: " + path.getParent());
    }
    try (TakeoverGuard guard = TakeoverGuard.enter(layout)) {
      if (living(layout, path).isPresent()) {
        return Optional.empty();
      }
      if (files.exists(path) && !bury(layout, path)) {
        return Optional.empty();
      }
      return guard.create(path, self)
          ? Optional.of(new BatchLock(files, path, self))
          : Optional.empty();
    }
  }

  /**
   * Whether the lock of a run on another host, which seems dead by its age, is renewed all the
   * same: the clocks of two hosts may be far apart, and either may be moved. Looks for a while; at
   * all other locks not at all.
   */
  private static boolean isRenewed(Layout layout, Path lock, Duration watch) throws IOException {
    Optional<LockOwner> owner = ServiceFile.read(layout.files(), lock, LockOwner.class);
    if (owner.isEmpty() || owner.get().isHere() || living(layout, lock).isPresent()) {
      return false;
    }
    LOG.warn(
        "Run {} of another host has given no sign for long: looking {} s whether it does ({})",
        owner.get().runId(),
        watch.toSeconds(),
        lock);
    try {
      long sign = layout.files().getFileStatus(lock).getModificationTime();
      long end = System.nanoTime() + watch.toNanos();
      while (System.nanoTime() < end) {
        Thread.sleep(Math.min(LOOK.toMillis(), watch.toMillis()));
        if (layout.files().getFileStatus(lock).getModificationTime() != sign) {
          return true;
        }
      }
    } catch (FileNotFoundException e) {
      // Its run has ended.
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    return false;
  }

  /**
   * Whether the owner of a lock file lives, by its age or, where it is of another host and seems
   * dead, by looking whether it is renewed.
   */
  static boolean isAlive(Layout layout, Path lock) throws IOException {
    return living(layout, lock).isPresent() || isRenewed(layout, lock, WATCH);
  }

  /** The living owner of a lock file; empty where there is no file or its owner is dead. */
  static Optional<LockOwner> living(Layout layout, Path lock) throws IOException {
    try {
      FileStatus status = layout.files().getFileStatus(lock);
      Instant lastSign = Instant.ofEpochMilli(status.getModificationTime());
      // A file that names nobody is being written, or was cut short by a kill: its age tells.
      return ServiceFile.read(layout.files(), lock, LockOwner.class)
          .or(() -> Optional.of(LockOwner.UNKNOWN))
          .filter(owner -> owner.lives(lastSign));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  /**
   * Moves a dead lock away. Where another run was faster, and what was moved is its new lock, it is
   * put back; should that fail, the other run finds out before it publishes.
   */
  private static boolean bury(Layout layout, Path path) throws IOException {
    FileSystem files = layout.files();
    if (!layout.renames()) {
      // Nobody else is at it: see Claim.
      return files.delete(path, false);
    }
    Path grave = ServiceFile.draft(path);
    try {
      if (!files.rename(path, grave)) {
        return false;
      }
    } catch (FileNotFoundException e) {
      return false;
    }
    boolean dead = living(layout, grave).isEmpty();
    if (dead || files.exists(path) || !files.rename(grave, path)) {
      files.delete(grave, false);
    }
    return dead;
  }

  /** Whether the file still names this run: after a long silence another may have taken over. */
  boolean isHeld() throws IOException {
    return ServiceFile.read(files, path, LockOwner.class).filter(owner::equals).isPresent();
  }

  private synchronized void renew() {
    try {
      if (!closed && isHeld()) {
        long before = files.getFileStatus(path).getModificationTime();
        files.setTimes(path, System.currentTimeMillis(), -1);
        if (files.getFileStatus(path).getModificationTime() == before) {
          // Object stores ignore setTimes, and replace a file at once.
          ServiceFile.write(files, path, owner);
        }
      }
    } catch (Throwable e) {
      // Whatever it is, memory that ran out too: one that comes through ends the timer for good.
      // The next renewal tries again; publishing checks that the lock is held.
      LOG.warn("Cannot renew lock: {} ({})", e.getMessage(), path);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    // A renewal under way would make the file anew.
    closed = true;
    renewal.cancel();
    if (isHeld()) {
      files.delete(path, false);
    }
  }
}
