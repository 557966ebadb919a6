package io.wireroom.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * From hash to number, in one plain array, so that key and value lie in one cache line. The key 0
 * cannot be told from an empty slot and is stored as 1.
 */
public final class IntTable {
  // The key above, the value in the lower half.
  private long[] slots;
  private int size;

  /**
   * @param expected how many keys will come; more may
   */
  public IntTable(int expected) {
    slots = new long[Integer.highestOneBit(Math.max(8, expected * 2 - 1)) << 1];
  }

  /** How many keys there are. */
  public int size() {
    return size;
  }

  /** The value of a key, or {@code absent}. */
  public int get(int key, int absent) {
    int wanted = key == 0 ? 1 : key;
    int mask = slots.length - 1;
    int slot = wanted & mask;
    long entry = slots[slot];
    while (entry != 0) {
      if ((int) (entry >>> 32) == wanted) {
        return (int) entry;
      }
      slot = (slot + 1) & mask;
      entry = slots[slot];
    }
    return absent;
  }

  /** Sets the value of a key. */
  public void put(int key, int value) {
    if (size * 2 >= slots.length) {
      grow();
    }
    int wanted = key == 0 ? 1 : key;
    int mask = slots.length - 1;
    int slot = wanted & mask;
    while (slots[slot] != 0 && (int) (slots[slot] >>> 32) != wanted) {
      slot = (slot + 1) & mask;
    }
    size += slots[slot] == 0 ? 1 : 0;
    slots[slot] = ((long) wanted << 32) | (value & 0xffffffffL);
  }

  /** All keys in ascending order. */
  public int[] sortedKeys() {
    int[] sorted = new int[size];
    int n = 0;
    for (long entry : slots) {
      if (entry != 0) {
        sorted[n++] = (int) (entry >>> 32);
      }
    }
    Arrays.sort(sorted);
    return sorted;
  }

  /** Writes keys as gaps, values as they are, both in variable-length integers. */
  public void write(DataOutputStream out) throws IOException {
    VarInt.write(out, size);
    int[] sorted = sortedKeys();
    int last = Integer.MIN_VALUE;
    for (int key : sorted) {
      VarInt.write(out, key - last);
      last = key;
    }
    for (int key : sorted) {
      VarInt.write(out, get(key, 0));
    }
  }

  /** Reads what {@link #write} wrote. */
  public static IntTable read(DataInputStream in) throws IOException {
    int size = VarInt.read(in);
    int[] sorted = new int[size];
    int last = Integer.MIN_VALUE;
    for (int i = 0; i < size; i++) {
      last += VarInt.read(in);
      sorted[i] = last;
    }
    IntTable table = new IntTable(size);
    for (int key : sorted) {
      table.put(key, VarInt.read(in));
    }
    return table;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    size = 0;
    for (long entry : old) {
      if (entry != 0) {
        put((int) (entry >>> 32), (int) entry);
      }
    }
  }
}
