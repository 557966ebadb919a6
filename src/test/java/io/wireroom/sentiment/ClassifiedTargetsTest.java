package io.wireroom.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.lexicon.Lists;
import io.wireroom.reading.ArticleReader;
import io.wireroom.reading.Polarity;
import io.wireroom.sentiment.TargetClassifier.Probabilities;
import io.wireroom.sentiment.TargetClassifier.Target;
import io.wireroom.syntax.DependencyParser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassifiedTargetsTest {
  private static final ArticleReader READER =
      new ArticleReader(
          Lists.shipped(), DependencyParser.shipped(), SentimentModel.shipped().vectors());
  private static final String MARKED =
      "The mayor met [0Ida Moen]. [-Mira Dahl] is a corrupt judge, said [0Tomas Berg].";

  private final List<List<Target>> asked = new ArrayList<>();

  private List<Probabilities> answer(List<Target> targets, Probabilities answer) {
    asked.add(targets);
    return targets.stream().map(target -> answer).toList();
  }

  @Test
  void allTargetsAreAskedForAtOnce() {
    judged(new Probabilities(0.1, 0.2, 0.7));
    assertThat(asked).hasSize(1);
    assertThat(asked.get(0))
        .extracting(Target::sentence)
        .first()
        .asString()
        .startsWith("The mayor met Ida Moen.");
    assertThat(asked.get(0))
        .extracting(target -> target.sentence().substring(target.begin(), target.end()))
        .containsExactly("Ida Moen", "Mira Dahl", "Tomas Berg");
    assertThat(new ClassifiedTargets(targets -> answer(targets, null)).judge(null, List.of()))
        .isEmpty();
    assertThat(asked).hasSize(1);
  }

  @Test
  void theLikeliestFeelingIsTaken() {
    assertThat(judged(new Probabilities(0.1, 0.2, 0.7)))
        .allSatisfy(
            row -> {
              assertThat(row.polarity()).isEqualTo(Polarity.POSITIVE);
              assertThat(row.score()).isEqualTo(0.7 - 0.1);
              assertThat(row.confidence()).isEqualTo(0.7);
              assertThat(row.rule()).isEqualTo("transformer");
            });
    assertThat(new Probabilities(0.5, 0, 0.5).polarity()).isEqualTo(Polarity.POSITIVE);
    assertThat(new Probabilities(0.4, 0.4, 0.2).polarity()).isEqualTo(Polarity.NEUTRAL);
    assertThat(new Probabilities(0.5, 0.2, 0.3).polarity()).isEqualTo(Polarity.NEGATIVE);
  }

  @Test
  void evidenceIsOfTheSameFeeling() {
    assertThat(judged(new Probabilities(0.8, 0.1, 0.1)).get(1).evidence()).isNotEmpty();
    assertThat(judged(new Probabilities(0.1, 0.1, 0.8)).get(1).evidence()).isEmpty();
  }

  private List<TargetSentiment> judged(Probabilities answer) {
    MarkedText sample = MarkedText.of(MARKED);
    List<TargetSentiment> scored =
        new TargetScorer(SentimentModel.shipped())
            .score(READER.read(sample.text(), sample.mentions(), List.of()));
    return new ClassifiedTargets(targets -> answer(targets, answer)).judge(sample.text(), scored);
  }
}
