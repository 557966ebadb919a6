package io.wireroom.stance;

import io.wireroom.learn.LinearScorer;
import io.wireroom.reading.Polarity;

/**
 * What a model says of one direction of a pair.
 *
 * @param against how likely against, by the model, margins among it
 * @param inFavour how likely for, likewise
 */
record Decision(Polarity polarity, double against, double inFavour) {
  /** How likely the polarity is. */
  double probability() {
    return switch (polarity) {
      case NEGATIVE -> against;
      case POSITIVE -> inFavour;
      case NEUTRAL -> 1 - against - inFavour;
    };
  }

  /** Both directions of a pair, from the one named first and to it. */
  record Both(Decision forth, Decision back) {
    Decision of(boolean forward) {
      return forward ? forth : back;
    }
  }

  /**
   * Decides both directions. At most one of them has a stance, as in the pairs that models learn
   * from, but where events of the list tell one each way.
   *
   * @param outcomesForth of the model's scorer, from the one named first
   * @param outcomesBack to the one named first
   * @param forth event from the one named first; null where none
   * @param back event to the one named first; null where none
   */
  static Both of(
      StanceModel model, double[] outcomesForth, double[] outcomesBack, Event forth, Event back) {
    double[] there = model.odds(outcomesForth, true, forth);
    double[] here = model.odds(outcomesBack, false, back);
    if (tells(forth) && forth == back) {
      // What two do together says the same of both.
      for (int k = 0; k < there.length; k++) {
        there[k] = Math.max(there[k], here[k]);
        here[k] = there[k];
      }
    }
    if (tells(forth) && tells(back)) {
      return new Both(alone(there), alone(here));
    }
    double[] all = {0, there[0], there[1], here[0], here[1]};
    LinearScorer.softmax(all);
    int best = LinearScorer.best(all);
    return new Both(part(all, 1, best), part(all, 3, best));
  }

  private static boolean tells(Event event) {
    return event != null && event.polarity() != Polarity.NEUTRAL;
  }

  private static Decision alone(double[] odds) {
    double[] all = {0, odds[0], odds[1]};
    LinearScorer.softmax(all);
    return part(all, 1, LinearScorer.best(all));
  }

  /** The direction whose probabilities of against and for are at {@code at} and behind it. */
  private static Decision part(double[] all, int at, int best) {
    Polarity polarity =
        best == at ? Polarity.NEGATIVE : best == at + 1 ? Polarity.POSITIVE : Polarity.NEUTRAL;
    return new Decision(polarity, all[at], all[at + 1]);
  }
}
