package io.wireroom.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * From hash to number, in two plain arrays. The key 0 cannot be told from an empty slot and is
 * stored as 1.
 */
public final class IntTable {
  private int[] keys;
  private int[] values;
  private int size;

  /**
   * @param expected how many keys will come; more may
   */
  public IntTable(int expected) {
    int slots = Integer.highestOneBit(Math.max(8, expected * 2 - 1)) << 1;
    keys = new int[slots];
    values = new int[slots];
  }

  /** How many keys there are. */
  public int size() {
    return size;
  }

  /** The value of a key, or {@code absent}. */
  public int get(int key, int absent) {
    int wanted = key == 0 ? 1 : key;
    int mask = keys.length - 1;
    int slot = wanted & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == wanted) {
        return values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return absent;
  }

  /** Sets the value of a key. */
  public void put(int key, int value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int wanted = key == 0 ? 1 : key;
    int mask = keys.length - 1;
    int slot = wanted & mask;
    while (keys[slot] != 0 && keys[slot] != wanted) {
      slot = (slot + 1) & mask;
    }
    if (keys[slot] == 0) {
      keys[slot] = wanted;
      size++;
    }
    values[slot] = value;
  }

  /** All keys in ascending order. */
  public int[] sortedKeys() {
    int[] sorted = new int[size];
    int n = 0;
    for (int key : keys) {
      if (key != 0) {
        sorted[n++] = key;
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
    int[] oldKeys = keys;
    int[] oldValues = values;
    keys = new int[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldValues[i]);
      }
    }
  }
}
