package io.wireroom.evaluate;

/** Counts of one subset of labels and the percentages that follow from them. */
public final class QuoteFigures {
  int gold;
  int predicted;
  int found;
  int right;

  /** Labelled attributions. */
  public int gold() {
    return gold;
  }

  /** Predicted attributions that this subset judges. */
  public int predicted() {
    return predicted;
  }

  /** Share of the predictions that found a label, in percent. */
  public double foundPrecision() {
    return percent(found, predicted);
  }

  /** Share of the labels that were found, in percent. */
  public double foundRecall() {
    return percent(found, gold);
  }

  /** Harmonic mean of the two, in percent. */
  public double foundF() {
    return percent(2 * found, predicted + gold);
  }

  /** Share of the found that have the right speaker, in percent. */
  public double speakerAccuracy() {
    return percent(right, found);
  }

  /** F of those found with the right speaker, in percent. */
  public double endToEndF() {
    return percent(2 * right, predicted + gold);
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
