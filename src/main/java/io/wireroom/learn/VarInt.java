package io.wireroom.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Integers in one to five bytes, seven bits each, low bits first. */
public final class VarInt {
  private VarInt() {}

  /** Writes a number; small ones, taken as unsigned, are short. */
  public static void write(DataOutputStream out, int value) throws IOException {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      out.writeByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  /** Reads a number. */
  public static int read(DataInputStream in) throws IOException {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int b = in.readByte();
      value |= (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
    throw new IOException("Cannot read number: longer than five bytes");
  }
}
