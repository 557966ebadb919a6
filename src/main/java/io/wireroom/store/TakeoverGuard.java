package io.wireroom.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/**
 * Lets one at a time look at a lock file and take it. A local file system has no exclusive create
 * in Hadoop, but the operating system's own file locks, which a killed process loses. On HDFS and
 * its like exclusive create decides; what has not that either has a {@link Claim}.
 */
final class TakeoverGuard implements Closeable {
  /** File locks are the whole process's; threads of one process need one more. */
  private static final ReentrantLock THREADS = new ReentrantLock();

  private final FileSystem files;
  // Either may be null.
  private final FileChannel channel;
  private final Claim claim;

  private TakeoverGuard(FileSystem files, FileChannel channel, Claim claim) {
    this.files = files;
    this.channel = channel;
    this.claim = claim;
  }

  static TakeoverGuard enter(Layout layout) throws IOException {
    if (!(layout.files() instanceof RawLocalFileSystem local)) {
      return new TakeoverGuard(layout.files(), null, layout.renames() ? null : Claim.enter(layout));
    }
    THREADS.lock();
    FileChannel channel = null;
    try {
      java.nio.file.Path guard = local.pathToFile(new Path(layout.locks(), ".guard")).toPath();
      channel = FileChannel.open(guard, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.lock() == null) {
        throw new IOException("no lock on " + guard);
      }
      return new TakeoverGuard(local, channel, null);
    } catch (IOException e) {
      if (channel != null) {
        channel.close();
      }
      THREADS.unlock();
      throw e;
    }
  }

  /** Makes the lock file; false where somebody else just did. */
  boolean create(Path path, LockOwner owner) throws IOException {
    if (channel != null) {
      return ServiceFile.create(files, path, owner);
    }
    if (claim != null) {
      ServiceFile.write(files, path, owner);
      return true;
    }
    try (FSDataOutputStream out = files.create(path, false)) {
      out.write(ServiceFile.bytes(owner));
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    if (claim != null) {
      claim.close();
    }
    if (channel != null) {
      try {
        channel.close();
      } finally {
        THREADS.unlock();
      }
    }
  }
}
