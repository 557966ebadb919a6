package io.wireroom.train;

import io.wireroom.reading.Polarity;

/** Labels of a pair that is asked for in both directions, as {@code StanceGold} has them. */
final class PairLabels {
  private PairLabels() {}

  /** The label of two polarities, at most one of which is not neutral. */
  static String of(int there, int back) {
    if (there != Polarity.NEUTRAL.number()) {
      return Polarity.of(there).label() + " p->q";
    }
    return back == Polarity.NEUTRAL.number()
        ? Polarity.NEUTRAL.label()
        : Polarity.of(back).label() + " q->p";
  }

  /** The likeliest label, where both directions are judged apart. */
  static String likeliest(float[] there, float[] back) {
    int neutral = Polarity.NEUTRAL.number();
    String best = of(neutral, neutral);
    float most = there[neutral] * back[neutral];
    for (Polarity sign : new Polarity[] {Polarity.NEGATIVE, Polarity.POSITIVE}) {
      int number = sign.number();
      if (there[number] * back[neutral] > most) {
        most = there[number] * back[neutral];
        best = of(number, neutral);
      }
      if (there[neutral] * back[number] > most) {
        most = there[neutral] * back[number];
        best = of(neutral, number);
      }
    }
    return best;
  }
}
