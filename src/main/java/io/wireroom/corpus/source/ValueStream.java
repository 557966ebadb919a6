package io.wireroom.corpus.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.bytes.BytesInput;

/**
 * The bytes of a large page as they are unpacked, value by value. Of a value that is longer than
 * the limit the reader gets one byte more than the limit, which tells it, and the rest is skipped.
 */
// The other constructor of the class is closed; this one gives it an empty buffer that is not used.
@SuppressWarnings("deprecation")
final class ValueStream extends ByteBufferInputStream {
  private final InputStream in;
  private final int longest;
  private long left;
  private long position;

  private ValueStream(InputStream in, long size, int longest) {
    super(ByteBuffer.allocate(0));
    this.in = in;
    this.left = size;
    this.longest = longest;
  }

  /**
   * A page's bytes, to be read once.
   *
   * @param size of all of them, in bytes
   * @param longest value that is given whole, in bytes
   */
  static BytesInput of(InputStream in, long size, int longest) {
    return new BytesInput() {
      @Override
      public ByteBufferInputStream toInputStream() {
        return new ValueStream(in, size, longest);
      }

      @Override
      public void writeAllTo(OutputStream out) throws IOException {
        in.transferTo(out);
      }

      @Override
      public long size() {
        return size;
      }
    };
  }

  @Override
  public ByteBuffer slice(int length) throws EOFException {
    if (length < 0 || length > left) {
      throw new EOFException("a value of " + length + " bytes where " + left + " are left");
    }
    byte[] value = new byte[(int) Math.min(length, longest + 1L)];
    try {
      if (in.readNBytes(value, 0, value.length) < value.length) {
        throw new EOFException("page ends early");
      }
      in.skipNBytes(length - value.length);
    } catch (EOFException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    passed(length);
    return ByteBuffer.wrap(value);
  }

  @Override
  public List<ByteBuffer> sliceBuffers(long length) throws EOFException {
    if (length > longest) {
      throw new EOFException("levels of " + length + " bytes");
    }
    return List.of(slice((int) length));
  }

  @Override
  public ByteBufferInputStream sliceStream(long length) throws EOFException {
    return wrap(sliceBuffers(length));
  }

  @Override
  public List<ByteBuffer> remainingBuffers() {
    throw new UnsupportedOperationException("Cannot take all of a page that is unpacked slowly");
  }

  @Override
  public ByteBufferInputStream remainingStream() {
    return this;
  }

  @Override
  public ByteBuffer toByteBuffer() {
    throw new UnsupportedOperationException("Cannot take all of a page that is unpacked slowly");
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public int read() throws IOException {
    int value = left > 0 ? in.read() : -1;
    passed(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = left > 0 ? in.read(bytes, offset, (int) Math.min(length, left)) : -1;
    passed(Math.max(0, count));
    return count;
  }

  @Override
  public int read(ByteBuffer out) {
    try {
      byte[] bytes = in.readNBytes((int) Math.min(out.remaining(), left));
      out.put(bytes);
      passed(bytes.length);
      return bytes.length == 0 ? -1 : bytes.length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long skip(long length) {
    try {
      long count = in.skip(Math.min(length, left));
      passed(count);
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void skipFully(long length) throws IOException {
    in.skipNBytes(length);
    passed(length);
  }

  @Override
  public int available() {
    return (int) Math.min(Integer.MAX_VALUE, left);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void passed(long count) {
    left -= count;
    position += count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
