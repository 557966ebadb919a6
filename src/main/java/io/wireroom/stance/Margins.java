package io.wireroom.stance;

import java.util.List;

/**
 * Finds the margins of a {@link StanceModel} at which the mean F of the five labels is best, one
 * margin after the other, as the mean over several sets of pairs.
 */
final class Margins {
  private static final double LOWEST = -2.5;
  private static final double STEP = 0.1;
  private static final int TRIED = 61;
  private static final int ROUNDS = 4;

  /**
   * Pairs that were not learnt from.
   *
   * @param outcomes two per pair, first from the one named first
   * @param neutralWeight how often a neutral pair counts: sets that were gathered to have stances
   *     have too few of them
   */
  record Tried(List<double[]> outcomes, List<PairLabel> labels, double neutralWeight) {}

  private final List<Tried> sets;

  Margins(List<Tried> sets) {
    this.sets = sets;
  }

  /** A model of the best margins and nothing else. */
  StanceModel find() {
    float[] margins = new float[4];
    double best = quality(model(margins));
    for (int round = 0; round < ROUNDS; round++) {
      for (int k = 0; k < margins.length; k++) {
        float kept = margins[k];
        for (int tried = 0; tried < TRIED; tried++) {
          margins[k] = (float) (LOWEST + STEP * tried);
          double quality = quality(model(margins));
          if (quality > best + 1e-9) {
            best = quality;
            kept = margins[k];
          }
        }
        margins[k] = kept;
      }
    }
    return model(margins);
  }

  private static StanceModel model(float[] margins) {
    return new StanceModel(
        null,
        new StanceModel.Margin(margins[0], margins[1]),
        new StanceModel.Margin(margins[2], margins[3]),
        null);
  }

  private double quality(StanceModel model) {
    return sets.stream().mapToDouble(set -> quality(model, set)).sum();
  }

  private static double quality(StanceModel model, Tried set) {
    int count = PairLabel.count();
    double[] right = new double[count];
    double[] claimed = new double[count];
    double[] wanted = new double[count];
    for (int i = 0; i < set.labels().size(); i++) {
      PairLabel found =
          PairLabel.likeliest(
              model.odds(set.outcomes().get(2 * i), true),
              model.odds(set.outcomes().get(2 * i + 1), false));
      PairLabel label = set.labels().get(i);
      double weight = label == PairLabel.NEUTRAL ? set.neutralWeight() : 1;
      wanted[label.number()] += weight;
      claimed[found.number()] += weight;
      right[label.number()] += found == label ? weight : 0;
    }
    double sum = 0;
    for (int k = 0; k < count; k++) {
      sum += right[k] == 0 ? 0 : 2 * right[k] / (claimed[k] + wanted[k]);
    }
    return sum / count;
  }
}
