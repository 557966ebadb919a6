package io.wireroom.learn;

import java.util.Arrays;

/**
 * Sums and best paths over the label sequences of one sentence. Buffers grow as needed and are used
 * again: one instance per thread.
 *
 * <p>Forward and backward values are scaled at each position, so that they neither vanish nor
 * overflow (Rabiner 1989, "A tutorial on hidden Markov models", V.A).
 */
public final class Lattice {
  private final LabelChain chain;
  private final int labels;
  private double[] emission = {};
  private double[] forward = {};
  private double[] backward = {};
  private double[] scale = {};
  private int[] from = {};
  private int length;

  /** Buffers for a chain. */
  public Lattice(LabelChain chain) {
    this.chain = chain;
    labels = chain.labels();
  }

  /**
   * Fills in one sentence.
   *
   * @param scores log-scale, {@code length * labels}
   * @param allowed per position the set of labels it may have; null where all may
   */
  void fill(float[] scores, int length, int[] allowed) {
    this.length = length;
    int cells = length * labels;
    if (emission.length < cells) {
      emission = new double[cells * 2];
      forward = new double[cells * 2];
      backward = new double[cells * 2];
      from = new int[cells * 2];
      scale = new double[length * 2];
    }
    for (int i = 0; i < length; i++) {
      float most = Float.NEGATIVE_INFINITY;
      for (int k = 0; k < labels; k++) {
        most = Math.max(most, scores[i * labels + k]);
      }
      for (int k = 0; k < labels; k++) {
        boolean open = allowed == null || (allowed[i] >>> k & 1) != 0;
        emission[i * labels + k] = open ? Math.exp(scores[i * labels + k] - most) : 0;
      }
    }
  }

  /**
   * Probability of each label at each position.
   *
   * @param transitions exponentials, {@code labels * labels}, row is the label before
   * @param marginals out, {@code length * labels}
   * @return false where no sequence is allowed
   */
  boolean marginals(double[] transitions, double[] marginals) {
    for (int k = 0; k < labels; k++) {
      forward[k] = chain.starts(k) ? emission[k] : 0;
    }
    if (!normalise(forward, 0)) {
      return false;
    }
    for (int i = 1; i < length; i++) {
      int row = i * labels;
      for (int k = 0; k < labels; k++) {
        double sum = 0;
        if (emission[row + k] > 0) {
          for (int before : chain.before(k)) {
            sum += forward[row - labels + before] * transitions[before * labels + k];
          }
        }
        forward[row + k] = sum * emission[row + k];
      }
      if (!normalise(forward, i)) {
        return false;
      }
    }
    int last = (length - 1) * labels;
    for (int k = 0; k < labels; k++) {
      backward[last + k] = chain.ends(k) ? 1 : 0;
    }
    for (int i = length - 2; i >= 0; i--) {
      int row = i * labels;
      int next = row + labels;
      for (int k = 0; k < labels; k++) {
        double sum = 0;
        for (int after : chain.after(k)) {
          sum += transitions[k * labels + after] * emission[next + after] * backward[next + after];
        }
        backward[row + k] = sum / scale[i + 1];
      }
    }
    for (int i = 0; i < length; i++) {
      double sum = 0;
      for (int at = i * labels; at < (i + 1) * labels; at++) {
        marginals[at] = forward[at] * backward[at];
        sum += marginals[at];
      }
      if (sum <= 0) {
        return false;
      }
      for (int at = i * labels; at < (i + 1) * labels; at++) {
        marginals[at] /= sum;
      }
    }
    return true;
  }

  /** Adds {@code times} the expected count of each pair of neighbours, after {@link #marginals}. */
  void addPairs(double[] transitions, double times, double[] pairs) {
    for (int i = 0; i + 1 < length; i++) {
      int row = i * labels;
      int next = row + labels;
      double sum = 0;
      for (int pass = 0; pass < 2; pass++) {
        double share = pass == 0 ? 0 : times / sum;
        for (int k = 0; k < labels; k++) {
          if (forward[row + k] == 0) {
            continue;
          }
          for (int after : chain.after(k)) {
            double value =
                forward[row + k]
                    * transitions[k * labels + after]
                    * emission[next + after]
                    * backward[next + after];
            if (pass == 0) {
              sum += value;
            } else {
              pairs[k * labels + after] += value * share;
            }
          }
        }
      }
    }
  }

  /**
   * The best sequence (Viterbi).
   *
   * @param scores log-scale, {@code length * labels}
   * @param transitions log-scale, {@code labels * labels}
   * @param path out, one label per position
   */
  void best(float[] scores, float[] transitions, int length, int[] path) {
    int cells = length * labels;
    if (from.length < cells) {
      from = new int[cells * 2];
    }
    float[] now = new float[labels];
    float[] last = new float[labels];
    for (int k = 0; k < labels; k++) {
      now[k] = chain.starts(k) ? scores[k] : Float.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < length; i++) {
      float[] swap = last;
      last = now;
      now = swap;
      Arrays.fill(now, Float.NEGATIVE_INFINITY);
      for (int k = 0; k < labels; k++) {
        for (int before : chain.before(k)) {
          float score = last[before] + transitions[before * labels + k];
          if (score > now[k]) {
            now[k] = score;
            from[i * labels + k] = before;
          }
        }
        now[k] += scores[i * labels + k];
      }
    }
    int best = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int k = 0; k < labels; k++) {
      if (chain.ends(k) && now[k] > most) {
        most = now[k];
        best = k;
      }
    }
    for (int i = length - 1; i >= 0; i--) {
      path[i] = best;
      best = from[i * labels + best];
    }
  }

  private boolean normalise(double[] values, int position) {
    double sum = 0;
    for (int at = position * labels; at < (position + 1) * labels; at++) {
      sum += values[at];
    }
    if (!(sum > 0)) {
      return false;
    }
    scale[position] = sum;
    for (int at = position * labels; at < (position + 1) * labels; at++) {
      values[at] /= sum;
    }
    return true;
  }
}
