package io.wireroom.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  /** A model that says p and is right p * p of the time. */
  private static List<Calibration.Outcome> tooSure(int count) {
    Random random = new Random(2);
    List<Calibration.Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double p = random.nextDouble();
      outcomes.add(new Calibration.Outcome(p, random.nextDouble() < p * p));
    }
    return outcomes;
  }

  @Test
  void saysHowOftenItIsRight() {
    Calibration calibration = Calibration.fit(tooSure(20_000));
    for (double p = 0.1; p < 1; p += 0.2) {
      assertThat(calibration.of(p)).as("at %.1f", p).isCloseTo(p * p, within(0.05));
    }
  }

  @Test
  void neverFallsAsTheModelGrowsSurer() {
    Calibration calibration = Calibration.fit(tooSure(500));
    double last = 0;
    for (double p = 0; p <= 1.001; p += 0.01) {
      assertThat(calibration.of(p)).isGreaterThanOrEqualTo(last).isBetween(0.0, 1.0);
      last = calibration.of(p);
    }
  }

  @Test
  void staysAsItIsWithLittleToLearnFrom() {
    assertThat(Calibration.fit(tooSure(50)).of(0.4)).isCloseTo(0.4, within(1e-6));
  }

  @Test
  void isTheSameReadAsWritten() throws IOException {
    Calibration calibration = Calibration.fit(tooSure(1_000));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    calibration.write(new DataOutputStream(bytes));
    Calibration read =
        Calibration.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(read.of(0.77)).isEqualTo(calibration.of(0.77));
  }
}
