package io.wireroom.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A linear function of hashed features and real numbers with one outcome per label, learnt by
 * {@link LinearLearner}. Immutable, safe to share between threads.
 */
public final class LinearScorer {
  private final int labels;
  private final LinearModel sparse;
  private final float unit;
  // [label][number]; the last one of each label is its constant.
  private final float[][] dense;

  LinearScorer(LinearModel sparse, float unit, float[][] dense) {
    this.labels = dense.length;
    this.sparse = sparse;
    this.unit = unit;
    this.dense = dense;
  }

  /** How many outcomes there are. */
  public int labels() {
    return labels;
  }

  /** How many real numbers an example has. */
  public int numbers() {
    return dense[0].length - 1;
  }

  /**
   * The outcomes of an example.
   *
   * @param outcomes one per label
   */
  public void score(FeatureBag bag, double[] outcomes) {
    score(bag.hashes(), bag.count(), bag.dense(), outcomes);
  }

  void score(int[] features, int count, float[] numbers, double[] outcomes) {
    int[] sums = new int[labels];
    sparse.score(features, count, sums);
    finish(sums, numbers, outcomes);
  }

  /**
   * The outcomes of an example, the same as of {@link #score}; the bag keeps what each feature gave
   * to them, so that {@link #explain} need not look it up again.
   *
   * @param outcomes one per label
   */
  public void scoreAndKeep(FeatureBag bag, double[] outcomes) {
    int[] weights = bag.weights(labels);
    sparse.weights(bag.hashes(), bag.count(), labels, weights);
    int[] sums = new int[labels];
    for (int at = 0; at < bag.count() * labels; at += labels) {
      for (int label = 0; label < labels; label++) {
        sums[label] += weights[at + label];
      }
    }
    finish(sums, bag.dense(), outcomes);
  }

  private void finish(int[] sums, float[] numbers, double[] outcomes) {
    for (int label = 0; label < labels; label++) {
      float[] weights = dense[label];
      float sum = weights[numbers.length];
      for (int i = 0; i < numbers.length; i++) {
        sum += weights[i] * numbers[i];
      }
      outcomes[label] = sum + sums[label] * unit;
    }
  }

  /**
   * What each position adds to one label against the mean of all.
   *
   * @param bag as {@link #scoreAndKeep} of this scorer left it
   * @param from the position that {@code sums[0]} is of; positions that have no sum are passed over
   * @param sums per position; added to
   */
  public void explain(FeatureBag bag, int label, int from, double[] sums) {
    int[] weights = bag.weights(labels);
    for (int i = 0; i < bag.count(); i++) {
      int at = bag.position(i) - from;
      if (bag.position(i) != FeatureBag.NOWHERE && at >= 0 && at < sums.length) {
        double mean = 0;
        for (int k = i * labels; k < (i + 1) * labels; k++) {
          mean += (double) weights[k] / labels;
        }
        sums[at] += (weights[i * labels + label] - mean) * unit;
      }
    }
  }

  /** Makes outcomes probabilities. */
  public static void softmax(double[] outcomes) {
    double most = Double.NEGATIVE_INFINITY;
    for (double outcome : outcomes) {
      most = Math.max(most, outcome);
    }
    double sum = 0;
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = Math.exp(outcomes[i] - most);
      sum += outcomes[i];
    }
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] /= sum;
    }
  }

  /** The label with the highest outcome; the first of equals. */
  public static int best(double[] outcomes) {
    int best = 0;
    for (int i = 1; i < outcomes.length; i++) {
      best = outcomes[i] > outcomes[best] ? i : best;
    }
    return best;
  }

  /** How large it is, for people. */
  public String size() {
    return sparse.features()
        + " features, "
        + sparse.weights()
        + " weights, "
        + numbers()
        + " numbers";
  }

  /** Writes it; the same function gives the same bytes. */
  public void write(DataOutputStream out) throws IOException {
    out.writeByte(labels);
    out.writeInt(numbers());
    out.writeFloat(unit);
    for (float[] weights : dense) {
      for (float weight : weights) {
        out.writeFloat(weight);
      }
    }
    sparse.write(out);
  }

  /** Reads what {@link #write} wrote. */
  public static LinearScorer read(DataInputStream in) throws IOException {
    int labels = in.readUnsignedByte();
    int numbers = in.readInt();
    float unit = in.readFloat();
    float[][] dense = new float[labels][numbers + 1];
    for (float[] weights : dense) {
      for (int i = 0; i <= numbers; i++) {
        weights[i] = in.readFloat();
      }
    }
    return new LinearScorer(LinearModel.read(in), unit, dense);
  }
}
