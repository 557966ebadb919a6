package io.wireroom.stance;

import io.wireroom.reading.Polarity;

/** Who of two is for or against the other, as labelled pairs have it: at most one of them. */
public enum PairLabel {
  /** Neither. */
  NEUTRAL(0, "neutral", Polarity.NEUTRAL, true),
  /** The first against the second. */
  NEGATIVE_FORTH(1, "negative p->q", Polarity.NEGATIVE, true),
  /** The first for the second. */
  POSITIVE_FORTH(2, "positive p->q", Polarity.POSITIVE, true),
  /** The second against the first. */
  NEGATIVE_BACK(3, "negative q->p", Polarity.NEGATIVE, false),
  /** The second for the first. */
  POSITIVE_BACK(4, "positive q->p", Polarity.POSITIVE, false);

  private static final PairLabel[] BY_NUMBER = values();

  private final int number;
  private final String label;
  private final Polarity polarity;
  private final boolean forth;

  PairLabel(int number, String label, Polarity polarity, boolean forth) {
    this.number = number;
    this.label = label;
    this.polarity = polarity;
    this.forth = forth;
  }

  /** How many there are. */
  static int count() {
    return BY_NUMBER.length;
  }

  /** From 0, in the order of this list. */
  int number() {
    return number;
  }

  /** As labelled files spell it. */
  public String label() {
    return label;
  }

  /**
   * The label of a spelling.
   *
   * @throws IllegalArgumentException where there is none such
   */
  public static PairLabel of(String label) {
    for (PairLabel one : values()) {
      if (one.label.equals(label)) {
        return one;
      }
    }
    throw new IllegalArgumentException("Cannot read stances: no such label (" + label + ")");
  }

  /** What goes from the first to the second, or back. */
  Polarity toward(boolean direction) {
    return direction == forth ? polarity : Polarity.NEUTRAL;
  }

  /** The label of an answer: of two stances the likelier one. */
  static PairLabel of(PairClassifier.Answer answer) {
    PairLabel best = NEUTRAL;
    double most = 0;
    for (PairLabel label : values()) {
      PairClassifier.Direction direction = answer.of(label.forth);
      double likely =
          label.polarity == Polarity.NEGATIVE ? direction.against() : direction.inFavour();
      if (label != NEUTRAL && direction.polarity() == label.polarity && likely > most) {
        most = likely;
        best = label;
      }
    }
    return best;
  }

  /**
   * The likeliest label.
   *
   * @param forth log odds of against and for, over neither, from the first to the second
   * @param back the same from the second to the first
   */
  static PairLabel likeliest(double[] forth, double[] back) {
    PairLabel best = NEUTRAL;
    double most = 0;
    double[] odds = {forth[0], forth[1], back[0], back[1]};
    for (int i = 0; i < odds.length; i++) {
      if (odds[i] > most) {
        most = odds[i];
        best = BY_NUMBER[i + 1];
      }
    }
    return best;
  }

  /**
   * The label of the largest chance, where both directions are judged apart.
   *
   * @param forth chances of negative, neutral and positive, from the first to the second
   * @param back the same from the second to the first
   */
  static PairLabel likeliest(float[] forth, float[] back) {
    int neutral = Polarity.NEUTRAL.number();
    PairLabel best = NEUTRAL;
    double most = forth[neutral] * back[neutral];
    for (PairLabel label : values()) {
      float[] one = label.forth ? forth : back;
      float[] other = label.forth ? back : forth;
      double chance = one[label.polarity.number()] * other[neutral];
      if (chance > most) {
        most = chance;
        best = label;
      }
    }
    return best;
  }
}
