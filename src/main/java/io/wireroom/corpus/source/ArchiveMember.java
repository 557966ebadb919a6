package io.wireroom.corpus.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a file in an archive, which is read from its front to its end and once. Its
 * beginning is kept, so that it can be opened again as long as no more was read.
 */
final class ArchiveMember {
  /** More than what tells a format, read through a decompressor with its buffers, takes. */
  private static final int KEPT = 512 * 1024;

  private final InputStream in;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private boolean beyond;

  /**
   * @param in ends where the file does; is not closed
   */
  ArchiveMember(InputStream in) {
    this.in = in;
  }

  /**
   * The file from its first byte. Only the stream that was opened last may be read.
   *
   * @throws IOException where more of it was read than is kept
   */
  InputStream open() throws IOException {
    if (beyond) {
      throw new IOException("a file in an archive is read once");
    }
    return new Replayed(kept.toByteArray());
  }

  private final class Replayed extends InputStream {
    private final byte[] before;
    private int position;

    Replayed(byte[] before) {
      this.before = before;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (position < before.length) {
        int count = Math.min(length, before.length - position);
        System.arraycopy(before, position, into, offset, count);
        position += count;
        return count;
      }
      int count = in.read(into, offset, length);
      if (count > 0 && !beyond) {
        beyond = kept.size() + count > KEPT;
        if (beyond) {
          kept.reset();
        } else {
          kept.write(into, offset, count);
        }
      }
      return count;
    }
  }
}
