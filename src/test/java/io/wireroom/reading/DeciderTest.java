package io.wireroom.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.wireroom.learn.Calibration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeciderTest {
  private static float[] chances(String chances) {
    String[] each = chances.split(" ");
    return new float[] {
      Float.parseFloat(each[0]), Float.parseFloat(each[1]), Float.parseFloat(each[2])
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.6 0.3 0.1  | 0.5  | NEGATIVE | 0.6",
        "0.1 0.3 0.6  | 0.6  | POSITIVE | 0.6",
        "0.6 0.3 0.1  | 0.61 | NEUTRAL  | 0.4",
        // The likeliest, and yet not likely.
        "0.4 0.3 0.3  | 0.5  | NEUTRAL  | 0.6",
        "0.0 0.0 1.0  | 0.5  | POSITIVE | 0.99",
        "0.0 1.0 0.0  | 0.5  | NEUTRAL  | 0.99",
        // Less likely than neutral, and yet sure enough for who asks for little.
        "0.4 0.6 0.0  | 0.3  | NEGATIVE | 0.4",
      })
  void articlesAreNeutralUnlessSure(
      String chances, double least, Polarity polarity, double confidence) {
    Decider.Decided decided = Decider.sure(Calibration.none(), least).of(chances(chances));
    assertThat(decided.polarity()).isEqualTo(polarity);
    assertThat(decided.confidence()).isCloseTo(confidence, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.4 0.3 0.3 | NEGATIVE",
        "0.3 0.3 0.4 | POSITIVE",
        "0.2 0.5 0.3 | NEUTRAL",
        "0.4 0.4 0.2 | NEUTRAL"
      })
  void labelledSentencesAreTheLikeliest(String chances, Polarity polarity) {
    assertThat(Decider.likeliest().of(chances(chances)).polarity()).isEqualTo(polarity);
  }
}
