package io.wireroom.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Figures that the public scorer of ratings gives for the same sentences. */
class RatingScorerTest {
  private static RatingScorer sample() {
    RatingScorer scorer = new RatingScorer();
    scorer.add("a", 2.5, 0.8);
    scorer.add("a", -1, -0.1);
    scorer.add("b", 0.5, -0.3);
    scorer.add("b", -3, -0.9);
    scorer.add("c", 3.5, 0.4);
    scorer.add("b", 1, 0);
    return scorer;
  }

  @Test
  void agreementIsOverSentencesAndOverTheMeansOfArticles() {
    assertThat(sample().sentenceR()).isCloseTo(0.8878328690549191, within(1e-9));
    assertThat(sample().articleR()).isCloseTo(0.7769437195323357, within(1e-9));
    assertThat(sample().table()).isEqualTo("sentence r 0.888 (6)  article r 0.777 (3)");
    assertThat(sample().json().path("sentences").asInt()).isEqualTo(6);
    assertThat(sample().json().path("articles").asInt()).isEqualTo(3);
    assertThat(sample().json().path("article_r").asDouble()).isEqualTo(sample().articleR());
  }

  @Test
  void whatRisesTogetherIsOneAndTheOppositeMinusOne() {
    RatingScorer scorer = new RatingScorer();
    RatingScorer opposite = new RatingScorer();
    for (int i = -4; i <= 4; i++) {
      scorer.add("a", i, 0.1 * i + 0.3);
      opposite.add("a", i, -0.1 * i);
    }
    assertThat(scorer.sentenceR()).isCloseTo(1, within(1e-9));
    assertThat(opposite.sentenceR()).isCloseTo(-1, within(1e-9));
  }

  @Test
  void scoresThatAreAllTheSameAgreeWithNothing() {
    RatingScorer scorer = new RatingScorer();
    scorer.add("a", 1, 0.25);
    scorer.add("b", -2, 0.25);
    scorer.add("c", 3, 0.25);
    assertThat(scorer.sentenceR()).isZero();
    assertThat(scorer.articleR()).isZero();
  }

  @Test
  void oneArticleOrNoneAgreesWithNothing() {
    RatingScorer scorer = new RatingScorer();
    assertThat(scorer.sentenceR()).isZero();
    scorer.add("a", 1, 0.5);
    scorer.add("a", -1, -0.5);
    assertThat(scorer.sentenceR()).isCloseTo(1, within(1e-9));
    assertThat(scorer.articleR()).isZero();
  }
}
