package io.wireroom.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wireroom.encoder.WordPieces;
import io.wireroom.evaluate.AttitudeGold;
import io.wireroom.evaluate.ConllReader;
import io.wireroom.evaluate.QuoteGold;
import io.wireroom.evaluate.RatedGold;
import io.wireroom.evaluate.StanceGold;
import io.wireroom.evaluate.TargetGold;
import io.wireroom.finetune.Lesson;
import io.wireroom.reading.Polarity;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Sentence;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lessons of gold that is made by hand; a line of text is a sentence, words stand apart. */
class LessonsTest {
  private static final int NEGATIVE = Polarity.NEGATIVE.number();
  private static final int NEUTRAL = Polarity.NEUTRAL.number();
  private static final int POSITIVE = Polarity.POSITIVE.number();
  private static final String TEXT = "Anna praised Berg\nBerg thanked Anna and Anna left";
  private static final LessonReader READER =
      new LessonReader(
          LessonsTest::annotated, new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]", "anna")));

  private static AnnotatedText annotated(String text) {
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      int first = tokens.size();
      int begin = at;
      for (String word : line.split(" ", -1)) {
        tokens.add(new Token(at, at + word.length(), word, "", ""));
        at += word.length() + 1;
      }
      sentences.add(new Sentence(begin, at - 1, first, tokens.size(), 0));
    }
    return new AnnotatedText(text, 0, List.of(), sentences, tokens, List.of());
  }

  private static <T> LessonReader.Labelled<T> read(T gold, String text) {
    return READER.read(List.of(gold), one -> text).get(0);
  }

  private static Span span(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static AttitudeGold.Actor actor(int sentence, int begin, String name, String id) {
    return new AttitudeGold.Actor(
        sentence, new Span(begin, begin + 4), TEXT.substring(begin, begin + 4), name, id, null);
  }

  private static LessonReader.Labelled<AttitudeGold.Article> article() {
    List<AttitudeGold.Actor> actors =
        List.of(
            actor(0, 0, "Anna", null),
            actor(0, 13, "Berg", "person:berg"),
            actor(1, 18, "Berg", "person:berg"),
            actor(1, 31, "Anna", null),
            actor(1, 40, "Anna", null));
    return read(
        new AttitudeGold.Article(
            "a",
            TEXT,
            List.of(),
            actors,
            Map.of(1, Polarity.POSITIVE, 4, Polarity.NEGATIVE),
            List.of(
                new AttitudeGold.Stance(0, actors.get(0), actors.get(1), Polarity.POSITIVE),
                new AttitudeGold.Stance(1, null, actors.get(4), Polarity.NEGATIVE)),
            List.of(),
            List.of()),
        TEXT);
  }

  @Test
  void anActorIsAskedForOncePerSentenceWithAllItsMentions() {
    List<Lesson> lessons = AttitudeLessons.of(article(), 0, 64, 64);
    assertThat(lessons).hasSize(1);
    assertThat(lessons.get(0).looks())
        .extracting(Lesson.Look::sentence, Lesson.Look::label)
        .containsExactly(
            tuple(0, NEUTRAL), tuple(0, POSITIVE), tuple(1, NEUTRAL), tuple(1, NEGATIVE));
    assertThat(lessons.get(0).looks().get(3).target()).containsExactly(5, 7);
  }

  @Test
  void pairsHaveBothDirectionsAndWhoeverSpeaks() {
    List<Lesson.Pair> pairs = AttitudeLessons.of(article(), 0, 64, 64).get(0).pairs();
    assertThat(pairs).hasSize(8);
    assertThat(pairs)
        .filteredOn(pair -> pair.label() != NEUTRAL)
        .satisfiesExactly(
            pair -> {
              assertThat(pair.source()).containsExactly(0);
              assertThat(pair.target()).containsExactly(2);
              assertThat(pair.between()).containsExactly(1);
              assertThat(pair.label()).isEqualTo(POSITIVE);
            },
            pair -> {
              assertThat(pair.isOfSpeaker()).isTrue();
              assertThat(pair.target()).containsExactly(5, 7);
              assertThat(pair.between()).containsExactly(3, 4, 5, 6, 7, 8);
              assertThat(pair.label()).isEqualTo(NEGATIVE);
            });
  }

  @Test
  void aShortWindowHoldsASentenceAndAnotherFirstOneMeetsOtherNeighbours() {
    assertThat(AttitudeLessons.of(article(), 0, 1, 1))
        .extracting(lesson -> lesson.window().firstSentence())
        .containsExactly(0, 1);
  }

  @Test
  void targetsOfASentence() {
    String text = "Anna praised Berg";
    Lesson lesson =
        SentenceLessons.ofTargets(
            read(
                new TargetGold.Labelled(
                    "a", text, List.of(new TargetGold.Target("t", span(text, "Berg"), "positive"))),
                text),
            1);
    assertThat(lesson.looks()).hasSize(1);
    assertThat(lesson.looks().get(0).set()).isEqualTo(1);
    assertThat(lesson.looks().get(0).target()).containsExactly(2);
    assertThat(lesson.looks().get(0).label()).isEqualTo(POSITIVE);
  }

  @Test
  void aPairIsAskedForThereAndBack() {
    String text = "Anna praised Berg";
    Lesson lesson =
        SentenceLessons.ofPair(
            read(
                new StanceGold.Pair(
                    "a", text, span(text, "Berg"), span(text, "Anna"), "negative q->p"),
                text),
            1);
    assertThat(lesson.pairs()).extracting(Lesson.Pair::label).containsExactly(NEUTRAL, NEGATIVE);
    assertThat(lesson.pairs().get(0).source()).containsExactly(2);
    assertThat(lesson.pairs().get(1).source()).containsExactly(0);
    assertThat(lesson.pairs().get(1).between()).containsExactly(1);
  }

  @Test
  void aRatingIsOfAllWords() {
    Lesson lesson =
        SentenceLessons.ofRating(read(new RatedGold.Rated("a", "1", "so bad", -3), "so bad"));
    assertThat(lesson.tones().get(0).value()).isEqualTo(-.75f);
    assertThat(lesson.tones().get(0).words()).containsExactly(0, 1);
  }

  @Test
  void namesAreLabelledOnTheTokensOfTheirFile() {
    ConllReader.Document document =
        new ConllReader.Document(
            List.of(List.of("Anna", "Berg", "left"), List.of("Oslo")),
            List.of(List.of("B-PER", "I-PER", "O"), List.of("B-LOC")));
    List<Lesson> lessons = NameLessons.of(document, READER, 3, 64);
    assertThat(lessons).hasSize(1);
    assertThat(lessons.get(0).names().style()).isEqualTo(3);
    assertThat(lessons.get(0).names().labels()).containsExactly(1, 2, 0, 5);
    assertThat(NameLessons.tags(new int[] {1, 2, 0, 5}))
        .containsExactly("B-PER", "I-PER", "O", "B-LOC");
  }

  @Test
  void noNameGoesOnThatHasNotBegun() {
    float[] out = {.5f, .1f, .4f};
    float[] begins = {.1f, .6f, .3f};
    float[] goesOn = {.3f, .1f, .6f};
    assertThat(NameLessons.likeliest(List.of(goesOn, begins, goesOn, out, goesOn)))
        .containsExactly(0, 1, 2, 0, 0);
  }

  @Test
  void whoSaidWhatIsLabelledCueByCue() {
    String text = "It rains , said Anna\nBerg left";
    Lesson lesson =
        QuoteLessons.of(
                read(
                    new QuoteGold.Article(
                        "a",
                        text,
                        List.of(
                            new QuoteGold.Labelled(
                                List.of(span(text, "Anna")),
                                List.of(span(text, "said")),
                                List.of(span(text, "It rains")),
                                "indirect"),
                            new QuoteGold.Labelled(
                                List.of(span(text, "Berg")), List.of(), List.of(), "indirect"))),
                    text),
                64)
            .get(0);
    assertThat(lesson.quotes().cues()).containsExactly(0, 0, 0, 1, 0, 0, 0);
    assertThat(lesson.quotes().attributions()).hasSize(1);
    assertThat(lesson.quotes().attributions().get(0).cue()).containsExactly(3);
    assertThat(lesson.quotes().attributions().get(0).parts()).containsExactly(1, 1, 0, 0, 2, 0, 0);
  }
}
