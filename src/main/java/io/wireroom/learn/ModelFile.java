package io.wireroom.learn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The packed part of a model file, unpacked at once and read without locks: models load faster. */
public final class ModelFile extends InputStream {
  private final byte[] bytes;
  private int at;

  private ModelFile(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Unpacks a zlib stream.
   *
   * @param from where it begins in the file
   * @throws IOException where the bytes are no such stream, or not all of it
   */
  public static DataInputStream open(byte[] file, int from) throws IOException {
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(file, from, file.length - from))) {
      return new DataInputStream(new ModelFile(in.readAllBytes()));
    }
  }

  /**
   * Unpacks the zlib stream behind a file's first bytes.
   *
   * @param magic what the file has to begin with
   * @param what the model is of, for the message
   * @throws IOException where the bytes are no such file, or not all of it
   */
  public static DataInputStream open(byte[] file, byte[] magic, String what) throws IOException {
    int length = magic.length;
    if (file.length < length || !Arrays.equals(file, 0, length, magic, 0, length)) {
      throw new IOException("Cannot read model: not a model of " + what);
    }
    return open(file, length);
  }

  /** Writes the parts of a model. */
  @FunctionalInterface
  public interface Parts {
    /** Writes all of them. */
    void write(DataOutputStream out) throws IOException;
  }

  /** A file of first bytes and a zlib stream; the same parts give the same bytes. */
  public static byte[] pack(byte[] magic, Parts parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(magic);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
      parts.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  @Override
  public int read() {
    return at < bytes.length ? bytes[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (at == bytes.length && length > 0) {
      return -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, into, offset, count);
    at += count;
    return count;
  }
}
