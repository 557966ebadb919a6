package io.wireroom.train;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.learn.Calibration;
import io.wireroom.reading.Polarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How right an answer is that takes the likelier of the two signs from a chance on, and is neutral
 * below it.
 */
final class SignScores {
  private static final double LEAST = 0.2;
  private static final double MOST = 0.95;
  private static final double STEP = 0.025;

  /** Answers below this are neutral beyond doubt. */
  private static final double DOUBT = 0.2;

  private final List<Calibration.Outcome> outcomes = new ArrayList<>();
  private int gold;

  /**
   * Adds an answer.
   *
   * @param chances of the polarities
   * @param label number of the right one
   */
  void add(float[] chances, int label) {
    int negative = Polarity.NEGATIVE.number();
    int positive = Polarity.POSITIVE.number();
    int sign = chances[negative] > chances[positive] ? negative : positive;
    outcomes.add(new Calibration.Outcome(chances[sign], sign == label));
    gold += label == Polarity.NEUTRAL.number() ? 0 : 1;
  }

  /** Adds all answers of another. */
  void addAll(SignScores other) {
    outcomes.addAll(other.outcomes);
    gold += other.gold;
  }

  /** Percent, from a chance on. */
  record Figures(double from, double precision, double recall, double f1) {
    String told() {
      return String.format(
          Locale.ROOT, "from %.3f P %.1f R %.1f F %.1f", from, precision, recall, f1);
    }
  }

  Figures from(double chance) {
    int said = 0;
    int right = 0;
    for (Calibration.Outcome one : outcomes) {
      if (one.probability() >= chance) {
        said++;
        right += one.right() ? 1 : 0;
      }
    }
    double precision = said == 0 ? 0 : 100.0 * right / said;
    double recall = gold == 0 ? 0 : 100.0 * right / gold;
    double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return new Figures(chance, precision, recall, f1);
  }

  /** The chance from which on F is highest, with its figures. */
  Figures best() {
    Figures best = from(LEAST);
    for (double chance = LEAST + STEP; chance <= MOST; chance += STEP) {
      Figures figures = from(chance);
      if (figures.f1() > best.f1()) {
        best = figures;
      }
    }
    return best;
  }

  /**
   * The curve from chances to how often they are right. It has a few points, each of equally many
   * answers, and nine answers in ten are neutral beyond doubt: of these only some are taken,
   * evenly, half as many as the others.
   */
  Calibration curve() {
    List<Calibration.Outcome> sorted =
        outcomes.stream()
            .sorted(Comparator.comparingDouble(Calibration.Outcome::probability))
            .toList();
    int beyond = (int) sorted.stream().filter(one -> one.probability() < DOUBT).count();
    int every = Math.max(1, 2 * beyond / Math.max(1, sorted.size() - beyond));
    List<Calibration.Outcome> some = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      if (i >= beyond || i % every == 0) {
        some.add(sorted.get(i));
      }
    }
    return Calibration.fit(some);
  }

  /** Writes the figures that decide. */
  void write(ObjectNode json) {
    json.put("n", outcomes.size()).put("gold", gold);
    for (Figures figures : List.of(best(), from(0.5), from(0.8))) {
      json.withArray("/not_neutral")
          .addObject()
          .put("from", Math.round(1000 * figures.from()) / 1000.0)
          .put("P", ModelTraining.round(figures.precision()))
          .put("R", ModelTraining.round(figures.recall()))
          .put("F", ModelTraining.round(figures.f1()));
    }
  }

  /** The same for people. */
  String table() {
    return best().told() + "; " + from(0.5).told() + "; " + from(0.8).told();
  }
}
