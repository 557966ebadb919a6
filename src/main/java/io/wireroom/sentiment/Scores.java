package io.wireroom.sentiment;

import io.wireroom.fault.UserFault;

/** Scores: how lists write them and how sums of feelings become them. */
final class Scores {
  /** Square of the sum of feelings at which a score reaches 0.7: that of one strong word. */
  private static final double HALF_WAY = 0.25;

  private Scores() {}

  /**
   * A score in [-1, 1] of a list.
   *
   * @throws UserFault where it is not a number in that range
   */
  static double read(String list, String word, String cell) {
    try {
      double score = Double.parseDouble(cell);
      if (score >= -1 && score <= 1) {
        return score;
      }
    } catch (NumberFormatException e) {
      throw new UserFault(
          "Cannot read list " + list + ": no score for " + word + " (" + cell + ")", e);
    }
    throw new UserFault(
        "Cannot read list " + list + ": score of " + word + " is not in [-1, 1] (" + cell + ")");
  }

  /** A sum of feelings as a score in (-1, 1), by VADER's curve: near 0 straight, then flat. */
  static double squash(double sum) {
    return sum / Math.sqrt(sum * sum + HALF_WAY);
  }
}
