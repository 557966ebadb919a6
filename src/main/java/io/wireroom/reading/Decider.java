package io.wireroom.reading;

import io.wireroom.learn.Calibration;

/** Makes a decision of the chances that an engine gives each polarity. Safe for many threads. */
@FunctionalInterface
public interface Decider {
  /** Nobody takes the word of a model for certain. */
  double LIMIT = 0.99;

  /**
   * A decision.
   *
   * @param confidence in [0, 1], how often such decisions are right
   */
  record Decided(Polarity polarity, double confidence) {}

  /**
   * Decides.
   *
   * @param chances of negative, neutral and positive, in this order
   */
  Decided of(float[] chances);

  /** Of articles, where nearly all is neutral: what is not has to be sure. */
  static Decider sure(Calibration curve, double least) {
    return chances -> {
      Polarity felt = stronger(chances);
      double confidence = Math.min(LIMIT, curve.of(chances[felt.number()]));
      return confidence >= least
          ? new Decided(felt, confidence)
          : new Decided(Polarity.NEUTRAL, Math.min(LIMIT, 1 - confidence));
    };
  }

  /** Of labelled sentences: the likeliest, neutral where it is as likely as another. */
  static Decider likeliest() {
    return chances -> {
      Polarity felt = stronger(chances);
      Polarity best =
          chances[felt.number()] > chances[Polarity.NEUTRAL.number()] ? felt : Polarity.NEUTRAL;
      return new Decided(best, chances[best.number()]);
    };
  }

  private static Polarity stronger(float[] chances) {
    return chances[Polarity.POSITIVE.number()] > chances[Polarity.NEGATIVE.number()]
        ? Polarity.POSITIVE
        : Polarity.NEGATIVE;
  }
}
