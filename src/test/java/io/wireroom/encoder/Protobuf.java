package io.wireroom.encoder;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes a message of Protocol Buffers field by field. */
public final class Protobuf {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** A number. */
  public Protobuf number(int field, long value) {
    varint((long) field << 3);
    varint(value);
    return this;
  }

  /** A float. */
  public Protobuf real(int field, float value) {
    varint(((long) field << 3) | 5);
    return raw(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putFloat(value).array());
  }

  /** Bytes. */
  public Protobuf bytes(int field, byte[] value) {
    varint(((long) field << 3) | 2);
    varint(value.length);
    return raw(value);
  }

  /** A text. */
  public Protobuf text(int field, String value) {
    return bytes(field, value.getBytes(StandardCharsets.UTF_8));
  }

  /** A message within. */
  public Protobuf message(int field, Protobuf value) {
    return bytes(field, value.written());
  }

  /** What was written. */
  public byte[] written() {
    return out.toByteArray();
  }

  private Protobuf raw(byte[] value) {
    out.write(value, 0, value.length);
    return this;
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
