package io.wireroom.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.reading.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairLabelTest {
  @ParameterizedTest
  @CsvSource({
    "-1, -2, -3, -0.1, NEUTRAL",
    "0, 0, 0, 0, NEUTRAL",
    "0.1, -2, -3, -1, NEGATIVE_FORTH",
    "1, 2, 0, -1, POSITIVE_FORTH",
    "1, 2, 2.5, -1, NEGATIVE_BACK",
    "1, 2, 2.5, 3, POSITIVE_BACK",
    "2, 2, 2, 2, NEGATIVE_FORTH"
  })
  void theLikeliestHasTheHighestOddsAboveNone(
      double against, double inFavour, double backAgainst, double backInFavour, PairLabel label) {
    assertThat(
            PairLabel.likeliest(
                new double[] {against, inFavour}, new double[] {backAgainst, backInFavour}))
        .isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({
    "neutral, NEUTRAL, NEUTRAL",
    "negative p->q, NEGATIVE, NEUTRAL",
    "positive p->q, POSITIVE, NEUTRAL",
    "negative q->p, NEUTRAL, NEGATIVE",
    "positive q->p, NEUTRAL, POSITIVE"
  })
  void aLabelSaysSomethingOfOneDirectionAtMost(String label, Polarity forth, Polarity back) {
    assertThat(PairLabel.of(label).toward(true)).isEqualTo(forth);
    assertThat(PairLabel.of(label).toward(false)).isEqualTo(back);
    assertThat(PairLabel.of(label).label()).isEqualTo(label);
  }

  @Test
  void labelsAreNumberedInTheirOrder() {
    assertThat(PairLabel.count()).isEqualTo(5);
    assertThat(PairLabel.values()).extracting(PairLabel::number).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void anUnknownSpellingIsRefused() {
    assertThatThrownBy(() -> PairLabel.of("negative"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Cannot read stances: no such label (negative)");
  }
}
