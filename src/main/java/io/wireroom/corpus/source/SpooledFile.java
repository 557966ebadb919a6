package io.wireroom.corpus.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A copy on disk of a file in an archive, for a format that is read from its end: a temporary file
 * that only its owner can read, gone when it is closed or, at the latest, with the JVM.
 */
final class SpooledFile implements Closeable {
  private final Path copy;
  private final boolean whole;

  private SpooledFile(Path copy, boolean whole) {
    this.copy = copy;
    this.whole = whole;
  }

  /**
   * Copies a file.
   *
   * @param most bytes that are copied
   * @throws IOException where it cannot be read to its end, or there is no room
   */
  static SpooledFile of(RawFile file, long most) throws IOException {
    Path copy = Files.createTempFile("wireroom-", ".member");
    copy.toFile().deleteOnExit();
    try (InputStream in = file.open();
        OutputStream out = Files.newOutputStream(copy)) {
      return new SpooledFile(copy, copied(in, out, most));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  private static boolean copied(InputStream in, OutputStream out, long most) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long copied = 0;
    int count = in.read(buffer);
    while (count >= 0 && copied + count <= most) {
      out.write(buffer, 0, count);
      copied += count;
      count = in.read(buffer);
    }
    return count < 0;
  }

  /** Whether all of the file is there. */
  boolean isWhole() {
    return whole;
  }

  /** As Hadoop names it. */
  org.apache.hadoop.fs.Path path() {
    return new org.apache.hadoop.fs.Path(copy.toUri());
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(copy);
  }
}
