package io.wireroom.quote.model;

/** Probabilities of the labels of a passage's pieces. */
public final class Likely {
  private final int labels;
  private final double[] values;

  /**
   * @param labels how many labels there are
   * @param values {@code pieces * labels}; kept
   */
  Likely(int labels, double[] values) {
    this.labels = labels;
    this.values = values;
  }

  /** How likely a piece has a role. */
  double of(int piece, int role) {
    return values[piece * labels + role] + values[piece * labels + role + 1];
  }

  /** How likely a role begins with a piece. */
  double begins(int piece, int role) {
    return values[piece * labels + role];
  }

  /** One of 8 classes of probabilities, finer at the ends. */
  static int level(double p) {
    if (p < 0.25) {
      return p < 0.02 ? 0 : p < 0.1 ? 1 : 2;
    }
    return p < 0.5 ? 3 : p < 0.75 ? 4 : p < 0.9 ? 5 : p < 0.98 ? 6 : 7;
  }

  /** One of 25 classes, even on the scale of logits. */
  static int logit(double p) {
    double logit = Math.log((p + 1e-4) / (1 - p + 1e-4));
    return (int) Math.floor(Math.max(-8, Math.min(8, logit)) * 1.5);
  }
}
