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

  private final IntTable rowOf;
  // Per row: how many entries follow, then entries of (label << 16 | weight & 0xffff). The last row
  // is empty, that of features without weights.
  private final int[] rows;

  LinearModel(IntTable rowOf, int[] rows) {
    this.rowOf = rowOf;
    this.rows = Arrays.copyOf(rows, rows.length + 1);
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
      for (int key : model.rowOf.sortedKeys()) {
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
        model.add(one, 1, sums);
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
    return rowOf.size();
  }

  /** How many weights there are. */
  public int weights() {
    return rows.length - 1 - rowOf.size();
  }

  /**
   * Sums weights into {@code scores}, which is cleared first.
   *
   * @param features hashes; the first {@code count} hold
   * @param scores one per label
   */
  public void score(int[] features, int count, int[] scores) {
    Arrays.fill(scores, 0);
    add(features, count, scores);
  }

  private void add(int[] features, int count, int[] scores) {
    add(features, count, scores, 0);
  }

  /**
   * The weights that each feature gives.
   *
   * @param labels how many labels there are
   * @param weights per feature one per label, feature after feature; cleared first
   */
  void weights(int[] features, int count, int labels, int[] weights) {
    Arrays.fill(weights, 0, count * labels, 0);
    add(features, count, weights, labels);
  }

  /**
   * Adds weights.
   *
   * @param apart how far apart the sums of two features lie; 0 where all are one sum
   */
  private void add(int[] features, int count, int[] scores, int apart) {
    long[] found = new long[AT_ONCE];
    for (int first = 0; first < count; first += AT_ONCE) {
      int some = Math.min(AT_ONCE, count - first);
      rowOf.get(features, first, some, rows.length - 1, found);
      // All lengths before any row is read, so that the memory's delays overlap.
      for (int i = 0; i < some; i++) {
        found[i] |= (long) rows[(int) found[i]] << 32;
      }
      for (int i = 0; i < some; i++) {
        int row = (int) found[i];
        int end = row + (int) (found[i] >>> 32);
        for (int at = row + 1; at <= end; at++) {
          int entry = rows[at];
          scores[(first + i) * apart + (entry >>> 16)] += (short) entry;
        }
      }
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
    int[] keys = rowOf.sortedKeys();
    VarInt.write(out, keys.length);
    int last = Integer.MIN_VALUE;
    for (int key : keys) {
      VarInt.write(out, key - last);
      last = key;
    }
    for (int key : keys) {
      out.writeByte(rows[rowOf.get(key, 0)]);
    }
    for (int key : keys) {
      int row = rowOf.get(key, 0);
      for (int at = row + 1; at <= row + rows[row]; at++) {
        out.writeByte(rows[at] >>> 16);
      }
    }
    for (int key : keys) {
      int row = rowOf.get(key, 0);
      for (int at = row + 1; at <= row + rows[row]; at++) {
        int weight = (short) rows[at];
        VarInt.write(out, (weight << 1) ^ (weight >> 31));
      }
    }
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
    IntTable rowOf = new IntTable(keys.length);
    int[] rows = new int[total];
    int at = 0;
    for (int i = 0; i < keys.length; i++) {
      rowOf.put(keys[i], at);
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
    return new LinearModel(rowOf, rows);
  }
}
