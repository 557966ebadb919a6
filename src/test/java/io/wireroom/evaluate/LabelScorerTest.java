package io.wireroom.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Figures by hand; the public scorer of labels gives the same. */
class LabelScorerTest {
  private static LabelScorer scored(String... rightAndAnswer) {
    LabelScorer scorer = new LabelScorer();
    for (String both : rightAndAnswer) {
      scorer.add(both.split(" ", -1)[0], both.split(" ", -1)[1]);
    }
    return scorer;
  }

  private static LabelScorer sample() {
    return scored(
        "negative negative",
        "negative negative",
        "negative neutral",
        "neutral neutral",
        "neutral negative",
        "positive neutral",
        "positive mixed");
  }

  @Test
  void figuresAreOfEachLabelAndOfAll() {
    JsonNode json = sample().json();
    assertThat(json.path("n").asInt()).isEqualTo(7);
    assertThat(json.path("accuracy").asDouble()).isCloseTo(42.857142857, within(1e-6));
    assertThat(json.path("macro_f1").asDouble()).isCloseTo(35.555555556, within(1e-6));
    JsonNode negative = json.at("/labels/negative");
    assertThat(negative.path("P").asDouble()).isCloseTo(66.666666667, within(1e-6));
    assertThat(negative.path("R").asDouble()).isCloseTo(66.666666667, within(1e-6));
    assertThat(negative.path("F").asDouble()).isCloseTo(66.666666667, within(1e-6));
    assertThat(negative.path("gold").asInt()).isEqualTo(3);
    JsonNode neutral = json.at("/labels/neutral");
    assertThat(neutral.path("P").asDouble()).isCloseTo(33.333333333, within(1e-6));
    assertThat(neutral.path("R").asDouble()).isEqualTo(50);
    assertThat(neutral.path("F").asDouble()).isCloseTo(40, within(1e-6));
  }

  @Test
  void aLabelThatIsNeverAnsweredCountsAsNothing() {
    JsonNode positive = sample().json().at("/labels/positive");
    assertThat(positive.path("P").asDouble()).isZero();
    assertThat(positive.path("R").asDouble()).isZero();
    assertThat(positive.path("F").asDouble()).isZero();
    assertThat(positive.path("gold").asInt()).isEqualTo(2);
  }

  @Test
  void aLabelThatOnlyAnswersHaveIsNoLabel() {
    assertThat(sample().json().path("labels").has("mixed")).isFalse();
    assertThat(scored("a b").macro()).isZero();
    assertThat(scored("a a", "a b").macro()).isCloseTo(66.666666667, within(1e-6));
  }

  @Test
  void allRightIsAHundred() {
    LabelScorer scorer = scored("a a", "b b", "b b");
    assertThat(scorer.accuracy()).isEqualTo(100);
    assertThat(scorer.macro()).isEqualTo(100);
  }

  @Test
  void nothingScoresNothing() {
    assertThat(new LabelScorer().accuracy()).isZero();
    assertThat(new LabelScorer().macro()).isZero();
  }

  @Test
  void theTableIsAsThePublicScorerPrintsIt() {
    assertThat(sample().table().lines())
        .containsExactly(
            "negative         P  66.7  R  66.7  F  66.7  gold 3",
            "neutral          P  33.3  R  50.0  F  40.0  gold 2",
            "positive         P   0.0  R   0.0  F   0.0  gold 2",
            "n 7  accuracy 42.9  macro F1 35.6");
  }
}
