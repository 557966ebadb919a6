package io.wireroom.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Learns a {@link LinearScorer}: multinomial logistic regression, or least squares where there is
 * one outcome, with an L2 penalty, by L-BFGS ({@link Lbfgs}). Real numbers are brought to one mean
 * and spread first. The same examples in the same order give the same function.
 */
public final class LinearLearner {
  /** How far real numbers spread beside features, which are 0 or 1. */
  private static final double SPREAD = 0.25;

  private final int labels;
  private final double penalty;
  private final int least;
  private final int steps;
  private final List<int[]> features = new ArrayList<>();
  private final List<float[]> numbers = new ArrayList<>();
  private final List<Double> truths = new ArrayList<>();

  /**
   * @param labels how many labels there are; 1 for least squares
   * @param penalty of half the sum of the squares of all weights but constants
   * @param least features of fewer examples are left out
   * @param steps of the search, at most
   */
  public LinearLearner(int labels, double penalty, int least, int steps) {
    this.labels = labels;
    this.penalty = penalty;
    this.least = least;
    this.steps = steps;
  }

  /**
   * Adds an example.
   *
   * @param truth number of its label, or its outcome where there is one outcome
   */
  public void add(FeatureBag bag, double truth) {
    features.add(Arrays.copyOf(bag.hashes(), bag.count()));
    numbers.add(bag.dense().clone());
    truths.add(truth);
  }

  /** How many examples there are. */
  public int size() {
    return features.size();
  }

  /** Learns from all examples. */
  public LinearScorer learn() {
    return learn(i -> true);
  }

  /** Learns from the examples whose numbers, in the order they came, are wanted. */
  public LinearScorer learn(IntPredicate wanted) {
    int[] examples = IntStream.range(0, size()).filter(wanted).toArray();
    IntTable columns = columns(examples);
    int dims = numbers.get(0).length;
    double[] mean = new double[dims];
    double[] scale = new double[dims];
    spread(examples, mean, scale);
    int width = columns.size() + dims + 1;
    int[][] rows = new int[examples.length][];
    float[][] reals = new float[examples.length][dims];
    for (int e = 0; e < examples.length; e++) {
      rows[e] = row(features.get(examples[e]), columns);
      float[] raw = numbers.get(examples[e]);
      for (int d = 0; d < dims; d++) {
        reals[e][d] = (float) ((raw[d] - mean[d]) * scale[d]);
      }
    }
    double[] truth = Arrays.stream(examples).mapToDouble(truths::get).toArray();
    Loss loss = new Loss(rows, reals, truth, columns.size(), width);
    double[] weights = Lbfgs.minimise(loss, new double[labels * width], steps);
    return scorer(columns, weights, mean, scale, width);
  }

  /**
   * The outcomes of all examples, each by a function learnt from those of other folds.
   *
   * @param fold of an example, by its number
   * @return [example][label]
   */
  public double[][] heldOut(int folds, IntUnaryOperator fold) {
    double[][] outcomes = new double[size()][labels];
    for (int out = 0; out < folds; out++) {
      int left = out;
      LinearScorer scorer = learn(i -> fold.applyAsInt(i) != left);
      for (int i = 0; i < size(); i++) {
        if (fold.applyAsInt(i) == left) {
          scorer.score(features.get(i), features.get(i).length, numbers.get(i), outcomes[i]);
        }
      }
    }
    return outcomes;
  }

  /**
   * The outcomes of all examples by a function learnt from others.
   *
   * @return [example][label]
   */
  public double[][] outcomes(LinearScorer scorer) {
    double[][] outcomes = new double[size()][labels];
    for (int i = 0; i < size(); i++) {
      scorer.score(features.get(i), features.get(i).length, numbers.get(i), outcomes[i]);
    }
    return outcomes;
  }

  /** Features of enough examples, numbered. */
  private IntTable columns(int[] examples) {
    IntTable counts = new IntTable(1 << 16);
    for (int e : examples) {
      for (int hash : features.get(e)) {
        counts.put(hash, counts.get(hash, 0) + 1);
      }
    }
    IntTable columns = new IntTable(1 << 16);
    for (int hash : counts.sortedKeys()) {
      if (counts.get(hash, 0) >= least) {
        columns.put(hash, columns.size());
      }
    }
    return columns;
  }

