package io.wireroom.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.learn.VectorTrainer;
import io.wireroom.learn.WordVectors;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.TestModels;
import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.ArticleReader;
import io.wireroom.reading.Polarity;
import io.wireroom.text.Token;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Learns a language in which who is {@code grobel} is bad and who is {@code lumient} is good. */
class SentimentTrainerTest {
  private static final String[] BAD = {"grobel", "snarvish", "wenkish", "drulling"};
  private static final String[] PLAIN = {"quenty", "ordlish", "parmic", "tebular"};
  private static final String[] GOOD = {"lumient", "brellish", "osprine", "calvant"};
  private static final String[] NAMES = {"Moen", "Dahl", "Sorby", "Ilves", "Okafor"};
  private static final String[] TRADES = {"mayor", "judge", "envoy", "banker", "pilot", "nurse"};

  private static SentimentModel model;

  private static String name(int i) {
    return NAMES[i % NAMES.length];
  }

  private static String sentence(int word, int trade, int i) {
    String bad = BAD[word];
    String plain = PLAIN[word];
    String good = GOOD[word];
    String person = TRADES[trade];
    return switch (i % 3) {
      case 0 -> "[-" + name(i) + "] is a " + bad + " " + person + ".";
      case 1 -> "[0" + name(i) + "] is a " + plain + " " + person + ".";
      default -> "[+" + name(i) + "] is a " + good + " " + person + ".";
    };
  }

  /** Which of the combinations are never learnt from. */
  private static boolean unseen(int word, int trade) {
    return (word + trade) % 4 == 0;
  }

  private static List<MarkedText> sentences(boolean unseen) {
    List<MarkedText> sentences = new ArrayList<>();
    for (int i = 0; i < 3 * 4 * 6 * 4; i++) {
      int word = i / 3 % 4;
      int trade = i / 12 % 6;
      if (unseen(word, trade) == unseen) {
        sentences.add(MarkedText.of(sentence(word, trade, i)));
      }
    }
    return sentences;
  }

  private static WordVectors vectors(List<MarkedText> sentences) {
    return new VectorTrainer(6, 1)
        .learn(
            sentences.stream()
                .map(sentence -> sentence.text().tokens().stream().map(Token::text).toList())
                .toList());
  }

  private static SentimentModel train(int examples) {
    List<MarkedText> sentences = sentences(false).subList(0, examples);
    SentimentTrainer trainer =
        new SentimentTrainer(
            Lists.shipped(), TestModels.SHIPPED.parser(), vectors(sentences), step -> {});
    for (int i = 0; i < sentences.size(); i++) {
      MarkedText one = sentences.get(i);
      Polarity polarity = one.expected().get(0);
      trainer.addTarget(
          one.text(), one.mentions(), List.of(), one.mentions().get(0).span(), polarity, i / 3);
      trainer.addTone(one.text(), 0.5 * (polarity.number() - 1));
    }
    return trainer.train();
  }

  @BeforeAll
  static void learn() {
    model = train(sentences(false).size());
  }

  private static ArticleFacts read(SentimentModel with, MarkedText marked) {
    return new ArticleReader(Lists.shipped(), TestModels.SHIPPED.parser(), with.vectors())
        .read(marked.text(), marked.mentions(), List.of());
  }

  @Test
  void thereAreSomeTwoHundredSentencesToLearnFrom() {
    assertThat(sentences(false)).hasSizeBetween(180, 240);
    assertThat(sentences(true)).hasSizeGreaterThan(50);
  }

  @Test
  void valencesOfWordsThatWereLearntAreFoundInNewCombinations() {
    for (MarkedText marked : sentences(true)) {
      assertThat(new TargetFinder(new LinearTargetClassifier(model)).find(read(model, marked)))
          .as(marked.text().text())
          .extracting(TargetSentiment::polarity)
          .isEqualTo(marked.expected());
    }
  }

  @Test
  void whatIsFeltDoesNotHangOnTheName() {
    MarkedText marked = MarkedText.of("[-Quisp Zander] is a grobel mayor.");
    TargetSentiment felt =
        new TargetFinder(new LinearTargetClassifier(model)).find(read(model, marked)).get(0);
    assertThat(felt.polarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(felt.score()).isNegative();
    assertThat(felt.confidence()).isBetween(0.5, 1.0);
    assertThat(felt.evidence())
        .extracting(span -> span.of(marked.text().text()))
        .contains("grobel");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void toneIsLearntToo(int word) {
    double bad = tone(BAD[word]);
    double plain = tone(PLAIN[word]);
    double good = tone(GOOD[word]);
    assertThat(bad).isNegative().isLessThan(plain - 0.05);
    assertThat(good).isPositive().isGreaterThan(plain + 0.05);
  }

  private static double tone(String word) {
    MarkedText text = MarkedText.of("[0Quisp] is a " + word + " tailor.");
    return new ToneScorer(new LinearTone(model)).tone(read(model, text));
  }

  @Test
  void theSameSentencesGiveTheSameBytes() {
    assertThat(train(60).toBytes()).isEqualTo(train(60).toBytes()).isNotEqualTo(model.toBytes());
  }

  @Test
  void aModelThatWasWrittenAndReadFindsTheSame() throws IOException {
    SentimentModel read = SentimentModel.of(model.toBytes());
    assertThat(read.toBytes()).isEqualTo(model.toBytes());
    assertThat(read.size()).isEqualTo(model.size());
    for (MarkedText marked : sentences(true).subList(0, 12)) {
      assertThat(new TargetFinder(new LinearTargetClassifier(read)).find(read(read, marked)))
          .isEqualTo(new TargetFinder(new LinearTargetClassifier(model)).find(read(model, marked)));
      assertThat(new ToneScorer(new LinearTone(read)).tone(read(read, marked)))
          .isEqualTo(new ToneScorer(new LinearTone(model)).tone(read(model, marked)));
    }
  }

  @Test
  void bytesOfSomethingElseAreRefused() {
    assertThatThrownBy(
            () -> SentimentModel.of("no model of anything".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessage("Cannot read model: not a model of sentiment");
    assertThatThrownBy(() -> SentimentModel.of(new byte[3])).isInstanceOf(IOException.class);
    byte[] bytes = model.toBytes();
    for (int length : new int[] {8, 9, bytes.length / 2, bytes.length - 20}) {
      assertThatThrownBy(() -> SentimentModel.of(Arrays.copyOf(bytes, length)))
          .isInstanceOf(IOException.class);
    }
  }
}
