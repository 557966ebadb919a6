package io.wireroom.job;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/** The local files as if they lay behind a user and a password: {@code vault://ana:pw@host/tmp}. */
public final class VaultFileSystem extends FileSystem {
  private final RawLocalFileSystem files = new RawLocalFileSystem();
  private URI uri;

  @Override
  public void initialize(URI name, Configuration conf) throws IOException {
    super.initialize(name, conf);
    uri = URI.create("vault://" + name.getAuthority());
    files.initialize(URI.create("file:///"), conf);
  }

  @Override
  public String getScheme() {
    return "vault";
  }

  @Override
  public URI getUri() {
    return uri;
  }

  @Override
  public FSDataInputStream open(Path path, int bufferSize) throws IOException {
    if (path.getName().startsWith("closed")) {
      throw new IOException("login refused for " + path);
    }
    return files.open(local(path), bufferSize);
  }

  @Override
  public FileStatus[] listStatus(Path path) throws IOException {
    List<FileStatus> told = new ArrayList<>();
    for (FileStatus status : files.listStatus(local(path))) {
      told.add(told(status));
    }
    return told.toArray(FileStatus[]::new);
  }

  @Override
  public FileStatus getFileStatus(Path path) throws IOException {
    return told(files.getFileStatus(local(path)));
  }

  private FileStatus told(FileStatus status) {
    return new FileStatus(
        status.getLen(),
        status.isDirectory(),
        1,
        status.getBlockSize(),
        status.getModificationTime(),
        new Path(uri + status.getPath().toUri().getPath()));
  }

  private static Path local(Path path) {
    return new Path("file", null, path.toUri().getPath());
  }

  @Override
  public FSDataOutputStream create(
      Path path,
      FsPermission permission,
      boolean overwrite,
      int bufferSize,
      short replication,
      long blockSize,
      Progressable progress) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FSDataOutputStream append(Path path, int bufferSize, Progressable progress) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean rename(Path from, Path to) {
    return false;
  }

  @Override
  public boolean delete(Path path, boolean recursive) {
    return false;
  }

  @Override
  public void setWorkingDirectory(Path folder) {}

  @Override
  public Path getWorkingDirectory() {
    return new Path(uri + "/");
  }

  @Override
  public boolean mkdirs(Path path, FsPermission permission) {
    return false;
  }
}
