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

  private final FileSystem files;
  private final Path path;
  private final LockOwner owner;
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

  private void renew() {
    try {
      if (isHeld()) {
        long now = System.currentTimeMillis();
        files.setTimes(path, now, -1);
        if (now - files.getFileStatus(path).getModificationTime() > RENEWAL.toMillis()) {
          // Object stores ignore setTimes, and replace a file at once.
          ServiceFile.write(files, path, owner);
        }
      }
    } catch (IOException | RuntimeException e) {
      // The next renewal tries again; publishing checks that the lock is held.
      LOG.warn("Cannot renew lock: {} ({})", e.getMessage(), path);
    }
  }

  @Override
  public void close() throws IOException {
    renewal.cancel();
    if (isHeld()) {
      files.delete(path, false);
    }
  }
}