  private static int[] row(int[] hashes, IntTable columns) {
    int[] row = new int[hashes.length];
    int n = 0;
    for (int hash : hashes) {
      int column = columns.get(hash, -1);
      if (column >= 0) {
        row[n++] = column;
      }
    }
    return Arrays.copyOf(row, n);
  }

  private void spread(int[] examples, double[] mean, double[] scale) {
    for (int e : examples) {
      for (int d = 0; d < mean.length; d++) {
        mean[d] += numbers.get(e)[d] / examples.length;
      }
    }
    for (int e : examples) {
      for (int d = 0; d < mean.length; d++) {
        double off = numbers.get(e)[d] - mean[d];
        scale[d] += off * off / examples.length;
      }
    }
    for (int d = 0; d < mean.length; d++) {
      scale[d] = scale[d] > 1e-12 ? SPREAD / Math.sqrt(scale[d]) : 0;
    }
  }

  /** Penalised loss over the examples; weights lie label after label. */
  private final class Loss implements Lbfgs.Function {
    private final int[][] rows;
    private final float[][] reals;
    private final double[] truth;
    private final int first;
    private final int width;
    private final double[] outcomes = new double[labels];

    Loss(int[][] rows, float[][] reals, double[] truth, int first, int width) {
      this.rows = rows;
      this.reals = reals;
      this.truth = truth;
      this.first = first;
      this.width = width;
    }

    @Override
    public double at(double[] weights, double[] slope) {
      double loss = 0;
      for (int label = 0; label < labels; label++) {
        for (int i = label * width; i < (label + 1) * width - 1; i++) {
          loss += penalty / 2 * weights[i] * weights[i];
          slope[i] = penalty * weights[i];
        }
        slope[(label + 1) * width - 1] = 0;
      }
      for (int e = 0; e < rows.length; e++) {
        for (int label = 0; label < labels; label++) {
          outcomes[label] = outcome(weights, label * width, e);
        }
        loss += blame(truth[e]);
        for (int label = 0; label < labels; label++) {
          push(slope, label * width, e, outcomes[label]);
        }
      }
      return loss;
    }

    private double outcome(double[] weights, int base, int e) {
      double sum = weights[base + width - 1];
      for (int column : rows[e]) {
        sum += weights[base + column];
      }
      float[] real = reals[e];
      for (int d = 0; d < real.length; d++) {
        sum += weights[base + first + d] * real[d];
      }
      return sum;
    }

    /** The loss of an example; leaves in {@code outcomes} the slope of each. */
    private double blame(double right) {
      if (labels == 1) {
        outcomes[0] -= right;
        return outcomes[0] * outcomes[0] / 2;
      }
      LinearScorer.softmax(outcomes);
      double loss = -Math.log(Math.max(1e-300, outcomes[(int) right]));
      outcomes[(int) right] -= 1;
      return loss;
    }

    private void push(double[] slope, int base, int e, double by) {
      slope[base + width - 1] += by;
      for (int column : rows[e]) {
        slope[base + column] += by;
      }
      float[] real = reals[e];
      for (int d = 0; d < real.length; d++) {
        slope[base + first + d] += by * real[d];
      }
    }
  }

  private LinearScorer scorer(
      IntTable columns, double[] weights, double[] mean, double[] scale, int width) {
    double largest = 1e-9;
    for (int label = 0; label < labels; label++) {
      for (int i = 0; i < columns.size(); i++) {
        largest = Math.max(largest, Math.abs(weights[label * width + i]));
      }
    }
    double unit = largest / LinearModel.LARGEST;
    WeightRows rows = new WeightRows(labels, columns.size());
    for (int hash : columns.sortedKeys()) {
      rows.begin();
      for (int label = 0; label < labels; label++) {
        long weight = Math.round(weights[label * width + columns.get(hash, 0)] / unit);
        if (weight != 0) {
          rows.add(label, (int) weight);
        }
      }
      rows.end(hash);
    }
    float[][] dense = new float[labels][mean.length + 1];
    for (int label = 0; label < labels; label++) {
      double constant = weights[(label + 1) * width - 1];
      for (int d = 0; d < mean.length; d++) {
        double weight = weights[label * width + columns.size() + d] * scale[d];
        dense[label][d] = (float) weight;
        constant -= weight * mean[d];
      }
      dense[label][mean.length] = (float) constant;
    }
    return new LinearScorer(rows.model(), (float) unit, dense);
  }
}
