package io.wireroom.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * A linear model with few weights per feature: the score of a label is the sum of the weights that
 * the features of an example give it. Features are hashes; weights are whole numbers, so that sums
 * are the same on every machine. Immutable, safe to share between threads.
 */
public final class LinearModel {
  /** The largest weight a model has. */
  static final int LARGEST = 8191;

  /** How many features are looked up at once. */
  private static final int AT_ONCE = 32;

  /** A file has a byte for how many entries a row has. */
  private static final int MOST_ENTRIES = 255;

  private final RowTable table;
  private final PackedRows rows;
  private final int weights;

  /**
   * @param keys hashes of features, ascending
   * @param rows feature after feature how many entries follow, then entries of (label << 16 |
   *     weight & 0xffff)
   */
  LinearModel(int[] keys, int[] rows) {
    this.rows = new PackedRows(rows);
    table = new RowTable(keys, this.rows.pack(rows, keys.length));
    weights = rows.length - keys.length;
  }

  /**
   * The mean of several models of one kind: steadier than any of them, and as fast.
   *
   * @param labels how many labels there are
   * @param least mean weights smaller than this share of the largest possible are dropped
   */
  public static LinearModel mean(List<LinearModel> models, int labels, double least) {
    IntTable all = new IntTable(1 << 16);
    for (LinearModel model : models) {
      for (int key : model.table.keys()) {
        all.put(key, 0);
      }
    }
    int drop = Math.max(1, (int) Math.ceil(LARGEST * least));
    WeightRows rows = new WeightRows(labels, all.size());
    int[] sums = new int[labels];
    int[] one = new int[1];
    for (int key : all.sortedKeys()) {
      one[0] = key;
      Arrays.fill(sums, 0);
      for (LinearModel model : models) {
        model.add(one, 1, sums, 0);
      }
      rows.begin();
      for (int label = 0; label < labels; label++) {
        int weight = Math.round((float) sums[label] / models.size());
        if (Math.abs(weight) >= drop) {
          rows.add(label, weight);
        }
      }
      rows.end(key);
    }
    return rows.model();
  }

  /** How many features have weights. */
  public int features() {
    return table.size();
  }

  /** How many weights there are. */
  public int weights() {
    return weights;
  }

  /**
   * Sums weights into {@code scores}, which is cleared first.
   *
   * @param features hashes; the first {@code count} hold
   * @param scores one per label
   */
  public void score(int[] features, int count, int[] scores) {
    Arrays.fill(scores, 0);
    add(features, count, scores, 0);
  }

  /**
   * Adds weights to sums.
   *
   * @param features hashes; the first {@code count} hold
   * @param scores one per label from {@code at} on
   */
  void add(int[] features, int count, int[] scores, int at) {
    add(features, count, scores, at, 0);
  }

  /**
   * The weights that each feature gives.
   *
   * @param labels how many labels there are
   * @param weights per feature one per label, feature after feature; cleared first
   */
  void weights(int[] features, int count, int labels, int[] weights) {
    Arrays.fill(weights, 0, count * labels, 0);
    add(features, count, weights, 0, labels);
  }

  /**
   * Adds weights.
   *
   * @param apart how far apart the sums of two features lie; 0 where all are one sum
   */
  private void add(int[] features, int count, int[] scores, int at, int apart) {
    long[] found = new long[Math.min(AT_ONCE, count)];
    for (int first = 0; first < count; first += AT_ONCE) {
      int some = Math.min(AT_ONCE, count - first);
      table.get(features, first, some, found);
      rows.add(found, some, scores, at + first * apart, apart);
    }
  }

  /** The label with the highest score; the first of equals. */
  public static int best(int[] scores) {
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      if (scores[label] > scores[best]) {
        best = label;
      }
    }
    return best;
  }

  /** Writes the model; the same model gives the same bytes. */
  public void write(DataOutputStream out) throws IOException {
    int[] keys = table.keys();
    VarInt.write(out, keys.length);
    int last = Integer.MIN_VALUE;
    for (int key : keys) {
      VarInt.write(out, key - last);
      last = key;
    }
    int[] entries = entries(keys);
    for (int at = 0; at < entries.length; at += entries[at] + 1) {
      out.writeByte(entries[at]);
    }
    for (int at = 0; at < entries.length; at += entries[at] + 1) {
      for (int i = at + 1; i <= at + entries[at]; i++) {
        out.writeByte(entries[i] >>> 16);
      }
    }
    for (int at = 0; at < entries.length; at += entries[at] + 1) {
      for (int i = at + 1; i <= at + entries[at]; i++) {
        int weight = (short) entries[i];
        VarInt.write(out, (weight << 1) ^ (weight >> 31));
      }
    }
  }

  /** The rows as the constructor takes them. */
  private int[] entries(int[] keys) {
    int[] entries = new int[keys.length + weights];
    int[] row = new int[MOST_ENTRIES];
    long[] found = new long[1];
    int at = 0;
    for (int i = 0; i < keys.length; i++) {
      table.get(keys, i, 1, found);
      int count = rows.unpack(found[0], row);
      entries[at] = count;
      System.arraycopy(row, 0, entries, at + 1, count);
      at += count + 1;
    }
    return entries;
  }

  /** Reads what {@link #write} wrote. */
  public static LinearModel read(DataInputStream in) throws IOException {
    int[] keys = new int[VarInt.read(in)];
    int last = Integer.MIN_VALUE;
    for (int i = 0; i < keys.length; i++) {
      last += VarInt.read(in);
      keys[i] = last;
    }
    int[] lengths = new int[keys.length];
    int total = keys.length;
    for (int i = 0; i < keys.length; i++) {
      lengths[i] = in.readUnsignedByte();
      total += lengths[i];
    }
    int[] rows = new int[total];
    int at = 0;
    for (int i = 0; i < keys.length; i++) {
      rows[at++] = lengths[i];
      for (int end = at + lengths[i]; at < end; at++) {
        rows[at] = in.readUnsignedByte() << 16;
      }
    }
    at = 0;
    for (int length : lengths) {
      at++;
      for (int end = at + length; at < end; at++) {
        int coded = VarInt.read(in);
        rows[at] |= ((coded >>> 1) ^ -(coded & 1)) & 0xffff;
      }
    }
    return new LinearModel(keys, rows);
  }
}
