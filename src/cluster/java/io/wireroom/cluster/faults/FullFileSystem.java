package io.wireroom.cluster.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * The local file system as {@code full:}, whose disk is full as soon as somebody writes a file that
 * the setting {@code full.at} names in part, after its first few bytes.
 */
public final class FullFileSystem extends RawLocalFileSystem {
  /** What a path has to hold. */
  static final String AT = "full.at";

  private static final URI NAME = URI.create("full:///");
  private static final int ROOM = 4;

  @Override
  public void initialize(URI uri, Configuration conf) throws IOException {
    super.initialize(uri, conf);
    setConf(conf);
  }

  @Override
  public URI getUri() {
    return NAME;
  }

  @Override
  public String getScheme() {
    return NAME.getScheme();
  }

  /** It renames as the local file system does, which no list knows of this scheme. */
  @Override
  public boolean hasPathCapability(Path path, String capability) throws IOException {
    return capability.equals("fs.capability.etags.preserved.in.rename")
        || super.hasPathCapability(path, capability);
  }

  @Override
  public FSDataOutputStream create(
      Path path, boolean overwrite, int buffer, short copies, long block, Progressable progress)
      throws IOException {
    return limited(path, super.create(path, overwrite, buffer, copies, block, progress));
  }

  @Override
  public FSDataOutputStream create(
      Path path,
      FsPermission permission,
      boolean overwrite,
      int buffer,
      short copies,
      long block,
      Progressable progress)
      throws IOException {
    return limited(
        path, super.create(path, permission, overwrite, buffer, copies, block, progress));
  }

  private FSDataOutputStream limited(Path path, FSDataOutputStream out) throws IOException {
    String at = getConf().get(AT, "");
    return at.isEmpty() || !path.toString().contains(at)
        ? out
        : new FSDataOutputStream(new Full(out), null);
  }

  /** Takes a few bytes. */
  private static final class Full extends OutputStream {
    private final OutputStream out;
    private int room = ROOM;

    Full(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      if (room == 0) {
        throw new IOException("No space left on device");
      }
      room--;
      out.write(b);
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
