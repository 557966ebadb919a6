package io.wireroom.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.evaluate.AttitudeGold.Voice;
import io.wireroom.quote.QuoteType;
import io.wireroom.quote.SpeakerKind;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchScorerTest {
  @TempDir private Path folder;

  private AttitudeScorer scored(AttitudeSample sample) throws IOException {
    AttitudeScorer scorer = new AttitudeScorer();
    scorer.add(AttitudeSample.gold(folder), sample.answer());
    return scorer;
  }

  @ParameterizedTest
  @CsvSource({
    "The bridge will never be built, DIRECT, Holm, 1, 1",
    "The bridge will never, MIXED, Anna Holm, 1, 1",
    "The bridge will never be built, DIRECT, Anna Dahl, 1, 0",
    "The bridge will never be built, DIRECT,, 1, 0",
    "The bridge, DIRECT, Holm, 0, 0",
    "The bridge will never be built, INDIRECT, Holm, 0, 0"
  })
  void aStretchIsFoundByHalfOfItsLetters(
      String words, QuoteType type, String name, int found, int right) throws IOException {
    AttitudeSample sample = new AttitudeSample(AttitudeSample.CLEANED);
    sample.quote(words, type, sample.speaker("Anna Holm", SpeakerKind.NAMED, name, "NOR"));
    AttitudeScorer scorer = scored(sample);
    StretchScorer.Count count = scorer.stretches().count(Voice.NAMED);
    assertThat(count.all()).isEqualTo(1);
    assertThat(count.found()).isEqualTo(found);
    assertThat(count.right()).isEqualTo(right);
    boolean holm = name != null && name.endsWith("Holm");
    assertThat(scorer.countries().filled()).isEqualTo(holm ? 100 : 0);
    assertThat(scorer.countries().right()).isEqualTo(holm ? 100 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "anonymous, an official, ANONYMOUS, an official,, 1",
    "anonymous, an official, NOMINAL, an official, Some Official, 1",
    "anonymous, an official, NAMED, Moen, Ola Moen, 0",
    "organization, the Port Board, INSTITUTION, the board, Port Board, 1",
    "organization, the Port Board, PRONOUN, Moen, Ola Moen, 0",
    "none,, NONE,,, 1",
    "none,, NAMED, Moen, Ola Moen, 0"
  })
  void eachVoiceHasItsRightSpeaker(
      String kind, String gold, SpeakerKind speaker, String written, String name, int right)
      throws IOException {
    String text = "“Take it or leave it” said an official, the board, Moen.";
    AttitudeGold.Article article =
        AttitudeSample.read(
            folder,
            """
            {"id": "c", "text": "%s", "sentences": [{"begin": 0, "end": 56}],
            "quotes": [{"begin": 0, "end": 21, "kind": "%s", "speaker": %s}]}
            """
                .formatted(text, kind, gold == null ? "null" : "\"" + gold + "\""));
    AttitudeSample sample = new AttitudeSample(text);
    sample.quote(
        "Take it or leave it", QuoteType.DIRECT, sample.speaker(written, speaker, name, null));
    AttitudeScorer scorer = new AttitudeScorer();
    scorer.add(article, sample.answer());
    int sum = scorer.stretches().count().right() + scorer.stretches().count(Voice.NONE).right();
    assertThat(sum).isEqualTo(right);
    assertThat(scorer.stretches().count().all()).isEqualTo(kind.equals("none") ? 0 : 1);
  }
}
