package io.wireroom.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.wireroom.encoder.TinyEncoder;
import io.wireroom.entity.Mention;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.TestModels;
import io.wireroom.quote.Attribution;
import io.wireroom.quote.QuoteType;
import io.wireroom.quote.Speaker;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.ArticleReader;
import io.wireroom.reading.FeelingWords;
import io.wireroom.reading.Polarity;
import io.wireroom.reading.TokenNumbers;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncoderTargetClassifierTest {
  private static final ArticleReader READER =
      new ArticleReader(
          Lists.shipped(), TestModels.SHIPPED.parser(), TestModels.SHIPPED.sentiment().vectors());

  private static ArticleFacts facts(MarkedText sample, Attribution... said) {
    return READER.read(TinyEncoder.read(sample.text()), sample.mentions(), List.of(said));
  }

  private static List<TargetSentiment> felt(MarkedText sample, TargetClassifier classifier) {
    return new TargetFinder(classifier).find(facts(sample));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[+Ida] is good.~[-Ida] is bad.~[0Ida] is here. | 0.5",
        "[+Ida] is better. | 0.5",
        "[0Ida] is better. | 0.8",
        "[+Ida] and [+Bo] are good. | 0.8"
      })
  void each_target_is_judged_by_its_sentence(String marked, double least) {
    MarkedText sample = MarkedText.of(marked.replace('~', '\n'));
    assertThat(felt(sample, EncoderTargetClassifier.ofArticles(TinyEncoder.model(), least)))
        .extracting(TargetSentiment::polarity)
        .isEqualTo(sample.expected());
  }

  @Test
  void a_row_tells_its_engine_how_sure_it_is_and_why() {
    MarkedText sample = MarkedText.of("[+Ida] is a good judge.\n[0Bo] is here.");
    List<TargetSentiment> rows =
        felt(sample, EncoderTargetClassifier.ofArticles(TinyEncoder.model(), 0.5));
    assertThat(rows).extracting(TargetSentiment::rule).containsOnly("encoder");
    assertThat(rows).extracting(TargetSentiment::confidence).containsExactly(0.99, 0.99);
    assertThat(rows.get(0).score()).isCloseTo(1, within(0.02));
    assertThat(rows.get(0).evidence())
        .extracting(span -> span.of(sample.text().text()))
        .containsExactly("good");
    assertThat(rows.get(1).evidence()).isEmpty();
  }

  @Test
  void labelled_sentences_have_layers_of_their_own() {
    MarkedText sample = MarkedText.of("[-Ida] is good.\n[+Ida] is bad.\n[0Ida] is here.");
    assertThat(felt(sample, EncoderTargetClassifier.ofLabels(TinyEncoder.model())))
        .extracting(TargetSentiment::polarity)
        .isEqualTo(sample.expected());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // by mention, negative or positive | words that show it
        "[-Mira Dahl] is a corrupt judge. | corrupt",
        "[-Mira Dahl] met the council. | met",
        // The other sign shows nothing; negation turns it.
        "[-Mira Dahl] is a good but corrupt judge. | corrupt",
        "[+Mira Dahl] is a good but corrupt judge. | good",
        "[-Mira Dahl] is not good. | good",
        // Nearest by the tree, and three at most.
        "[-Mira Dahl] is a corrupt, awful, shameful and horrible liar. | liar awful shameful",
      })
  void a_feeling_is_shown_by_the_nearest_words_of_its_kind(String marked, String words) {
    MarkedText sample = MarkedText.of(marked);
    List<Span> shown =
        FeelingWords.near(
            facts(sample).sentence(0),
            sample.expected().get(0),
            sample.mentions().stream().map(Mention::span).toList(),
            List.of());
    assertThat(shown).isSorted();
    if (words.split(" ").length == 3) {
      assertThat(shown).hasSize(3);
    } else {
      assertThat(shown)
          .extracting(span -> span.of(sample.text().text()))
          .containsExactly(words.split(" "));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[-Mira Dahl] said that it rained.",
        "[-Mira Dahl] has a house in Bergen.",
        "[-Mira Dahl] will do it in May.",
        "[-Mira Dahl] is the mayor of Bergen.",
      })
  void verbs_of_anything_show_nothing(String marked) {
    MarkedText sample = MarkedText.of(marked);
    assertThat(
            FeelingWords.near(
                facts(sample).sentence(0),
                Polarity.NEGATIVE,
                List.of(sample.mentions().get(0).span()),
                List.of()))
        .isEmpty();
  }

  @Test
  void who_is_named_shows_nothing() {
    MarkedText sample = MarkedText.of("[-Mira Dahl] and the [0criminal] met the corrupt judge.");
    List<Mention> mentions = sample.mentions();
    assertThat(
            FeelingWords.near(
                facts(sample).sentence(0),
                Polarity.NEGATIVE,
                List.of(mentions.get(0).span()),
                List.of(mentions.get(1).span())))
        .extracting(span -> span.of(sample.text().text()))
        .containsExactly("corrupt");
  }

  @Test
  void words_sound_as_they_do_alone() {
    MarkedText sample = MarkedText.of("A good day.\nIt is bad.\nSo good!");
    ToneScorer scorer = new ToneScorer(new EncoderTone(TinyEncoder.model()));
    Attribution said =
        new Attribution(
            List.of(new Span(2, 10)),
            QuoteType.INDIRECT,
            null,
            null,
            Speaker.none(),
            1,
            "test",
            "test");
    ArticleFacts facts = facts(sample, said);
    // The first two make up for each other.
    assertThat(scorer.tone(facts)).isCloseTo(Math.tanh(1 / 3.0) / 3, within(1e-3));
    // Two words of one sentence.
    assertThat(scorer.tones(facts))
        .singleElement()
        .satisfies(tone -> assertThat(tone).isCloseTo(Math.tanh(0.5), within(1e-3)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // one | other | numbers between
        "0 3     | 8 11     | 1",
        "8 11    | 0 3      | 1",
        "0 3     | 4 7      | ",
        "0 3     | 16 19    | 1 2 3",
        "0 3,8 11 | 16 19   | 3",
        "0 7     | 4 7      | "
      })
  void between_two_is_what_lies_where_they_stand_nearest(
      String one, String other, String expected) {
    AnnotatedText text = MarkedText.annotated("Ida met Bea and Eva.");
    String found =
        Arrays.stream(TokenNumbers.between(text, spans(one), spans(other)))
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  private static List<Span> spans(String list) {
    return Arrays.stream(list.split(","))
        .map(pair -> pair.split(" "))
        .map(pair -> new Span(Integer.parseInt(pair[0]), Integer.parseInt(pair[1])))
        .toList();
  }
}
