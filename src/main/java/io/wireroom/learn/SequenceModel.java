package io.wireroom.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A linear model of label sequences: the score of a sequence is the sum of what the features give
 * its labels and of what neighbours give each other. Immutable, safe to share between threads.
 */
public final class SequenceModel {
  private final LabelChain chain;
  private final LinearModel emissions;
  private final float[] transitions;
  private final double[] exponentials;
  private final float unit;

  SequenceModel(LabelChain chain, LinearModel emissions, float[] transitions, float unit) {
    this.chain = chain;
    this.emissions = emissions;
    this.transitions = transitions.clone();
    this.unit = unit;
    exponentials = new double[transitions.length];
    for (int i = 0; i < transitions.length; i++) {
      exponentials[i] = Math.exp(transitions[i]);
    }
  }

  /** Buffers for labelling; one per thread. */
  public final class Labeller {
    private final Lattice lattice = new Lattice(chain);
    private final int labels = chain.labels();
    // Whole numbers, and what they are on the scale of logarithms.
    private int[] sums = new int[64 * labels];
    private float[] scores = new float[64 * labels];
    private double[] marginals = {};
    private int length;

    /** Begins a sentence of this many positions, none of which has any feature yet. */
    public void begin(int positions) {
      length = positions;
      if (sums.length < positions * labels) {
        sums = new int[positions * labels * 2];
        scores = new float[positions * labels * 2];
      }
      Arrays.fill(sums, 0, positions * labels, 0);
      Arrays.fill(scores, 0, positions * labels, 0);
    }

    /**
     * Begins a sentence whose positions have features that were scored before.
     *
     * @param earlier their {@link #sums}
     */
    public void begin(int[] earlier) {
      begin(earlier.length / labels);
      System.arraycopy(earlier, 0, sums, 0, earlier.length);
      scale(0, earlier.length);
    }

    /**
     * Scores features of one position, besides those that it has already.
     *
     * @param features hashes, of which the first {@code count} hold
     */
    public void position(int index, int[] features, int count) {
      emissions.add(features, count, sums, index * labels);
      scale(index * labels, (index + 1) * labels);
    }

    /**
     * Adds what somebody else thinks of a label at a position.
     *
     * @param logarithm of how likely it is, weighed
     */
    public void lean(int index, int label, double logarithm) {
      int at = index * labels + label;
      sums[at] += (int) Math.round(logarithm / unit);
      scale(at, at + 1);
    }

    private void scale(int from, int to) {
      for (int k = from; k < to; k++) {
        scores[k] = sums[k] * unit;
      }
    }

    /** What the features so far give each label at each position, to begin with again. */
    public int[] sums() {
      return Arrays.copyOf(sums, length * labels);
    }

    /** The best labels of the sentence. */
    public void best(int[] path) {
      lattice.best(scores, transitions, length, path);
    }

    /**
     * Probabilities of the labels, as the model has them.
     *
     * @return {@code length * labels} hold
     */
    public double[] marginals() {
      return marginals(null);
    }

    /**
     * Probabilities of the labels where only some may be.
     *
     * @param allowed per position the set of labels it may have, as bits; null where all may
     * @return {@code length * labels} hold
     */
    public double[] marginals(int[] allowed) {
      if (marginals.length < length * labels) {
        marginals = new double[length * labels * 2];
      }
      lattice.fill(scores, length, allowed);
      lattice.marginals(exponentials, marginals);
      return marginals;
    }
  }

  /** New buffers. */
  public Labeller labeller() {
    return new Labeller();
  }

  /** How large it is, for people. */
  public String size() {
    return emissions.features() + " features, " + emissions.weights() + " weights";
  }

  /** Writes the model; the same model gives the same bytes. */
  public void write(DataOutputStream out) throws IOException {
    out.writeFloat(unit);
    for (float transition : transitions) {
      out.writeFloat(transition);
    }
    emissions.write(out);
  }

  /** Reads what {@link #write} wrote. */
  public static SequenceModel read(LabelChain chain, DataInputStream in) throws IOException {
    float unit = in.readFloat();
    float[] transitions = new float[chain.labels() * chain.labels()];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readFloat();
    }
    return new SequenceModel(chain, LinearModel.read(in), transitions, unit);
  }
}
