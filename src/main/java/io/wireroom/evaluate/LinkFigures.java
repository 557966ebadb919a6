package io.wireroom.evaluate;

/** Counts of one kind of link, and the percentages that follow from them. */
public final class LinkFigures {
  int gold;
  int recalled;
  int predicted;
  int right;

  /** Labelled links. */
  public int gold() {
    return gold;
  }

  /** Predicted links that the labels can judge. */
  public int predicted() {
    return predicted;
  }

  /** Share of the predicted that are right, in percent. */
  public double precision() {
    return percent(right, predicted);
  }

  /** Share of the labelled that were found, in percent. */
  public double recall() {
    return percent(recalled, gold);
  }

  /** Harmonic mean of the two, in percent. */
  public double f() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
