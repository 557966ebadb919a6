package io.wireroom.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.wireroom.encoder.TinyEncoder;
import io.wireroom.lexicon.Lists;
import io.wireroom.reading.Decider;
import io.wireroom.reading.Polarity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncoderPairClassifierTest {
  private static List<Stance> stances(Scene scene, double least) {
    EncoderPairClassifier classifier = EncoderPairClassifier.ofArticles(TinyEncoder.model(), least);
    return new StanceFinder(Lists.shipped(), classifier, classifier, false)
        .find(scene.encoded().facts());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Mira] spoke of [Japan] for an hour. | Mira > Japan positive null encoder 0.99",
        "[Japan] is where [Karl] was born. | Karl > Japan negative null encoder 0.99",
        "[Moon Jae-in] spoke of [Japan] for an hour. | ",
        // All mentions of an actor are read together: half as sure of a share of it.
        "[Mira] met [Karl] in May. | Mira > Karl positive CONSULT encoder 0.99,"
            + " Karl > Mira negative CONSULT encoder 0.99",
        // What is done stands where the encoder is not sure, and where it says the same.
        "[Moon Jae-in] praised [Japan]. | Moon Jae-in > Japan positive SUPPORT event 0.7",
        "[Mira] praised [Japan]. | Mira > Japan positive SUPPORT event 0.99",
        // It does not where the encoder is sure of the opposite.
        "[Karl] praised [Japan]. | Karl > Japan negative SUPPORT encoder 0.99",
      })
  void whoIsForOrAgainstWhom(String sentence, String expected) {
    assertThat(
            stances(Scene.of(sentence), 0.5).stream()
                .map(
                    row ->
                        "%s > %s %s %s %s %s"
                            .formatted(
                                row.source().name(),
                                row.target().name(),
                                row.polarity().label(),
                                row.event(),
                                row.rule(),
                                row.confidence())))
        .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(", "));
  }

  @Test
  void nothingIsSureEnoughForWhoWantsCertainty() {
    assertThat(stances(Scene.of("[Mira] spoke of [Japan] for an hour."), 1)).isEmpty();
    assertThat(stances(Scene.of("[Karl] praised [Japan]."), 1))
        .singleElement()
        .matches(row -> row.polarity() == Polarity.POSITIVE && row.rule().equals("event"));
  }

  @Test
  void whoeverSpeaksIsAsked() {
    Scene scene =
        Scene.of("[Ida Moen] spoke.\n[Tomas Berg] is a wonderful man, she said.")
            .quoting("Ida Moen", "Tomas Berg is a wonderful man");
    assertThat(stances(scene, 0.5))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.source().name()).isEqualTo("Ida Moen");
              assertThat(row.polarity()).isEqualTo(Polarity.POSITIVE);
              assertThat(row.rule()).isEqualTo("encoder");
              assertThat(row.evidence())
                  .extracting(span -> span.of(scene.text().text()))
                  .containsExactly("wonderful");
            });
  }

  @ParameterizedTest
  @CsvSource({
    // Labelled pairs have layers of their own, which say the opposite here.
    "[Mira] spoke of [Japan]., NEGATIVE_FORTH",
    "[Japan] spoke of [Mira]., NEGATIVE_BACK",
    "[Karl] spoke of [Japan]., POSITIVE_FORTH",
    "[Iran] spoke of [Japan]., NEUTRAL"
  })
  void labelledPairsAreJudgedInTheirOwnWay(String sentence, PairLabel label) {
    Scene scene = Scene.of(sentence).encoded();
    PairLabeller labeller =
        new PairLabeller(
            Lists.shipped(), EncoderPairClassifier.ofLabels(TinyEncoder.model(), null));
    assertThat(
            labeller.label(
                scene.facts(), scene.mentions().get(0).span(), scene.mentions().get(1).span()))
        .isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({
    // engine: polarity, confidence, against, for; event | polarity, confidence, against, for
    "NEUTRAL, 0.9, 0.05, 0.05,, NEUTRAL, 0.9, 0.05, 0.05",
    "NEGATIVE, 0.6, 0.8, 0.1,, NEGATIVE, 0.6, 0.8, 0.1",
    "NEGATIVE, 0.6, 0.8, 0.1, CONSULT, NEGATIVE, 0.6, 0.8, 0.1",
    "NEUTRAL, 0.9, 0.05, 0.05, SUPPORT, POSITIVE, 0.7, 0.05, 0.7",
    "NEUTRAL, 0.6, 0.4, 0.05, SUPPORT, POSITIVE, 0.7, 0.3, 0.7",
    "NEUTRAL, 0.6, 0.05, 0.4, ASSAULT, NEGATIVE, 0.7, 0.7, 0.3",
    "POSITIVE, 0.6, 0.05, 0.5, SUPPORT, POSITIVE, 0.7, 0.05, 0.7",
    "POSITIVE, 0.8, 0.05, 0.9, SUPPORT, POSITIVE, 0.8, 0.05, 0.9",
    "NEGATIVE, 0.6, 0.9, 0.05, SUPPORT, NEGATIVE, 0.6, 0.9, 0.05"
  })
  void anEventStandsUnlessTheEngineIsSureOfTheOpposite(
      Polarity engine,
      double sure,
      double against,
      double inFavour,
      Event event,
      Polarity polarity,
      double confidence,
      double thenAgainst,
      double thenInFavour) {
    EventVerdict verdict =
        EventVerdict.of(new Decider.Decided(engine, sure), against, inFavour, event);
    assertThat(verdict.polarity()).isEqualTo(polarity);
    assertThat(verdict.confidence()).isCloseTo(confidence, within(1e-9));
    assertThat(verdict.against()).isCloseTo(thenAgainst, within(1e-9));
    assertThat(verdict.inFavour()).isCloseTo(thenInFavour, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "0.1 0.8 0.1, 0.1 0.8 0.1, NEUTRAL",
    "0.6 0.3 0.1, 0.1 0.8 0.1, NEGATIVE_FORTH",
    "0.1 0.3 0.6, 0.1 0.8 0.1, POSITIVE_FORTH",
    "0.1 0.8 0.1, 0.6 0.3 0.1, NEGATIVE_BACK",
    "0.1 0.8 0.1, 0.1 0.3 0.6, POSITIVE_BACK",
    // Both ways: the surer.
    "0.6 0.3 0.1, 0.1 0.2 0.7, POSITIVE_BACK",
  })
  void theLikeliestLabelHasTheLargestProduct(String forth, String back, PairLabel label) {
    assertThat(PairLabel.likeliest(chances(forth), chances(back))).isEqualTo(label);
  }

  private static float[] chances(String chances) {
    String[] each = chances.split(" ");
    return new float[] {
      Float.parseFloat(each[0]), Float.parseFloat(each[1]), Float.parseFloat(each[2])
    };
  }
}
