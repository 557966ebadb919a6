package io.wireroom.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameScorerTest {
  private static List<String> tags(String tags) {
    return List.of(tags.split(" "));
  }

  private static NameScorer scored() {
    NameScorer scorer = new NameScorer();
    // Right: one PER. Wrong kind: LOC for ORG. Cut short: the MISC.
    scorer.add(tags("B-PER I-PER O B-ORG B-MISC I-MISC"), tags("B-PER I-PER O B-LOC B-MISC O"));
    // Found where there is none, and not found where there is one; two names side by side.
    scorer.add(tags("O B-LOC B-LOC"), tags("B-PER O B-LOC"));
    return scorer;
  }

  @Test
  void spansAndKindsMustBeExact() {
    assertThat(scored().counts(true).get("ALL")).isEqualTo(new NameScorer.Counts(5, 5, 2));
    assertThat(scored().counts(true).get("PER")).isEqualTo(new NameScorer.Counts(1, 2, 1));
    assertThat(scored().counts(true).get("LOC")).isEqualTo(new NameScorer.Counts(2, 2, 1));
    assertThat(scored().counts(true).get("untyped")).isEqualTo(new NameScorer.Counts(5, 5, 3));
  }

  @Test
  void withoutMiscItsNamesAreDroppedFromBothSides() {
    NameScorer.Counts all = scored().counts(false).get("ALL");
    assertThat(all).isEqualTo(new NameScorer.Counts(4, 4, 2));
    assertThat(all.precision()).isEqualTo(50);
    assertThat(all.f1()).isCloseTo(50, within(1e-9));
    assertThat(scored().json().at("/3/ALL/F").asDouble()).isEqualTo(50);
    assertThat(scored().table()).contains("ALL      P  50.0  R  50.0  F  50.0   gold 4, found 4");
  }

  @Test
  void nothingFoundIsZeroNotAnError() {
    NameScorer scorer = new NameScorer();
    scorer.add(tags("O"), tags("O"));
    assertThat(scorer.counts(true).get("ALL").f1()).isZero();
  }
}
