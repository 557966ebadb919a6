package io.wireroom.learn;

import java.util.Arrays;

/**
 * Multinomial naive Bayes over hashed features (McCallum and Nigam 1998), as a {@link LinearModel}:
 * the sums of two labels differ by {@link #UNITS} times the logarithm of how much likelier one is.
 */
public final class NaiveBayes {
  /** Weight units of one unit of log-likelihood. */
  public static final int UNITS = 400;

  // Weight of the words of all labels together where a label has seen little (Zhai and Lafferty
  // 2001, Dirichlet smoothing).
  private static final double PRIOR = 5000;

  private final int labels;
  private final int least;
  private final IntTable rowOf = new IntTable(1 << 12);
  private int[] counts;
  private final long[] totals;

  /**
   * @param labels how many labels there are
   * @param least features seen less often are left out
   */
  public NaiveBayes(int labels, int least) {
    this.labels = labels;
    this.least = least;
    counts = new int[labels << 12];
    totals = new long[labels];
  }

  /** Counts the features of an example. */
  public void add(int[] features, int count, int label) {
    for (int i = 0; i < count; i++) {
      int row = rowOf.get(features[i], -1);
      if (row < 0) {
        row = rowOf.size() * labels;
        rowOf.put(features[i], row);
        if (row == counts.length) {
          counts = Arrays.copyOf(counts, row * 2);
        }
      }
      counts[row + label]++;
      totals[label]++;
    }
  }

  /** The model. */
  public LinearModel finish() {
    WeightRows rows = new WeightRows(labels, rowOf.size());
    double all = Arrays.stream(totals).sum();
    for (int key : rowOf.sortedKeys()) {
      int row = rowOf.get(key, 0);
      int sum = 0;
      double mean = 0;
      double[] logs = new double[labels];
      for (int k = 0; k < labels; k++) {
        sum += counts[row + k];
      }
      for (int k = 0; k < labels; k++) {
        double background = PRIOR * sum / all;
        logs[k] = Math.log((counts[row + k] + background) / (totals[k] + PRIOR));
        mean += logs[k] / labels;
      }
      if (sum < least) {
        continue;
      }
      rows.begin();
      for (int k = 0; k < labels; k++) {
        long weight = Math.round((logs[k] - mean) * UNITS);
        weight = Math.max(-LinearModel.LARGEST, Math.min(LinearModel.LARGEST, weight));
        if (weight != 0) {
          rows.add(k, (int) weight);
        }
      }
      rows.endAnyway(key);
    }
    return rows.model();
  }
}
