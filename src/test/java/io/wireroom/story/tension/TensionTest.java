package io.wireroom.story.tension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TensionTest {
  @ParameterizedTest
  @CsvSource({
    // negative, positive, volume, tension
    "9, 1, 240, 0.0333",
    "1, 9, 240, -0.0333",
    "5, 5, 20, 0",
    "3, 0, 3, 1",
    "0, 0, 7, 0",
  })
  void isNegativeLessPositiveStoriesOfAll(int negative, int positive, int volume, double value) {
    Tension tension = of(negative, positive, volume, 1);
    assertThat(tension.value()).isCloseTo(value, within(0.0001));
    assertThat(tension.low()).isLessThanOrEqualTo(tension.value());
    assertThat(tension.high()).isGreaterThanOrEqualTo(tension.value());
  }

  @Test
  void moreStoriesMakeItSurer() {
    assertThat(width(of(80, 20, 400, 1))).isLessThan(width(of(8, 2, 40, 1)) / 2);
  }

  @Test
  void rowsThatMayBeWrongWeakenIt() {
    Tension sure = of(60, 0, 200, 1);
    Tension unsure = of(60, 0, 200, 0.4);
    assertThat(sure.low()).isGreaterThan(0.22);
    assertThat(unsure.high()).as("four in ten of .3 are left").isBetween(0.12, 0.2);
    assertThat(unsure.value()).as("the count itself stays").isEqualTo(sure.value());
  }

  /** Ninety-five in a hundred intervals hold the tension that stories are drawn from. */
  @Test
  void theIntervalHoldsTheTruthAsOftenAsItSays() {
    java.util.Random random = new java.util.Random(7);
    int held = 0;
    int days = 300;
    for (int day = 0; day < days; day++) {
      int negative = 0;
      int positive = 0;
      for (int story = 0; story < 300; story++) {
        double draw = random.nextDouble();
        negative += draw < 0.15 ? 1 : 0;
        positive += draw > 0.95 ? 1 : 0;
      }
      Tension tension = of(negative, positive, 300, 1);
      held += tension.low() <= 0.10 && 0.10 <= tension.high() ? 1 : 0;
    }
    assertThat(held / (double) days).isBetween(0.91, 0.985);
  }

  @Test
  void theSameSeedGivesTheSame() {
    assertThat(of(5, 3, 40, 0.6)).isEqualTo(of(5, 3, 40, 0.6));
  }

  @ParameterizedTest
  @CsvSource({"0, .4", ".49, .4", ".5, .51", ".65, .57", ".79, .67", ".8, .73", "1, .73"})
  void rowsAreAsRightAsMeasured(double confidence, double right) {
    assertThat(StancePrecision.shipped().of(confidence)).isEqualTo(right);
  }

  private static double width(Tension tension) {
    return tension.high() - tension.low();
  }

  private static Tension of(int negative, int positive, int volume, double right) {
    int[] signs = new int[negative + positive];
    Arrays.fill(signs, 0, negative, -1);
    Arrays.fill(signs, negative, signs.length, 2);
    double[] chances = new double[signs.length];
    Arrays.fill(chances, right);
    return Tension.of(signs, chances, volume, 42);
  }
}
