package io.wireroom.learn;

import java.util.Arrays;

/**
 * Averaged perceptron over hashed features (Freund and Schapire 1999; averaging as in Collins
 * 2002). Features get a row only once a mistake touches them. Not safe to share between threads.
 */
public final class PerceptronTrainer {
  private final int labels;
  private IntTable rowOf = new IntTable(1 << 16);
  private int[][] rowLabels = new int[1 << 16][];
  private float[][] weights = new float[1 << 16][];
  private double[][] sums = new double[1 << 16][];
  private int[][] stamps = new int[1 << 16][];
  private int now = 1;

  /**
   * @param labels how many labels there are, at most 256
   */
  public PerceptronTrainer(int labels) {
    this.labels = labels;
  }

  /** The label that the weights of this moment prefer. */
  public int guess(int[] features, int count) {
    float[] scores = new float[labels];
    score(features, count, scores);
    int best = 0;
    for (int label = 1; label < labels; label++) {
      if (scores[label] > scores[best]) {
        best = label;
      }
    }
    return best;
  }

  /**
   * The scores that the weights of this moment give.
   *
   * @param scores one per label; cleared first
   */
  public void score(int[] features, int count, float[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < count; i++) {
      int row = rowOf.get(features[i], -1);
      if (row >= 0) {
        int[] of = rowLabels[row];
        float[] w = weights[row];
        for (int k = 0; k < of.length; k++) {
          scores[of[k]] += w[k];
        }
      }
    }
  }

  /** Learns from one example: moves weights where the guess was wrong, and ages them. */
  public void learn(int[] features, int count, int gold, int guess) {
    now++;
    if (gold == guess) {
      return;
    }
    for (int i = 0; i < count; i++) {
      int row = rowOf.get(features[i], -1);
      if (row < 0) {
        row = newRow(features[i]);
      }
      add(row, gold, 1);
      add(row, guess, -1);
    }
  }

  /**
   * The averaged model.
   *
   * @param least weights smaller than this share of the largest are dropped
   */
  public LinearModel finish(double least) {
    double largest = 1e-9;
    for (int row = 0; row < rowOf.size(); row++) {
      for (int k = 0; k < rowLabels[row].length; k++) {
        add(row, rowLabels[row][k], 0);
        largest = Math.max(largest, Math.abs(sums[row][k]));
      }
    }
    double scale = LinearModel.LARGEST / largest;
    int drop = Math.max(1, (int) Math.ceil(LinearModel.LARGEST * least));
    WeightRows rows = new WeightRows(labels, rowOf.size());
    for (int key : rowOf.sortedKeys()) {
      int row = rowOf.get(key, 0);
      rows.begin();
      for (int k = 0; k < rowLabels[row].length; k++) {
        int weight = (int) Math.round(sums[row][k] * scale);
        if (Math.abs(weight) >= drop) {
          rows.add(rowLabels[row][k], weight);
        }
      }
      rows.end(key);
    }
    return rows.model();
  }

  private void add(int row, int label, float by) {
    int k = 0;
    while (k < rowLabels[row].length && rowLabels[row][k] != label) {
      k++;
    }
    if (k == rowLabels[row].length) {
      rowLabels[row] = Arrays.copyOf(rowLabels[row], k + 1);
      weights[row] = Arrays.copyOf(weights[row], k + 1);
      sums[row] = Arrays.copyOf(sums[row], k + 1);
      stamps[row] = Arrays.copyOf(stamps[row], k + 1);
      rowLabels[row][k] = label;
      stamps[row][k] = now;
    }
    sums[row][k] += (double) (now - stamps[row][k]) * weights[row][k];
    stamps[row][k] = now;
    weights[row][k] += by;
  }

  private int newRow(int key) {
    int row = rowOf.size();
    rowOf.put(key, row);
    if (row == rowLabels.length) {
      rowLabels = Arrays.copyOf(rowLabels, row * 2);
      weights = Arrays.copyOf(weights, row * 2);
      sums = Arrays.copyOf(sums, row * 2);
      stamps = Arrays.copyOf(stamps, row * 2);
    }
    rowLabels[row] = new int[0];
    weights[row] = new float[0];
    sums[row] = new double[0];
    stamps[row] = new int[0];
    return row;
  }
}
