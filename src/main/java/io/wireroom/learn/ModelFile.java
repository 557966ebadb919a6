package io.wireroom.learn;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
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
