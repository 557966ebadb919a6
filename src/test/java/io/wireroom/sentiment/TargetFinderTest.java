package io.wireroom.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.entity.MentionType;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.TestModels;
import io.wireroom.quote.Attribution;
import io.wireroom.quote.QuoteType;
import io.wireroom.quote.Speaker;
import io.wireroom.quote.SpeakerKind;
import io.wireroom.reading.ArticleReader;
import io.wireroom.reading.Polarity;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TargetFinderTest {
  private static final ArticleReader READER =
      new ArticleReader(
          Lists.shipped(), TestModels.SHIPPED.parser(), TestModels.SHIPPED.sentiment().vectors());

  private static List<TargetSentiment> score(
      AnnotatedText text, List<Mention> mentions, List<Attribution> attributions) {
    return new TargetFinder(new LinearTargetClassifier(TestModels.SHIPPED.sentiment()))
        .find(READER.read(text, mentions, attributions));
  }

  static List<String> sentences() throws IOException {
    return lines().stream()
        .filter(line -> !line.endsWith("\tmissed"))
        .map(line -> line.split("\t")[0])
        .toList();
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                TargetFinderTest.class.getResourceAsStream("/sentiment/sentences.tsv"),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(l -> !l.startsWith("#")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void feels_toward_each_target(String marked) {
    MarkedText sample = MarkedText.of(marked);
    List<TargetSentiment> scored = score(sample.text(), sample.mentions(), List.of());
    assertThat(scored)
        .describedAs("%s", scored)
        .extracting(TargetSentiment::polarity)
        .isEqualTo(sample.expected());
  }

  @Test
  void most_sentences_are_read_right() throws IOException {
    List<String> lines = lines();
    long right =
        lines.stream()
            .map(line -> MarkedText.of(line.split("\t")[0]))
            .filter(
                sample ->
                    score(sample.text(), sample.mentions(), List.of()).stream()
                        .map(TargetSentiment::polarity)
                        .toList()
                        .equals(sample.expected()))
            .count();
    assertThat(right).isGreaterThanOrEqualTo(lines.size() * 80L / 100);
  }

  @Test
  void names_the_words_that_decided() {
    MarkedText sample = MarkedText.of("[-Mira Dahl] is a corrupt judge who was found guilty.");
    TargetSentiment scored = score(sample.text(), sample.mentions(), List.of()).get(0);
    assertThat(scored.evidence())
        .extracting(span -> span.of(sample.text().text()))
        .contains("corrupt");
    assertThat(scored.rule()).isEqualTo("model");
    assertThat(scored.score()).isBetween(-1.0, -0.3);
  }

  @Test
  void every_row_has_evidence_where_there_are_words() {
    MarkedText sample = MarkedText.of("The council met [0Mira Dahl] on Tuesday.");
    assertThat(score(sample.text(), sample.mentions(), List.of()))
        .singleElement()
        .satisfies(felt -> assertThat(felt.polarity()).isEqualTo(Polarity.NEUTRAL))
        .satisfies(felt -> assertThat(felt.evidence()).isNotEmpty());
  }

  @Test
  void points_to_the_innermost_attribution() {
    MarkedText sample =
        MarkedText.of("[0Ida Moen] said Orlin told her that [-Tomas Berg] is a liar.");
    String text = sample.text().text();
    Attribution outer = said(text, "Orlin told her that Tomas Berg is a liar");
    Attribution inner = said(text, "Tomas Berg is a liar");
    assertThat(score(sample.text(), sample.mentions(), List.of(outer, inner)))
        .extracting(TargetSentiment::attribution)
        .containsExactly(-1, 1);
  }

  private static Attribution said(String text, String words) {
    int begin = text.indexOf(words);
    return new Attribution(
        List.of(new Span(begin, begin + words.length())),
        QuoteType.INDIRECT,
        null,
        null,
        Speaker.none(),
        1,
        "test",
        "test");
  }

  @Test
  void a_speaker_is_not_what_the_words_say() {
    MarkedText sample = MarkedText.of("“A shameful, corrupt failure,” said [0Ida Moen].");
    String text = sample.text().text();
    int speaker = text.indexOf("Ida Moen");
    Attribution said =
        new Attribution(
            List.of(new Span(0, text.indexOf(" said"))),
            QuoteType.DIRECT,
            new Span(text.indexOf("said"), text.indexOf("said") + 4),
            "say",
            new Speaker(
                new Span(speaker, speaker + 8),
                SpeakerKind.NAMED,
                "person:0",
                "Ida Moen",
                null,
                null,
                null),
            1,
            "test",
            null);
    assertThat(score(sample.text(), sample.mentions(), List.of(said)))
        .extracting(TargetSentiment::polarity)
        .containsExactly(Polarity.NEUTRAL);
  }

  @ParameterizedTest
  @CsvSource({
    "A horrible fire broke out in Oslo., Oslo, NEUTRAL",
    "The council condemned Oslo., Oslo, NEGATIVE",
    "The council was disappointed with Oslo., Oslo, NEGATIVE",
    "The council was angry at Oslo., Oslo, NEGATIVE"
  })
  void a_place_where_things_happen_is_not_what_they_are(
      String sentence, String place, Polarity expected) {
    AnnotatedText text = MarkedText.annotated(sentence);
    int begin = sentence.indexOf(place);
    Mention mention =
        new Mention(
            0,
            begin,
            begin + place.length(),
            MentionType.LOCATION,
            "country:NOR",
            place,
            "NOR",
            null,
            null,
            MentionForm.NAME,
            0,
            false,
            0,
            1,
            "test");
    assertThat(score(text, List.of(mention), List.of()))
        .extracting(TargetSentiment::polarity)
        .containsExactly(expected);
  }

  @Test
  void scores_people_bodies_and_countries_alone() {
    MarkedText sample = MarkedText.of("The horrible storm hit [-Here].");
    int begin = sample.mentions().get(0).begin();
    List<Mention> mentions = new ArrayList<>();
    for (MentionType type : MentionType.values()) {
      for (String country : new String[] {null, "JPN"}) {
        mentions.add(mention(mentions.size(), begin, type, country, MentionForm.NAME, "id"));
      }
    }
    mentions.add(
        mention(mentions.size(), begin, MentionType.PERSON, null, MentionForm.NOMINAL, null));
    assertThat(score(sample.text(), mentions, List.of()))
        .extracting(s -> s.target().type())
        .containsExactly(
            MentionType.PERSON,
            MentionType.PERSON,
            MentionType.ORGANIZATION,
            MentionType.ORGANIZATION,
            MentionType.LOCATION,
            MentionType.NATIONALITY);
  }

  private static Mention mention(
      int id, int begin, MentionType type, String country, MentionForm form, String entityId) {
    return new Mention(
        id,
        begin,
        begin + 4,
        type,
        entityId == null ? null : entityId + id,
        "Here",
        country,
        null,
        null,
        form,
        0,
        false,
        0,
        1,
        "test");
  }

  /** The same text, where all the mentions of a name are one person. */
  private static MarkedText pooled(String marked) {
    MarkedText sample = MarkedText.of(marked);
    List<Mention> mentions =
        sample.mentions().stream()
            .map(
                mention ->
                    new Mention(
                        mention.id(),
                        mention.begin(),
                        mention.end(),
                        MentionType.PERSON,
                        mention.name().equals("nobody") ? null : "person:" + mention.name(),
                        mention.name(),
                        null,
                        null,
                        null,
                        MentionForm.NAME,
                        0,
                        false,
                        0,
                        1,
                        "test"))
            .toList();
    return new MarkedText(sample.text(), mentions, sample.expected());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // mentions that are asked for, target by target | rows: mention and polarity
        "[0Ida] met [0Ida]. | 0 1 | 0 neutral",
        "[0Ida] met [-Ida]. | 0 1 | 1 negative",
        "[+Ida] met [0Ida]. | 0 1 | 0 positive",
        "[+Ida] met [0Bo] and [-Bo]. | 0; 1 2 | 0 positive, 2 negative",
        "[0Bo] met [0Ida] and [+Bo] went. | 0 2; 1 | 1 neutral, 2 positive",
        // Of two feelings the surer: the later a mention, the surer the judge.
        "[+Ida] met [0Ida] and [-Ida]. | 0 1 2 | 2 negative",
        "[-Ida] met [+Ida] and [0Ida]. | 0 1 2 | 1 positive",
        // A sentence each; nobody known is nobody else.
        "[-Ida] left.~[+Ida] came. | 0; 1 | 0 negative, 1 positive",
        "[-nobody] met [+nobody]. | 0; 1 | 0 negative, 1 positive",
      })
  void a_sentence_and_a_target_are_one_row(String marked, String asked, String rows) {
    MarkedText sample = pooled(marked.replace('~', '\n'));
    List<String> seen = new ArrayList<>();
    TargetClassifier marks =
        (article, targets) -> {
          for (TargetClassifier.Target target : targets) {
            assertThat(target.mentions()).isSorted();
            seen.add(
                target.mentions().stream()
                    .map(span -> number(sample, span))
                    .collect(Collectors.joining(" ")));
          }
          return SurestMention.of(
              targets, spans -> spans.stream().map(span -> judged(sample, span)).toList());
        };
    List<TargetSentiment> found =
        new TargetFinder(marks).find(READER.read(sample.text(), sample.mentions(), List.of()));
    assertThat(String.join("; ", seen)).isEqualTo(asked);
    assertThat(
            found.stream()
                .map(row -> row.target().id() + " " + row.polarity().label())
                .collect(Collectors.joining(", ")))
        .isEqualTo(rows);
  }

  private static String number(MarkedText sample, Span span) {
    return sample.mentions().stream()
        .filter(mention -> mention.span().equals(span))
        .map(mention -> Integer.toString(mention.id()))
        .collect(Collectors.joining());
  }

  /** As marked, and the surer the later; neutral ones the surest of all. */
  private static TargetClassifier.Judgement judged(MarkedText sample, Span span) {
    int id = Integer.parseInt(number(sample, span));
    return switch (sample.expected().get(id)) {
      case NEGATIVE -> judgement(0.6 + id / 100.0, 0);
      case NEUTRAL -> judgement(0.005, 0.005);
      case POSITIVE -> judgement(0, 0.6 + id / 100.0);
    };
  }

  private static TargetClassifier.Judgement judgement(double negative, double positive) {
    TargetClassifier.Probabilities probabilities =
        new TargetClassifier.Probabilities(negative, 1 - negative - positive, positive);
    return new TargetClassifier.Judgement(
        probabilities, probabilities.confidence(), List.of(), "test");
  }

  @Test
  void the_shipped_model_judges_each_mention_and_pools() {
    String words = "[0Ida] met the press before the court found [-Ida] guilty of a corrupt deal.";
    MarkedText sample = pooled(words);
    List<TargetSentiment> apart = score(sample.text(), MarkedText.of(words).mentions(), List.of());
    TargetSentiment surest =
        apart.stream()
            .filter(felt -> felt.polarity() != Polarity.NEUTRAL)
            .max(Comparator.comparingDouble(TargetSentiment::confidence))
            .orElseThrow();
    assertThat(score(sample.text(), sample.mentions(), List.of()))
        .singleElement()
        .satisfies(felt -> assertThat(felt.target().id()).isEqualTo(surest.target().id()))
        .satisfies(felt -> assertThat(felt.score()).isEqualTo(surest.score()))
        .satisfies(felt -> assertThat(felt.evidence()).isEqualTo(surest.evidence()));
  }

  @Test
  void a_row_is_in_the_words_of_the_mention_that_decided() {
    MarkedText sample = pooled("[0Berg] spoke and Orlin told her that [-Berg] is a corrupt liar.");
    Attribution said = said(sample.text().text(), "Berg is a corrupt liar");
    assertThat(score(sample.text(), sample.mentions(), List.of(said)))
        .singleElement()
        .matches(felt -> felt.attribution() == 0 && felt.target().id() == 1);
  }

  @Test
  void a_user_silences_and_adds_words() {
    MarkedText sample = MarkedText.of("[-Mira Dahl] is a corrupt judge.");
    double before = score(sample.text(), sample.mentions(), List.of()).get(0).score();
    Lists lists = Lists.extended(Map.of("sentiment-words", "corrupt\t0\njudge\t0.9"));
    ArticleReader reader =
        new ArticleReader(
            lists, TestModels.SHIPPED.parser(), TestModels.SHIPPED.sentiment().vectors());
    assertThat(
            new TargetFinder(new LinearTargetClassifier(TestModels.SHIPPED.sentiment()))
                .find(reader.read(sample.text(), sample.mentions(), List.of())))
        .singleElement()
        .matches(felt -> felt.score() > before + 0.1);
  }

  @Property(tries = 300)
  void never_throws_and_stays_in_range(@ForAll String text, @ForAll int seed) {
    AnnotatedText annotated = MarkedText.annotated(text + " was not accused by\n" + text);
    int length = annotated.text().length();
    int begin = Math.floorMod(seed, length);
    int end = Math.min(length, begin + 1 + Math.floorMod(seed, 9));
    List<Mention> mentions = List.of(MarkedText.mention(0, begin, end, "X"));
    assertThat(score(annotated, mentions, List.of()))
        .allSatisfy(
            scored -> {
              assertThat(scored.score()).isBetween(-1.0, 1.0);
              assertThat(scored.confidence()).isBetween(0.0, 1.0);
              assertThat(scored.evidence()).allMatch(span -> span.end() <= length);
            });
  }

  @Test
  void one_sentence_of_a_mebibyte_takes_linear_time() {
    String words = "Berg accused, not “Dahl” of awful fraud and good ";
    String text = words.repeat((1 << 20) / words.length());
    AnnotatedText annotated = MarkedText.annotated(text);
    List<Mention> mentions = new ArrayList<>();
    for (int at = text.indexOf("Dahl"); at >= 0; at = text.indexOf("Dahl", at + 1)) {
      mentions.add(MarkedText.mention(mentions.size(), at, at + 4, "Dahl"));
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> assertThat(score(annotated, mentions, List.of())).hasSize(mentions.size()));
  }
}
