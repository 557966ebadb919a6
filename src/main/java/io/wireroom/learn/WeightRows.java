package io.wireroom.learn;

import java.util.Arrays;

/** The rows of a {@link LinearModel} while it is put together, one feature after another. */
final class WeightRows {
  private final int labels;
  private int[] keys;
  private int features;
  private int[] rows = new int[1 << 16];
  private int start;
  private int at;

  /**
   * @param labels the most entries of a row
   * @param features how many features will come; more may
   */
  WeightRows(int labels, int features) {
    this.labels = labels;
    keys = new int[Math.max(1, features)];
  }

  /** Begins a feature. */
  void begin() {
    if (at + labels + 1 > rows.length) {
      rows = Arrays.copyOf(rows, Math.max(rows.length * 2, at + labels + 1));
    }
    start = at++;
  }

  /** Adds what the feature gives a label; at most {@link LinearModel#LARGEST} either way. */
  void add(int label, int weight) {
    rows[at++] = (label << 16) | (weight & 0xffff);
  }

  /**
   * Ends the feature; without any weight it is left out.
   *
   * @param key its hash, larger than that of the feature before
   */
  void end(int key) {
    if (at == start + 1) {
      at = start;
    } else {
      endAnyway(key);
    }
  }

  /** Ends the feature as {@link #end} does, but keeps it without weights, too. */
  void endAnyway(int key) {
    rows[start] = at - start - 1;
    if (features == keys.length) {
      keys = Arrays.copyOf(keys, features * 2);
    }
    keys[features++] = key;
  }

  LinearModel model() {
    return new LinearModel(Arrays.copyOf(keys, features), Arrays.copyOf(rows, at));
  }
}
