package io.wireroom.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.lexicon.Lists;
import io.wireroom.model.TestModels;
import io.wireroom.quote.Attribution;
import io.wireroom.quote.QuoteType;
import io.wireroom.quote.Speaker;
import io.wireroom.reading.ArticleReader;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneScorerTest {
  private static final ArticleReader READER =
      new ArticleReader(
          Lists.shipped(), TestModels.SHIPPED.parser(), TestModels.SHIPPED.sentiment().vectors());

  private static double tone(AnnotatedText text) {
    return new ToneScorer(new LinearTone(TestModels.SHIPPED.sentiment()))
        .tone(READER.read(text, List.of(), List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "It was a great success and a wonderful day., 1",
    "It was a horrible failure and a disaster., -1",
    "The train leaves at nine., 0",
    "It was not a success., -1",
    "The council praised the plan., 1",
    "The council condemned the plan., -1"
  })
  void hears_the_tone_of_a_sentence(String sentence, int sign) {
    AnnotatedText text = MarkedText.annotated(sentence);
    double tone = tone(text);
    assertThat(Math.abs(tone) < 0.1 ? 0 : (int) Math.signum(tone)).isEqualTo(sign);
    assertThat(tone).isBetween(-1.0, 1.0);
  }

  @Test
  void an_article_sounds_as_its_sentences_do_on_the_average() {
    AnnotatedText text = MarkedText.annotated("A wonderful day.\nThe train leaves.\nA disaster.");
    double first = tone(MarkedText.annotated("A wonderful day."));
    double middle = tone(MarkedText.annotated("The train leaves."));
    double last = tone(MarkedText.annotated("A disaster."));
    assertThat(tone(text))
        .isCloseTo((first + middle + last) / 3, org.assertj.core.data.Offset.offset(1e-6));
    assertThat(tone(AnnotatedText.bare(""))).isZero();
  }

  @Test
  void an_attribution_sounds_as_its_own_words_do() {
    AnnotatedText text =
        MarkedText.annotated("A disaster, he said, was a wonderful day.\nA failure.");
    List<Span> parts = List.of(new Span(21, 41));
    Attribution said =
        new Attribution(parts, QuoteType.INDIRECT, null, null, Speaker.none(), 1, "test", "test");
    assertThat(
            new ToneScorer(new LinearTone(TestModels.SHIPPED.sentiment()))
                .tones(READER.read(text, List.of(), List.of(said))))
        .singleElement()
        .matches(tone -> tone > 0.1);
  }
}
