package io.wireroom.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * A local folder as object stores see it: renaming copies file by file, half a file at a time, and
 * may end in the midst of it; a new file replaces one of its name without a word; times of files
 * cannot be set.
 */
public final class CopyStore extends FileSystem {
  static final String SCHEME = "copies";

  /** So many halves of files are still copied before renaming breaks; negative: all. */
  static final AtomicInteger HALVES_LEFT = new AtomicInteger(-1);

  private final FileSystem local = new RawLocalFileSystem();

  /** Makes the scheme known to a configuration. */
  static void register(Configuration configuration) {
    configuration.set("fs." + SCHEME + ".impl", CopyStore.class.getName());
  }

  /** The name of a local folder in this store. */
  static String uri(java.nio.file.Path folder) {
    return SCHEME + "://store" + folder;
  }

  @Override
  public void initialize(URI name, Configuration configuration) throws IOException {
    super.initialize(name, configuration);
    setConf(configuration);
    local.initialize(URI.create("file:///"), configuration);
  }

  @Override
  public URI getUri() {
    return URI.create(SCHEME + "://store");
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FSDataInputStream open(Path path, int bufferSize) throws IOException {
    return local.open(inside(path), bufferSize);
  }

  @Override
  public FSDataOutputStream create(
      Path path,
      FsPermission permission,
      boolean overwrite,
      int bufferSize,
      short replication,
      long blockSize,
      Progressable progress)
      throws IOException {
    return local.create(
        inside(path), permission, true, bufferSize, replication, blockSize, progress);
  }

  @Override
  public FSDataOutputStream append(Path path, int bufferSize, Progressable progress) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean rename(Path from, Path to) throws IOException {
    if (!local.exists(inside(from))) {
      return false;
    }
    copy(inside(from), inside(to));
    return local.delete(inside(from), true);
  }

  private void copy(Path from, Path to) throws IOException {
    if (local.getFileStatus(from).isDirectory()) {
      for (FileStatus file : local.listStatus(from)) {
        copy(file.getPath(), new Path(to, file.getPath().getName()));
      }
      return;
    }
    try (InputStream in = local.open(from);
        OutputStream out = local.create(to, true)) {
      byte[] bytes = in.readAllBytes();
      int half = bytes.length / 2;
      breakOff();
      out.write(bytes, 0, half);
      out.flush();
      breakOff();
      out.write(bytes, half, bytes.length - half);
    }
  }

  private static void breakOff() throws IOException {
    if (HALVES_LEFT.get() >= 0 && HALVES_LEFT.decrementAndGet() < 0) {
      HALVES_LEFT.set(0);
      throw new IOException("the store broke off");
    }
  }

  @Override
  public boolean delete(Path path, boolean recursive) throws IOException {
    return local.delete(inside(path), recursive);
  }

  @Override
  public FileStatus[] listStatus(Path path) throws FileNotFoundException, IOException {
    FileStatus[] files = local.listStatus(inside(path));
    for (FileStatus file : files) {
      file.setPath(outside(file.getPath()));
    }
    return files;
  }

  @Override
  public FileStatus getFileStatus(Path path) throws IOException {
    FileStatus file = local.getFileStatus(inside(path));
    file.setPath(outside(file.getPath()));
    return file;
  }

  @Override
  public boolean mkdirs(Path path, FsPermission permission) throws IOException {
    return local.mkdirs(inside(path));
  }

  @Override
  public void setWorkingDirectory(Path path) {
    local.setWorkingDirectory(inside(path));
  }

  @Override
  public Path getWorkingDirectory() {
    return outside(local.getWorkingDirectory());
  }

  private static Path inside(Path path) {
    return new Path("file", null, path.toUri().getPath());
  }

  private static Path outside(Path path) {
    return new Path(SCHEME, "store", path.toUri().getPath());
  }
}
