package io.wireroom.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/**
 * The number of rows that the footer of a Parquet file tells, by the Parquet format's specification
 * and Thrift's compact protocol alone.
 */
final class PlainFooter {
  private static final int TAIL = 8;
  private static final int STRUCT = 12;
  private static final int ROW_GROUPS = 4;
  private static final int ROWS = 3;

  private final ByteBuffer in;

  private PlainFooter(ByteBuffer in) {
    this.in = in;
  }

  /** Empty where there is no footer that can be read. */
  static OptionalLong rows(byte[] file) {
    if (file.length < TAIL || !isMagic(file, file.length - 4)) {
      return OptionalLong.empty();
    }
    int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - TAIL);
    if (length <= 0 || length > file.length - TAIL) {
      return OptionalLong.empty();
    }
    ByteBuffer footer = ByteBuffer.wrap(file, file.length - TAIL - length, length);
    try {
      return new PlainFooter(footer).rows();
    } catch (RuntimeException | StackOverflowError e) {
      return OptionalLong.empty();
    }
  }

  private static boolean isMagic(byte[] file, int at) {
    return new String(file, at, 4, StandardCharsets.ISO_8859_1).equals("PAR1");
  }

  /** The rows of all row groups together. */
  private OptionalLong rows() {
    int id = 0;
    while (true) {
      int head = in.get() & 0xFF;
      if (head == 0) {
        return OptionalLong.empty();
      }
      id = head >> 4 == 0 ? (int) zigzag() : id + (head >> 4);
      if (id == ROW_GROUPS) {
        int list = in.get() & 0xFF;
        long size = list >> 4 == 15 ? varint() : list >> 4;
        long rows = 0;
        for (long i = 0; i < size; i++) {
          rows += Math.max(0, rowsOfGroup());
        }
        return OptionalLong.of(rows);
      }
      skip(head & 0xF);
    }
  }

  private long rowsOfGroup() {
    long rows = 0;
    int id = 0;
    for (int head = in.get() & 0xFF; head != 0; head = in.get() & 0xFF) {
      id = head >> 4 == 0 ? (int) zigzag() : id + (head >> 4);
      if (id == ROWS) {
        rows = zigzag();
      } else {
        skip(head & 0xF);
      }
    }
    return rows;
  }

  private void skip(int type) {
    switch (type) {
      case 1, 2 -> {}
      case 3 -> in.get();
      case 4, 5, 6 -> varint();
      case 7 -> in.getDouble();
      case 8 -> jump((int) varint());
      case 9, 10 -> {
        int head = in.get() & 0xFF;
        long size = head >> 4 == 15 ? varint() : head >> 4;
        for (long i = 0; i < size; i++) {
          // Truth values are a byte each in a list, and none as fields.
          skip((head & 0xF) <= 2 ? 3 : head & 0xF);
        }
      }
      case STRUCT -> {
        for (int head = in.get() & 0xFF; head != 0; head = in.get() & 0xFF) {
          if (head >> 4 == 0) {
            varint();
          }
          skip(head & 0xF);
        }
      }
      default -> throw new IllegalStateException("Cannot read footer: unknown type (" + type + ")");
    }
  }

  private void jump(int bytes) {
    in.position(in.position() + bytes);
  }

  private long zigzag() {
    long value = varint();
    return (value >>> 1) ^ -(value & 1);
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      int part = in.get();
      value |= (long) (part & 0x7F) << shift;
      if (part >= 0) {
        return value;
      }
    }
    throw new IllegalStateException("Cannot read footer: a number is too long");
  }
}
