package io.wireroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.ask.ResultFormat;
import io.wireroom.ask.SqlSession;
import io.wireroom.encoder.TinyEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An encoder judges, or linear models do, by a setting alone. */
class EncoderIT {
  private static final String STORY =
      """
      Two ministers

      OSLO, March 4, 2024 (Reuters) - Prime Minister Anna Holm said that the harbour was good.

      President Karl Berg made a bad speech.

      Anna Holm praised Norway.
      """;

  @TempDir private Path folder;
  private Path model;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("story.txt"), STORY);
    for (int i = 0; i < 8; i++) {
      Files.writeString(
          folder.resolve("more" + i + ".txt"),
          STORY.replace("Oslo", "Rome") + "The end.\n".repeat(i));
    }
    model = Files.write(folder.resolve("tiny.model"), TinyEncoder.model().toBytes());
  }

  @Test
  void itJudgesEveryTargetAndPair() {
    extract("story.txt", "local[2]", "one", "models.encoder=path:" + model).done();
    assertThat(
            ask(
                "one",
                """
                SELECT name, polarity, rule, confidence FROM sentiment WHERE polarity <> 'neutral' ORDER BY "begin"
                """))
        .isEqualTo(
            """
            name,polarity,rule,confidence
            Anna Holm,positive,encoder,0.99
            Karl Berg,negative,encoder,0.99
            """);
    assertThat(ask("one", "SELECT source_name, polarity, event, rule, confidence FROM stances"))
        .isEqualTo(
            "source_name,polarity,event,rule,confidence\nAnna Holm,positive,SUPPORT,event,0.7\n");
    assertThat(ask("one", "SELECT DISTINCT rule FROM sentiment")).isEqualTo("rule\nencoder\n");
    assertThat(ask("one", "SELECT model_versions['encoder'] AS model FROM runs"))
        .contains("path:" + model + " sha256:");
  }

  @Test
  void anyNumberOfTasksWritesTheSameRows() {
    String named = "models.encoder=path:" + model;
    extract("*.txt", "local[1]", "one", named).done();
    extract("*.txt", "local[2]", "two", named).done();
    for (String table : List.of("articles", "quotes", "sentiment", "stances")) {
      String all = "SELECT * EXCLUDE (run_id) FROM " + table + " ORDER BY ALL";
      assertThat(ask("two", all)).isEqualTo(ask("one", all));
    }
  }

  @Test
  void linearModelsNeverLookAtTheEncoder() {
    extract("story.txt", "local[2]", "one", "nlp.engine=linear", "models.encoder=path:/no/such")
        .done();
    assertThat(ask("one", "SELECT DISTINCT rule FROM sentiment")).isEqualTo("rule\nmodel\n");
    assertThat(ask("one", "SELECT model_versions['encoder'] IS NULL AS none FROM runs"))
        .isEqualTo("none\ntrue\n");
  }

  @Test
  void anotherModelOfARoleIsAskedInPlaceOfTheEncoder() throws IOException {
    Path sentiment = folder.resolve("sentiment.model");
    try (var in = EncoderIT.class.getResourceAsStream("/models/sentiment/sentiment.model")) {
      Files.copy(in, sentiment);
    }
    extract(
            "story.txt",
            "local[2]",
            "one",
            "models.encoder=path:" + model,
            "models.sentiment=path:" + sentiment)
        .done();
    assertThat(ask("one", "SELECT DISTINCT rule FROM sentiment")).isEqualTo("rule\nmodel\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nlp.engine=quick | read settings: nlp.engine wants encoder or linear (quick, command line)",
        "nlp.least-confidence=2"
            + " | read settings: nlp.least-confidence wants a number from 0 to 1 (2.0, command line)",
        "models.encoder=path:STORY"
            + " | load model: not a model of an encoder (models.encoder = path:STORY)",
        "models.encoder=path:LACKING"
            + " | load model: the encoder has no pairs.0 (models.encoder = path:LACKING)",
        "models.encoder=hub:bert/en"
            + " | load model: the hub has no models for it (models.encoder = hub:bert/en)"
      })
  void whatDoesNotFitIsTheUsersToMend(String setting, String reason) throws IOException {
    Path lacking = Files.write(folder.resolve("lacking.model"), TinyEncoder.lacking("pairs.0"));
    Launcher.Ended ended = extract("story.txt", "local[2]", "one", placed(setting, lacking));
    assertThat(ended.code()).as(ended.err()).isEqualTo(2);
    assertThat(ended.lastLine()).isEqualTo("wireroom: cannot " + placed(reason, lacking));
    assertThat(folder.resolve("one")).doesNotExist();
  }

  private String placed(String text, Path lacking) {
    return text.replace("STORY", folder.resolve("story.txt").toString())
        .replace("LACKING", lacking.toString());
  }

  private Launcher.Ended extract(String input, String master, String tables, String... settings) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--master",
                master,
                "--",
                "extract",
                "--input",
                folder.resolve(input).toString(),
                "--output",
                folder.resolve(tables).toString(),
                "--batch",
                "b"));
    for (String setting : settings) {
      arguments.addAll(List.of("--set", setting));
    }
    return Launcher.plain().run(arguments.toArray(new String[0]));
  }

  private String ask(String tables, String query) {
    StringBuilder out = new StringBuilder();
    try (SqlSession session = SqlSession.open(folder.resolve(tables).toString())) {
      session.run(query, ResultFormat.CSV, out);
    }
    return out.toString().replace("\r", "");
  }
}
