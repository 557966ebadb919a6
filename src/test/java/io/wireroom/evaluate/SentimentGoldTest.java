package io.wireroom.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.fault.UserFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readers of labelled sentences: targets, ratings, pairs. An emoji is two UTF-16 units. */
class SentimentGoldTest {
  private static final String EMOJI = "\uD83D\uDE00";

  /** All that any of the readers asks for. */
  private static final String GOOD =
      """
      {"id": "a", "sentence": "x", "mean": 1, "text": "x", "label": "neutral", \
      "source": {"begin": 0, "end": 1}, "target": {"begin": 0, "end": 1}}""";

  @TempDir private Path folder;

  private Path file(String... lines) throws IOException {
    return Files.writeString(folder.resolve("gold.jsonl"), String.join("\n", lines) + "\n");
  }

  private static void assertFault(ThrowingCallable read, String begin, String end) {
    assertThatThrownBy(read)
        .isInstanceOf(UserFault.class)
        .hasMessageStartingWith(begin)
        .hasMessageEndingWith(end);
  }

  @Test
  void targetsAreInUtf16Units() throws IOException {
    List<TargetGold.Labelled> read =
        TargetGold.read(
            file(
                """
                {"id": "s1", "sentence": "%1$s Dahl %1$s met Moen.", "targets": [\
                {"id": "t1", "start": 2, "end": 6, "polarity": "neutral"}, \
                {"id": "t2", "start": 13, "end": 17, "polarity": "negative"}]}"""
                    .formatted(EMOJI),
                "",
                """
                {"id": "s2", "sentence": "Nobody.", "targets": []}"""));
    assertThat(read).extracting(TargetGold.Labelled::id).containsExactly("s1", "s2");
    TargetGold.Labelled first = read.get(0);
    assertThat(first.targets()).extracting(TargetGold.Target::id).containsExactly("t1", "t2");
    assertThat(first.targets())
        .extracting(target -> target.span().of(first.text()))
        .containsExactly("Dahl", "Moen");
    assertThat(first.targets().get(0).span().begin()).isEqualTo(3);
    assertThat(first.targets().get(1).span().begin()).isEqualTo(15);
    assertThat(first.targets().get(1).polarity()).isEqualTo("negative");
    assertThat(read.get(1).targets()).isEmpty();
  }

  @Test
  void ratingsKeepTheirArticle() throws IOException {
    Path file =
        file(
            """
            {"id": "r1", "doc": 7, "sentence": "Well done.", "mean": 2.25}""",
            """
            {"id": "r2", "doc": "8", "sentence": "A pity.", "mean": -1}""");
    assertThat(RatedGold.read(file))
        .containsExactly(
            new RatedGold.Rated("r1", "7", "Well done.", 2.25),
            new RatedGold.Rated("r2", "8", "A pity.", -1));
  }

  @Test
  void pairsAreInUtf16Units() throws IOException {
    Path file =
        file(
            """
            {"id": "p1", "text": "%1$s Dahl blamed %1$s Moen.", "source": {"begin": 2, "end": 6}, \
            "target": {"begin": 16, "end": 20}, "label": "negative p->q"}"""
                .formatted(EMOJI));
    StanceGold.Pair pair = StanceGold.read(file).get(0);
    assertThat(pair.p().of(pair.text())).isEqualTo("Dahl");
    assertThat(pair.q().of(pair.text())).isEqualTo("Moen");
    assertThat(pair.q().begin()).isEqualTo(18);
    assertThat(pair.label()).isEqualTo("negative p->q");
    assertThat(pair.id()).isEqualTo("p1");
  }

  @Test
  void aLineWithoutASentenceIsToldWithItsNumber() throws IOException {
    Path file = file(GOOD, "", "{\"id\": \"b\"}");
    String end = "(" + file + ":3)";
    assertFault(
        () -> TargetGold.read(file), "Cannot read labelled targets: no id or no sentence (", end);
    assertFault(
        () -> RatedGold.read(file), "Cannot read labelled ratings: no id or no sentence (", end);
    assertFault(
        () -> StanceGold.read(file), "Cannot read labelled stances: no id or no text (", end);
  }

  @Test
  void aLineThatIsNoJsonIsToldWithItsNumber() throws IOException {
    Path file = file(GOOD, "{\"id\": ");
    assertFault(() -> TargetGold.read(file), "Cannot read labelled targets: ", file + ":2)");
    assertFault(() -> RatedGold.read(file), "Cannot read labelled ratings: ", file + ":2)");
    assertFault(() -> StanceGold.read(file), "Cannot read labelled stances: ", file + ":2)");
  }

  @Test
  void aTargetThatEndsBeforeItBeginsIsToldWithItsNumber() throws IOException {
    Path targets =
        file(
            """
            {"id": "s", "sentence": "Dahl met Moen.", "targets": [\
            {"id": "t", "start": 9, "end": 4, "polarity": "neutral"}]}""");
    assertFault(() -> TargetGold.read(targets), "Cannot read labelled targets: ", ":1)");
    Path pairs =
        file(
            """
            {"id": "p", "text": "Dahl met Moen.", "source": {"begin": 9, "end": 4}, \
            "target": {"begin": 0, "end": 4}, "label": "neutral"}""");
    assertFault(() -> StanceGold.read(pairs), "Cannot read labelled stances: ", ":1)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"start\": 0, \"end\": 4 | no such polarity: ",
        "\"start\": 0, \"end\": 4, \"polarity\": \"mixed\" | no such polarity: mixed",
        "\"end\": 4, \"polarity\": \"neutral\" | no start or no end",
        "\"start\": 0, \"end\": \"4\", \"polarity\": \"neutral\" | no start or no end"
      })
  void aTargetThatIsNotLabelledIsToldWithItsNumber(String fields, String reason)
      throws IOException {
    Path file =
        file("{\"id\": \"s\", \"sentence\": \"Dahl won.\", \"targets\": [{" + fields + "}]}");
    assertFault(() -> TargetGold.read(file), "Cannot read labelled targets: " + reason, ":1)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"label\": \"negative\" | no such label: negative",
        "\"source\": {} | no such label: ",
        "\"source\": {}, \"label\": \"neutral\" | no begin or no end"
      })
  void aPairThatIsNotLabelledIsToldWithItsNumber(String fields, String reason) throws IOException {
    Path file = file("{\"id\": \"p\", \"text\": \"Dahl won.\", " + fields + "}");
    assertFault(() -> StanceGold.read(file), "Cannot read labelled stances: " + reason, ":1)");
  }

  @Test
  void aSentenceThatNobodyRatedIsToldWithItsNumber() throws IOException {
    Path file = file("{\"id\": \"r\", \"doc\": 7, \"sentence\": \"Well done.\"}");
    assertFault(() -> RatedGold.read(file), "Cannot read labelled ratings: no mean (", ":1)");
  }

  @Test
  void aFileThatIsNotThereIsTheUsersToMend() {
    Path file = folder.resolve("none.jsonl");
    assertFault(() -> RatedGold.read(file), "Cannot read labelled ratings: ", ":0)");
  }
}
