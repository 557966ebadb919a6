package io.wireroom.stance;

import io.wireroom.learn.LinearScorer;
import io.wireroom.sentiment.Polarity;

/**
 * What a model says of one direction.
 *
 * @param probability of the polarity, by the model, margins among it
 * @param score in [-1, 1]: for less against
 */
record Decision(Polarity polarity, double probability, double score) {
  /**
   * Decides.
   *
   * @param outcomes of the model's scorer
   * @param first whether the source is named first
   * @param event from the source to the target; null where none
   */
  static Decision of(StanceModel model, double[] outcomes, boolean first, Event event) {
    double[] odds = model.odds(outcomes, first, event);
    double[] all = {odds[0], 0, odds[1]};
    LinearScorer.softmax(all);
    int best = LinearScorer.best(all);
    return new Decision(Polarity.of(best), all[best], all[2] - all[0]);
  }
}
