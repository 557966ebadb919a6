package io.wireroom.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.wireroom.text.WordStates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncoderModelTest {
  private static List<String> words(String sentence) {
    return List.of(sentence.split(" "));
  }

  private static WordStates read(EncoderModel model, String... sentences) {
    return model.encoder().read(Arrays.stream(sentences).map(EncoderModelTest::words).toList());
  }

  @Test
  void aTokenIsTheMeanOfItsPiecesAndASentenceItsFirst() {
    WordStates states = read(TinyEncoder.model(), "good.better is", "bad");
    assertThat(states.width()).isEqualTo(2);
    assertThat(states.token(0)).containsExactly(new float[] {1.6f / 3, 1.6f}, within(1e-6f));
    assertThat(states.token(1)).containsExactly(new float[] {0, 1.6f}, within(1e-6f));
    assertThat(states.token(2)).containsExactly(-1, -1);
    assertThat(states.sentence(0)).containsExactly(new float[] {0, 1.6f}, within(1e-6f));
    assertThat(states.sentence(1)).containsExactly(0, -1);
  }

  @Test
  void shortAndLongSentencesOfManyBatchesComeBackInTheirPlaces() {
    List<List<String>> sentences =
        IntStream.range(0, 300)
            .mapToObj(
                i ->
                    IntStream.rangeClosed(0, i).mapToObj(k -> k % 2 == 0 ? "good" : "bad").toList())
            .toList();
    WordStates states = TinyEncoder.model().encoder().read(sentences);
    int token = 0;
    for (int i = 0; i < sentences.size(); i++) {
      assertThat(states.sentence(i)).containsExactly(0, 1 - i % 2);
      for (String word : sentences.get(i)) {
        assertThat(states.token(token++)[0]).isEqualTo(word.equals("good") ? 1 : -1);
      }
    }
  }

  @Test
  void whatGoesBeyondTheLongestWindowHasAState() {
    WordStates states = TinyEncoder.model().encoder().read(List.of(words("good ".repeat(2000))));
    assertThat(states.token(1999)).hasSize(2).isSameAs(states.token(600));
    assertThat(TinyEncoder.model().encoder().read(List.of()).known()).isFalse();
    assertThat(TinyEncoder.model().encoder().read(List.of(List.of())).known()).isTrue();
  }

  @Test
  void theFileSaysTheSame() throws IOException {
    byte[] file = TinyEncoder.model().toBytes();
    EncoderModel model = EncoderModel.of(file);
    assertThat(model.toBytes()).isEqualTo(file);
    assertThat(model.judges(0).looks(read(model, "good"), 0).of(new int[] {0})[2])
        .isGreaterThan(0.9f);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "looks.1       | lacking | the encoder has no looks.1",
        "pairs.speaker | lacking | the encoder has no pairs.speaker",
        "tones.out     | lacking | the encoder has no tones.out",
        "pairs.hidden  | misfit  | layers do not fit each other",
        "looks.0       | misfit  | layers do not fit each other"
      })
  void aModelThatCannotJudgeIsRefused(String layer, String how, String reason) {
    byte[] file = how.equals("lacking") ? TinyEncoder.lacking(layer) : TinyEncoder.misfit(layer);
    assertThatThrownBy(() -> EncoderModel.of(file))
        .isInstanceOf(IOException.class)
        .hasMessage("Cannot read model: " + reason);
  }

  @Test
  void otherBytesAreNone() {
    byte[] file = TinyEncoder.model().toBytes();
    assertThatThrownBy(
            () -> EncoderModel.of("else".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .hasMessage("Cannot read model: not a model of an encoder");
    assertThatThrownBy(() -> EncoderModel.of(Arrays.copyOf(file, file.length / 2)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(
            () ->
                new EncoderModel(
                    TinyEncoder.vocabulary(),
                    1,
                    new byte[9],
                    java.util.Map.of(),
                    java.util.Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLayerAddsItsPartsAndIsWrittenRowByRow() throws IOException {
    float[] weights = new float[3 * 7];
    float[] input = new float[7];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = i - 5;
    }
    for (int i = 0; i < input.length; i++) {
      input[i] = 2 * i - 3;
    }
    Layer layer = new Layer(weights, new float[] {1, 2, 3});
    float[] expected = new float[3];
    for (int row = 0; row < 3; row++) {
      expected[row] = row + 1;
      for (int i = 0; i < 7; i++) {
        expected[row] += weights[7 * row + i] * input[i];
      }
    }
    assertThat(layer.of(input)).containsExactly(expected);
    float[] sums = layer.begin();
    layer.add(Arrays.copyOfRange(input, 0, 2), 0, sums);
    layer.add(Arrays.copyOfRange(input, 2, 7), 2, sums);
    assertThat(sums).containsExactly(expected);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    layer.write(new DataOutputStream(bytes));
    Layer same = Layer.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(same.of(input)).containsExactly(expected);
    assertThatThrownBy(() -> new Layer(new float[4], new float[3]))
        .hasMessage("Cannot make a layer: 4 weights for 3 outputs");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Playing    | play ##ing",
        "play       | play",
        "re-played  | re - play ##ed",
        "Pläy       | play",
        "##ing      | # # ing",
        "zzz        | [UNK]",
        "[CLS]      | [ [UNK] ]",
        "''         | [UNK]",
        "。         | 。"
      })
  void wordsAreCutAsBertCutsThem(String word, String pieces) {
    List<String> vocabulary =
        List.of(
            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "play", "##ing", "##ed", "re", "-", "#", "ing", "[",
            "]", "。");
    assertThat(
            IntStream.of(new WordPieces(vocabulary).of(word))
                .mapToObj(vocabulary::get)
                .collect(Collectors.joining(" ")))
        .isEqualTo(pieces);
  }

  @ParameterizedTest
  @CsvSource({
    "Tokyo,CAPITALIZED",
    "A,CAPITALIZED",
    "NATO,CAPITALS",
    "U.S.,CAPITALS",
    "iPhone,MIXED",
    "McCain,MIXED",
    "word,OTHER",
    "12,OTHER"
  })
  void aWordsShapeIsItsType(String word, LetterCase written) {
    assertThat(LetterCase.of(word)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // lengths of sentences | pieces of a window | sentences of each window
        "3 3 3     | 9   | 2 1",
        "3 3 3     | 8   | 1 1 1",
        "3 30 3 3  | 12  | 1 1 2",
        "1         | 1   | 1",
        "600 2     | 128 | 1 1"
      })
  void windowsAreWholeSentences(String lengths, int longest, String expected) {
    List<List<String>> sentences =
        Arrays.stream(lengths.split(" "))
            .map(n -> java.util.Collections.nCopies(Integer.parseInt(n), "good"))
            .toList();
    List<Window> windows = Window.of(sentences, new WordPieces(TinyEncoder.vocabulary()), longest);
    assertThat(
            windows.stream()
                .map(window -> Integer.toString(window.endSentence() - window.firstSentence()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
    assertThat(windows).allMatch(window -> window.size() <= 512);
  }
}
