package io.wireroom.learn;

import java.util.Arrays;
import java.util.Random;

/**
 * Conditional random field over a chain of labels (Lafferty, McCallum and Pereira 2001), learnt by
 * stochastic gradient steps with rates of AdaGrad (Duchi, Hazan and Singer 2011), one rate per
 * feature. A position may have several right labels: then the sum over all right sequences is made
 * likely. Weights move in the order of the examples, so the same examples give the same weights.
 * Not safe to share between threads.
 */
public final class CrfTrainer {
  private final LabelChain chain;
  private final int labels;
  private final int[] keys;
  private final float[] weights;
  private final float[] squares;
  private final float[] transitions;
  private final float[] transitionSquares;
  private final double[] exponentials;
  private final double[] pairs;
  private final Lattice lattice;
  private float[] meanWeights;
  private float[] meanTransitions;
  private int remembered;
  private final Random random = new Random(13);
  private final double leftOut;
  private float[] scores = {};
  private int[] some = {};
  private double[] right = {};
  private double[] all = {};

  /**
   * @param keys feature hashes by their row, ascending
   * @param leftOut share of the features that are left out at random each time, so that the others
   *     learn to do without them (Hinton et al. 2012, "Improving neural networks by preventing
   *     co-adaptation of feature detectors")
   */
  public CrfTrainer(LabelChain chain, int[] keys, double leftOut) {
    this.chain = chain;
    this.leftOut = leftOut;
    this.keys = keys;
    labels = chain.labels();
    weights = new float[keys.length * labels];
    squares = new float[keys.length];
    transitions = new float[labels * labels];
    transitionSquares = new float[labels * labels];
    exponentials = new double[labels * labels];
    pairs = new double[labels * labels];
    lattice = new Lattice(chain);
  }

  /**
   * Learns from one sentence.
   *
   * @param rows feature rows of all positions one after another
   * @param ends per position where its rows end
   * @param allowed per position the set of right labels
   * @param rate how far to step
   * @param weight how often the sentence counts
   * @return the largest error in the probability of a label
   */
  public float learn(int[] rows, int[] ends, int[] allowed, float rate, float weight) {
    if (ends.length == 0) {
      return 0;
    }
    if (leftOut == 0) {
      return learnAll(rows, ends, allowed, rate, weight);
    }
    if (some.length < rows.length) {
      some = new int[rows.length * 2];
    }
    int[] someEnds = new int[ends.length];
    int n = 0;
    int at = 0;
    for (int i = 0; i < ends.length; i++) {
      for (; at < ends[i]; at++) {
        if (random.nextDouble() >= leftOut) {
          some[n++] = rows[at];
        }
      }
      someEnds[i] = n;
    }
    return learnAll(some, someEnds, allowed, rate, weight);
  }

  private float learnAll(int[] rows, int[] ends, int[] allowed, float rate, float weight) {
    int length = ends.length;
    grow(length * labels);
    for (int at = 0; at < exponentials.length; at++) {
      exponentials[at] = Math.exp(transitions[at]);
    }
    score(rows, ends);
    Arrays.fill(pairs, 0);
    lattice.fill(scores, length, allowed);
    if (!lattice.marginals(exponentials, right)) {
      return 0;
    }
    lattice.addPairs(exponentials, 1, pairs);
    lattice.fill(scores, length, null);
    if (!lattice.marginals(exponentials, all)) {
      return 0;
    }
    lattice.addPairs(exponentials, -1, pairs);
    float most = step(rows, ends, rate, weight);
    for (int at = 0; at < pairs.length; at++) {
      float gradient = (float) pairs[at] * weight;
      if (gradient != 0) {
        transitionSquares[at] += gradient * gradient;
        transitions[at] += rate * gradient / (float) Math.sqrt(1 + transitionSquares[at]);
      }
    }
    return most;
  }

  private void score(int[] rows, int[] ends) {
    Arrays.fill(scores, 0, ends.length * labels, 0);
    int at = 0;
    for (int i = 0; i < ends.length; i++) {
      int to = i * labels;
      for (; at < ends[i]; at++) {
        int row = rows[at] * labels;
        for (int k = 0; k < labels; k++) {
          scores[to + k] += weights[row + k];
        }
      }
    }
  }

  private float step(int[] rows, int[] ends, float rate, float weight) {
    float[] gradient = new float[labels];
    float most = 0;
    int at = 0;
    for (int i = 0; i < ends.length; i++) {
      float square = 0;
      for (int k = 0; k < labels; k++) {
        gradient[k] = (float) (right[i * labels + k] - all[i * labels + k]) * weight;
        square += gradient[k] * gradient[k];
      }
      most = Math.max(most, square);
      if (square < 1e-6f) {
        at = ends[i];
        continue;
      }
      for (; at < ends[i]; at++) {
        int feature = rows[at];
        squares[feature] += square;
        float by = rate / (float) Math.sqrt(1 + squares[feature]);
        int row = feature * labels;
        for (int k = 0; k < labels; k++) {
          weights[row + k] += by * gradient[k];
        }
      }
    }
    return (float) Math.sqrt(most);
  }

  private void grow(int cells) {
    if (scores.length < cells) {
      scores = new float[cells * 2];
      right = new double[cells * 2];
      all = new double[cells * 2];
    }
  }

  /**
   * Remembers the weights of this moment: the model will have the mean of all that were remembered
   * (Polyak and Juditsky 1992), which is steadier than the last ones. Where nothing was remembered
   * it has the last ones.
   */
  public void remember() {
    if (remembered == 0) {
      meanWeights = new float[weights.length];
      meanTransitions = new float[transitions.length];
    }
    remembered++;
    float share = 1f / remembered;
    for (int i = 0; i < weights.length; i++) {
      meanWeights[i] += (weights[i] - meanWeights[i]) * share;
    }
    for (int i = 0; i < transitions.length; i++) {
      meanTransitions[i] += (transitions[i] - meanTransitions[i]) * share;
    }
  }

  /**
   * The model.
   *
   * @param least weights smaller than this, on the scale of logarithms, are dropped
   */
  public SequenceModel finish(double least) {
    float[] learnt = remembered == 0 ? weights : meanWeights;
    float[] steps = remembered == 0 ? transitions : meanTransitions;
    float largest = 1e-9f;
    for (float weight : learnt) {
      largest = Math.max(largest, Math.abs(weight) * (float) (1 - leftOut));
    }
    double scale = LinearModel.LARGEST / (double) largest;
    WeightRows rows = new WeightRows(labels, 1 << 16);
    for (int row = 0; row < keys.length; row++) {
      rows.begin();
      for (int k = 0; k < labels; k++) {
        float weight = learnt[row * labels + k] * (float) (1 - leftOut);
        if (Math.abs(weight) >= least) {
          rows.add(k, (int) Math.round(weight * scale));
        }
      }
      rows.end(keys[row]);
    }
    return new SequenceModel(chain, rows.model(), steps, (float) (1 / scale));
  }
}
