package io.wireroom.corpus.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a stream as bytes, one at a time. Of a line longer than the limit only the beginning
 * is kept, so that a file without line ends cannot fill the memory.
 */
final class ByteLines implements AutoCloseable {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[64 * 1024];
  private int position;
  private int filled;
  private long passed;
  private long size;
  private IOException broken;

  ByteLines(InputStream in, int limit) {
    this(in, limit, 0);
  }

  /**
   * @param offset of the stream's first byte in its file
   */
  ByteLines(InputStream in, int limit, long offset) {
    this.in = in;
    this.limit = limit;
    this.passed = offset;
  }

  /** Where the next line begins in the file. */
  long offset() {
    return passed + Math.min(position, filled);
  }

  /** The next line without its end; null after the last. What a break cut off is no line. */
  byte[] next() {
    ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    size = 0;
    boolean any = false;
    while (fill()) {
      any = true;
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      int room = Math.max(0, limit - line.size());
      line.write(buffer, position, Math.min(room, end - position));
      size += end - position;
      position = end + 1;
      if (end < filled) {
        return line.toByteArray();
      }
    }
    return any ? line.toByteArray() : null;
  }

  /** Bytes of the line last read, all of them. */
  long size() {
    return size;
  }

  /** Why reading ended early; null where it did not. The line last read then has no end. */
  IOException broken() {
    return broken;
  }

  private boolean fill() {
    if (position < filled) {
      return true;
    }
    if (broken != null) {
      return false;
    }
    try {
      passed += filled;
      filled = 0;
      filled = Math.max(0, in.read(buffer));
      position = 0;
    } catch (IOException e) {
      broken = e;
      filled = 0;
      position = 0;
    }
    return filled > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
