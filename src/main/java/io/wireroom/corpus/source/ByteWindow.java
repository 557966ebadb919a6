package io.wireroom.corpus.source;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a stream one by one, with a look at the few behind; a break ends them. */
final class ByteWindow implements AutoCloseable {
  /** What {@link #peek} gives behind the last byte. */
  static final int END = -1;

  /** How far one may look. */
  static final int REACH = 64;

  private final InputStream in;
  private final byte[] buffer = new byte[64 * 1024];
  private int position;
  private int filled;
  private long passed;
  private boolean ended;
  private IOException broken;

  /**
   * @param offset of the stream's first byte in its file
   */
  ByteWindow(InputStream in, long offset) {
    this.in = in;
    this.passed = offset;
  }

  /** The byte that is so far ahead, from 0 to {@link #REACH}; {@link #END} where there is none. */
  int peek(int ahead) {
    while (position + ahead >= filled && !ended) {
      fill();
    }
    return position + ahead < filled ? buffer[position + ahead] & 0xFF : END;
  }

  /** Goes on by so many bytes that were looked at. */
  void skip(int count) {
    position += count;
  }

  /** Where in the file the next byte stands. */
  long offset() {
    return passed + position;
  }

  /** Why reading ended early; null where it did not, or not yet. */
  IOException broken() {
    return broken;
  }

  private void fill() {
    if (position > 0) {
      System.arraycopy(buffer, position, buffer, 0, filled - position);
      passed += position;
      filled -= position;
      position = 0;
    }
    try {
      int count = in.read(buffer, filled, buffer.length - filled);
      ended = count < 0;
      filled += Math.max(0, count);
    } catch (IOException e) {
      broken = e;
      ended = true;
    }
  }

  @Override
  public void close() throws IOException {
    ended = true;
    in.close();
  }
}
