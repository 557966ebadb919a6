package io.wireroom.learn;

import java.util.Arrays;

/** The rows of a {@link LinearModel} while it is put together, one feature after another. */
final class WeightRows {
  private final int labels;
  private final IntTable rowOf;
  private int[] rows = new int[1 << 16];
  private int start;
  private int at;

  /**
   * @param labels the most entries of a row
   * @param features how many features will come; more may
   */
  WeightRows(int labels, int features) {
    this.labels = labels;
    rowOf = new IntTable(features);
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

  /** Ends the feature with its hash; without any weight it is left out. */
  void end(int key) {
    rows[start] = at - start - 1;
    if (rows[start] == 0) {
      at = start;
    } else {
      rowOf.put(key, start);
    }
  }

  LinearModel model() {
    return new LinearModel(rowOf, Arrays.copyOf(rows, at));
  }
}
