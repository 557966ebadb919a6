package io.wireroom.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.wireroom.reading.Polarity;
import io.wireroom.stance.Actor;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttitudeScorerTest {
  @TempDir private Path folder;

  private AttitudeScorer scored(AttitudeSample sample) throws IOException {
    AttitudeScorer scorer = new AttitudeScorer();
    scorer.add(AttitudeSample.gold(folder), sample.answer());
    return scorer;
  }

  @Test
  void aSentenceThatIsGoneIsCounted() throws IOException {
    AttitudeScorer scorer = scored(new AttitudeSample(AttitudeSample.CLEANED));
    assertThat(scorer.gone()).isEqualTo(1);
    assertThat(scorer.refused()).isZero();
    SentencePlaces places = new SentencePlaces(AttitudeSample.gold(folder), AttitudeSample.CLEANED);
    assertThat(places.sentenceAt(0)).isZero();
    assertThat(places.sentenceAt(AttitudeSample.CLEANED.indexOf("Brek"))).isEqualTo(1);
    assertThat(places.sentenceAt(AttitudeSample.CLEANED.indexOf("said."))).isEqualTo(2);
    assertThat(places.has(3)).isFalse();
    assertThat(AttitudeSample.RAW.indexOf("Brek") + places.shift(1))
        .isEqualTo(AttitudeSample.CLEANED.indexOf("Brek"));
  }

  @Test
  void anArticleThatWasRefusedCountsAsMissed() throws IOException {
    AttitudeScorer scorer = new AttitudeScorer();
    scorer.add(AttitudeSample.gold(folder), AttitudeAnswer.none());
    assertThat(scorer.refused()).isEqualTo(1);
    assertThat(scorer.gone()).isEqualTo(4);
    assertThat(scorer.stances().share()).isEqualTo(new QuoteFigures.Share(0, 0, 3));
    assertThat(scorer.looks().share()).isEqualTo(new QuoteFigures.Share(0, 0, 2));
    assertThat(scorer.stretches().count().all()).isEqualTo(1);
    assertThat(scorer.countries().people()).isEqualTo(1);
  }

  @Test
  void stancesCountOncePerPairAndSign() throws IOException {
    AttitudeScorer scorer =
        scored(
            new AttitudeSample(AttitudeSample.CLEANED)
                .stance("Dahl blamed Moen", "Mira Dahl", "Ola Moen", Polarity.NEGATIVE)
                .stance("Dahl blamed Moen, and Moen", "Mira Dahl", "Ola Moen", Polarity.NEGATIVE)
                .stance("Dahl blamed Moen", "Ola Moen", "Mira Dahl", Polarity.NEUTRAL));
    assertThat(scorer.stances().share()).isEqualTo(new QuoteFigures.Share(1, 1, 3));
    assertThat(scorer.stances().opposite()).isZero();
  }

  @Test
  void aStanceOfTheOtherSignIsOpposite() throws IOException {
    AttitudeScorer scorer =
        scored(
            new AttitudeSample(AttitudeSample.CLEANED)
                .stance("Dahl blamed Moen", "Dahl", "Moen", Polarity.POSITIVE)
                .stance("Dahl blamed Moen", "Moen", "Dahl", Polarity.NEGATIVE));
    assertThat(scorer.stances().share()).isEqualTo(new QuoteFigures.Share(0, 2, 3));
    assertThat(scorer.stances().opposite()).isEqualTo(1);
    assertThat(scorer.stances().rules().get("model").rows()).isEqualTo(2);
  }

  @Test
  void aCountryIsMetByItsIdWhateverItsName() throws IOException {
    Actor kingdom = new Actor("country:NOR", "the Kingdom", "NOR");
    AttitudeScorer scorer =
        scored(
            new AttitudeSample(AttitudeSample.CLEANED)
                .stance(
                    "Norway praised Brek",
                    kingdom,
                    AttitudeSample.actor("Brek"),
                    Polarity.POSITIVE,
                    "event",
                    0.85));
    assertThat(scorer.stances().share().right()).isEqualTo(1);
    assertThat(scorer.stances().rules().get("event").right()).isEqualTo(1);
    assertThat(scorer.stances().confidence().sure()).isEqualTo(1);
    assertThat(scorer.stances().confidence().sureAndRight()).isEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource({"Anna Holm, 1", "Peter Holm, 1", "Mira Dahl, 0"})
  void aSpeakerAsTheSourceIsWhomTheStretchNames(String source, int right) throws IOException {
    AttitudeScorer scorer =
        scored(
            new AttitudeSample(AttitudeSample.CLEANED)
                .stance("bridge", source, "Bridge Board", Polarity.NEGATIVE));
    assertThat(scorer.stances().share()).isEqualTo(new QuoteFigures.Share(right, 1, 3));
  }

  @Test
  void aSpeakerWhomNoStretchNamesIsAnybody() throws IOException {
    AttitudeGold.Article gold =
        AttitudeSample.read(
            folder,
            """
            {"id": "b", "text": "He blamed Moen.", "sentences": [{"begin": 0, "end": 15}],
            "actors": [{"sentence": 0, "begin": 10, "end": 14, "text": "Moen", "name": "Moen"}],
            "stances": [{"sentence": 0, "source": "speaker", "target": 0, "polarity": "negative"}]}
            """);
    AttitudeScorer scorer = new AttitudeScorer();
    scorer.add(
        gold,
        new AttitudeSample(gold.text())
            .stance("Moen", "Mira Dahl", "Moen", Polarity.NEGATIVE)
            .answer());
    assertThat(scorer.stances().share()).isEqualTo(new QuoteFigures.Share(1, 1, 1));
  }

  @Test
  void mentionsOfOneActorInASentenceAreOne() throws IOException {
    AttitudeScorer scorer =
        scored(
            new AttitudeSample(AttitudeSample.CLEANED)
                .look("Moen", Polarity.NEGATIVE, 0.9)
                .look("Dahl", Polarity.NEGATIVE, 0.7)
                .look("Brek", Polarity.NEGATIVE, 0.4)
                .look("lawyer", Polarity.NEGATIVE, 0.95)
                .look("Norway", Polarity.NEUTRAL, 0.95));
    LookScorer looks = scorer.looks();
    assertThat(looks.share()).isEqualTo(new QuoteFigures.Share(1, 3, 2));
    assertThat(looks.share(Polarity.NEGATIVE)).isEqualTo(new QuoteFigures.Share(1, 3, 1));
    assertThat(looks.share(Polarity.NEUTRAL)).isEqualTo(new QuoteFigures.Share(2, 2, 3));
    assertThat(looks.share(Polarity.POSITIVE)).isEqualTo(new QuoteFigures.Share(0, 0, 1));
    assertThat(looks.opposite()).isEqualTo(1);
    assertThat(looks.macro()).isCloseTo((50 + 80) / 3.0, within(1e-9));
    assertThat(looks.confidence().sure()).as("the lawyer is not labelled").isEqualTo(1);
    assertThat(looks.confidence().sureAndRight()).isEqualTo(100);
  }

  @Test
  void theReportHasAllFigures() throws IOException {
    AttitudeSample sample =
        new AttitudeSample(AttitudeSample.CLEANED)
            .stance("Dahl blamed Moen", "Mira Dahl", "Ola Moen", Polarity.NEGATIVE)
            .look("Moen", Polarity.NEGATIVE, 0.9);
    AttitudeScorer scorer = scored(sample);
    JsonNode json = AttitudeReport.json(scorer);
    assertThat(json.at("/stances/P").asDouble()).isEqualTo(100);
    assertThat(json.at("/stances/rules/model/right").asInt()).isEqualTo(1);
    assertThat(json.at("/targets/nonneutral/R").asDouble()).isEqualTo(50);
    assertThat(json.at("/targets/labels/negative/F").asDouble()).isEqualTo(100);
    assertThat(json.at("/targets/calibration/at_confidence_.8/rows").asInt()).isEqualTo(1);
    assertThat(json.at("/speakers/named/n").asInt()).isEqualTo(1);
    assertThat(json.at("/countries/n").asInt()).isEqualTo(1);
    assertThat(AttitudeReport.table(scorer))
        .contains("articles 1, refused 0, sentences gone 1", "rule model: 1 of 1")
        .containsPattern("looks, not neutral +P 100.0 +R +50.0 +F +66.7");
    assertThat(AttitudePredictions.line("a", sample.answer()))
        .contains("\"looks\":[{\"begin\":14,\"end\":18,", "\"source\":\"Mira Dahl\"");
  }
}
