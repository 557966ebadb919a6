package io.wireroom.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.lexicon.Lists;
import io.wireroom.model.TestModels;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.ArticleReader;
import io.wireroom.reading.Polarity;
import io.wireroom.sentiment.TargetClassifier.Judgement;
import io.wireroom.sentiment.TargetClassifier.Probabilities;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetsWithEvidenceTest {
  private static final ArticleReader READER =
      new ArticleReader(
          Lists.shipped(), TestModels.SHIPPED.parser(), TestModels.SHIPPED.sentiment().vectors());
  private static final String MARKED =
      "The mayor met [0Ida Moen]. [-Mira Dahl] is a corrupt judge, said [0Tomas Berg].";

  private final List<List<String>> asked = new ArrayList<>();

  /** A classifier that says the same of all and knows no words. */
  private TargetClassifier always(Probabilities answer) {
    return (article, targets) -> {
      asked.add(
          targets.stream()
              .map(target -> target.mentions().get(0).of(article.text().text()))
              .toList());
      return targets.stream()
          .map(target -> new Judgement(answer, answer.confidence(), List.<Span>of(), "other"))
          .toList();
    };
  }

  private List<TargetSentiment> judged(Probabilities answer) {
    MarkedText sample = MarkedText.of(MARKED);
    ArticleFacts facts = READER.read(sample.text(), sample.mentions(), List.of());
    TargetClassifier linear = new LinearTargetClassifier(TestModels.SHIPPED.sentiment());
    return new TargetFinder(new TargetsWithEvidence(always(answer), linear)).find(facts);
  }

  @Test
  void allTargetsAreAskedForAtOnce() {
    judged(new Probabilities(0.1, 0.2, 0.7));
    assertThat(asked).containsExactly(List.of("Ida Moen", "Mira Dahl", "Tomas Berg"));
  }

  @Test
  void nobodyIsAskedWhereThereIsNoTarget() {
    MarkedText sample = MarkedText.of("It rained.");
    ArticleFacts facts = READER.read(sample.text(), List.of(), List.of());
    assertThat(new TargetFinder(always(new Probabilities(0, 1, 0))).find(facts)).isEmpty();
    assertThat(asked).isEmpty();
  }

  @Test
  void theLikeliestSentimentIsTaken() {
    assertThat(judged(new Probabilities(0.1, 0.2, 0.7)))
        .allSatisfy(
            row -> {
              assertThat(row.polarity()).isEqualTo(Polarity.POSITIVE);
              assertThat(row.score()).isEqualTo(0.7 - 0.1);
              assertThat(row.confidence()).isEqualTo(0.7);
              assertThat(row.rule()).isEqualTo("other");
            });
    assertThat(new Probabilities(0.5, 0, 0.5).polarity()).isEqualTo(Polarity.POSITIVE);
    assertThat(new Probabilities(0.4, 0.4, 0.2).polarity()).isEqualTo(Polarity.NEUTRAL);
    assertThat(new Probabilities(0.5, 0.2, 0.3).polarity()).isEqualTo(Polarity.NEGATIVE);
  }

  @Test
  void evidenceIsOfTheSamePolarity() {
    assertThat(judged(new Probabilities(0.8, 0.1, 0.1)).get(1).evidence()).isNotEmpty();
    assertThat(judged(new Probabilities(0.1, 0.1, 0.8)).get(1).evidence()).isEmpty();
  }
}
