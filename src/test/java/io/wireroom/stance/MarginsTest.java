package io.wireroom.stance;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.reading.Polarity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarginsTest {
  /** Outcomes of one direction by how far against and for lie above neither. */
  private static double[] outcomes(double against, double inFavour) {
    double[] outcomes = new double[Polarity.count()];
    outcomes[Polarity.NEGATIVE.number()] = 5 + against;
    outcomes[Polarity.NEUTRAL.number()] = 5;
    outcomes[Polarity.POSITIVE.number()] = 5 + inFavour;
    return outcomes;
  }

  private static final class Pairs {
    final List<double[]> outcomes = new ArrayList<>();
    final List<PairLabel> labels = new ArrayList<>();

    void add(int times, PairLabel label, double[] forth, double[] back) {
      for (int i = 0; i < times; i++) {
        outcomes.add(forth);
        outcomes.add(back);
        labels.add(label);
      }
    }

    Margins.Tried tried(double neutralWeight) {
      return new Margins.Tried(outcomes, labels, neutralWeight);
    }
  }

  private static PairLabel found(StanceModel model, double[] forth, double[] back) {
    return PairLabel.likeliest(model.odds(forth, true), model.odds(back, false));
  }

  @Test
  void rareLabelsAreFavouredAsFarAsTheyAreTold() {
    double[] plain = outcomes(-2.1, -2.1);
    double[] hint = outcomes(-0.9, -2.1);
    Pairs pairs = new Pairs();
    pairs.add(90, PairLabel.NEUTRAL, plain, plain);
    pairs.add(5, PairLabel.NEUTRAL, hint, plain);
    pairs.add(8, PairLabel.NEGATIVE_FORTH, hint, plain);
    StanceModel none =
        new StanceModel(null, StanceModel.Margin.NONE, StanceModel.Margin.NONE, null);
    assertThat(found(none, hint, plain)).isEqualTo(PairLabel.NEUTRAL);
    StanceModel model = new Margins(List.of(pairs.tried(1))).find();
    assertThat(found(model, hint, plain)).isEqualTo(PairLabel.NEGATIVE_FORTH);
    assertThat(found(model, plain, plain)).isEqualTo(PairLabel.NEUTRAL);
    assertThat(model.first().against()).isBetween(0.9f, 2.1f);
    assertThat(model.first().inFavour()).isZero();
    assertThat(model.later()).isEqualTo(StanceModel.Margin.NONE);
  }

  @Test
  void aDirectionHasMarginsOfItsOwn() {
    double[] plain = outcomes(-2.1, -2.1);
    double[] hint = outcomes(-2.1, -0.9);
    Pairs pairs = new Pairs();
    pairs.add(50, PairLabel.NEUTRAL, hint, plain);
    pairs.add(50, PairLabel.POSITIVE_BACK, plain, hint);
    StanceModel model = new Margins(List.of(pairs.tried(1))).find();
    assertThat(found(model, plain, hint)).isEqualTo(PairLabel.POSITIVE_BACK);
    assertThat(found(model, hint, plain)).isEqualTo(PairLabel.NEUTRAL);
    assertThat(model.later().inFavour()).isGreaterThan(0.9f);
    assertThat(model.first()).isEqualTo(StanceModel.Margin.NONE);
  }

  @Test
  void whatIsClaimedTooOftenIsHeldBack() {
    double[] plain = outcomes(-1, -1);
    Pairs pairs = new Pairs();
    pairs.add(50, PairLabel.NEUTRAL, outcomes(0.5, -1), plain);
    pairs.add(10, PairLabel.NEGATIVE_FORTH, outcomes(1.5, -1), plain);
    StanceModel model = new Margins(List.of(pairs.tried(1))).find();
    assertThat(found(model, outcomes(0.5, -1), plain)).isEqualTo(PairLabel.NEUTRAL);
    assertThat(found(model, outcomes(1.5, -1), plain)).isEqualTo(PairLabel.NEGATIVE_FORTH);
    assertThat(model.first().against()).isNegative();
  }

  @Test
  void neutralPairsThatCountMoreAskForMore() {
    double[] plain = outcomes(-2.1, -2.1);
    double[] hint = outcomes(-0.9, -2.1);
    Pairs pairs = new Pairs();
    pairs.add(20, PairLabel.NEUTRAL, plain, plain);
    pairs.add(9, PairLabel.NEUTRAL, hint, plain);
    pairs.add(8, PairLabel.NEGATIVE_FORTH, hint, plain);
    assertThat(found(new Margins(List.of(pairs.tried(1))).find(), hint, plain))
        .isEqualTo(PairLabel.NEGATIVE_FORTH);
    assertThat(found(new Margins(List.of(pairs.tried(20))).find(), hint, plain))
        .isEqualTo(PairLabel.NEUTRAL);
  }

  @Test
  void nothingToChooseFromGivesNoMargins() {
    StanceModel model = new Margins(List.of()).find();
    assertThat(model.first()).isEqualTo(StanceModel.Margin.NONE);
    assertThat(model.later()).isEqualTo(StanceModel.Margin.NONE);
  }
}
