package io.wireroom.corpus.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * The members of a gzip file one after the other. Java's own stream takes whatever stands behind a
 * member, and is no whole header, for the end of the file; this one says so, once all before it is
 * read.
 */
final class GzipStream extends GZIPInputStream {
  private static final int TRAILER = 8;

  /** How many bytes of the file the buffer ends with. */
  private long buffered;

  /**
   * @throws IOException where the file does not begin with a whole header
   */
  GzipStream(InputStream in, int size) throws IOException {
    super(BoundedInputStream.builder().setInputStream(in).get(), size);
  }

  @Override
  protected void fill() throws IOException {
    super.fill();
    buffered = taken();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    if (count < 0) {
      long end = buffered - inf.getRemaining() + TRAILER;
      if (taken() > end || in.read() >= 0) {
        throw new ZipException("what stands behind its last member is no gzip");
      }
    }
    return count;
  }

  /** Without a bound, that stream counts. */
  private long taken() {
    return ((BoundedInputStream) in).getCount();
  }
}
