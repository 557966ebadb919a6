package io.wireroom.sentiment;

import io.wireroom.reading.Polarity;
import java.util.List;

/** Says how sentences feel about targets in them, many at once. Safe to call from many threads. */
public interface TargetClassifier {
  /**
   * One answer per target, in the same order. An answer does not depend on the others asked for
   * with it, but for rounding.
   *
   * @param targets as many as there are; batches are the classifier's own affair
   */
  List<Probabilities> classify(List<Target> targets);

  /**
   * A target in its sentence.
   *
   * @param sentence the sentence's text
   * @param begin of the target in it, in UTF-16 code units, inclusive
   * @param end exclusive
   */
  record Target(String sentence, int begin, int end) {}

  /**
   * How likely each feeling toward a target is; the three add up to 1.
   *
   * @param negative in [0, 1]
   * @param neutral in [0, 1]
   * @param positive in [0, 1]
   */
  record Probabilities(double negative, double neutral, double positive) {
    /** The likeliest; neutral where it is as likely as another. */
    public Polarity polarity() {
      if (neutral >= negative && neutral >= positive) {
        return Polarity.NEUTRAL;
      }
      return positive >= negative ? Polarity.POSITIVE : Polarity.NEGATIVE;
    }

    /** How likely that one is. */
    public double confidence() {
      return Math.max(neutral, Math.max(negative, positive));
    }

    /** From -1 to 1: positive less negative. */
    public double score() {
      return positive - negative;
    }
  }
}
