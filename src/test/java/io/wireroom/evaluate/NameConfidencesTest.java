package io.wireroom.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameConfidencesTest {
  private static List<String> tags(String tags) {
    return List.of(tags.split(" "));
  }

  @Test
  void namesCountInTheBandOfTheirLeastSureToken() {
    NameConfidences confidences = new NameConfidences();
    confidences.add(
        tags("B-PER I-PER O B-LOC"), tags("B-PER I-PER O B-ORG"), List.of(0.98, 0.91, 0.0, 0.95));
    confidences.add(tags("B-LOC I-LOC"), tags("B-LOC O"), List.of(0.55, 0.0));
    confidences.add(tags("O"), tags("B-MISC"), List.of(0.3));
    assertThat(confidences.json().toString())
        .isEqualTo(
            "[{\"from\":0.5,\"names\":1,\"mean_confidence\":0.55,\"right\":0.0},"
                + "{\"from\":0.9,\"names\":2,\"mean_confidence\":0.93,\"right\":0.5}]");
    assertThat(confidences.table()).contains("0.9 to 1.0   names      2   mean 0.93   right 0.50");
  }
}
