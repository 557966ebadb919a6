package io.wireroom.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Lets one at a time go on where a store has neither rename nor exclusive create: each writes a
 * file of its own, then lists them, and whoever sees another's takes its own away and waits. Of two
 * that come at once at least one sees the other, on any store that lists what was written.
 */
final class Claim implements Closeable {
  private static final String PREFIX = ".claim-";

  /** That of a run that was killed is in the way until it seems dead. */
  private static final Duration PATIENCE = LockOwner.SILENCE.plusMinutes(2);

  private static final int SHORTEST_WAIT_MILLIS = 20;
  private static final int LONGEST_WAIT_MILLIS = 500;

  private final FileSystem files;
  private final Path path;

  private Claim(FileSystem files, Path path) {
    this.files = files;
    this.path = path;
  }

  /**
   * Waits until nobody else is in.
   *
   * @throws IOException where that takes minutes
   */
  static Claim enter(Layout layout) throws IOException {
    FileSystem files = layout.files();
    Path mine = new Path(layout.locks(), PREFIX + UUID.randomUUID());
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      ServiceFile.write(files, mine, LockOwner.self("claim"));
      if (!isContested(layout, mine)) {
        return new Claim(files, mine);
      }
      files.delete(mine, false);
      if (Instant.now().isAfter(end)) {
        throw new IOException("another run is at the locks all the time (" + layout.locks() + ")");
      }
      pause();
    }
  }

  private static boolean isContested(Layout layout, Path mine) throws IOException {
    for (FileStatus file : layout.list(layout.locks())) {
      Path other = file.getPath();
      if (other.getName().startsWith(PREFIX) && !other.getName().equals(mine.getName())) {
        if (BatchLock.living(layout, other).isPresent()) {
          return true;
        }
        layout.files().delete(other, false);
      }
    }
    return false;
  }

  /** At random, so that two that saw each other do not meet again. */
  private static void pause() throws IOException {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(SHORTEST_WAIT_MILLIS, LONGEST_WAIT_MILLIS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("interrupted").initCause(e);
    }
  }

  @Override
  public void close() throws IOException {
    files.delete(path, false);
  }
}
