package io.wireroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.ask.ResultFormat;
import io.wireroom.ask.SqlSession;
import io.wireroom.transformer.TinyTransformer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A transformer in the place of the model of sentiment that ships, by a setting alone. */
class TransformerIT {
  private static final String STORY =
      """
      Two ministers

      OSLO, March 4, 2024 (Reuters) - Prime Minister Anna Holm praised the harbour in Oslo on Monday.
      She said that the harbour is good.

      President Karl Berg is bad, said Anna Holm.
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("story.txt"), STORY);
  }

  @Test
  void itJudgesEveryTarget() {
    Path model = TinyTransformer.bert(folder.resolve("model"));
    extract("path:" + model).done();
    assertThat(
            ask(
                """
                SELECT DISTINCT substring(text, s."begin" + 1, s."end" - s."begin") AS target,
                  polarity, s.rule, score BETWEEN -1 AND 1 AND score <> 0 AS scored
                FROM sentiment s JOIN articles USING (article_id) WHERE entity_id LIKE 'person:%' AND target LIKE '% %'
                ORDER BY target
                """))
        .isEqualTo(
            """
            target,polarity,rule,scored
            Anna Holm,positive,transformer,true
            Karl Berg,negative,transformer,true
            """);
    assertThat(ask("SELECT count(*) AS others FROM sentiment WHERE rule <> 'transformer'"))
        .isEqualTo("others\n0\n");
    assertThat(ask("SELECT model_versions['sentiment'] AS model FROM runs"))
        .contains("path:" + model + " sha256:");
    assertThat(ask("SELECT model_versions['tone'] AS model FROM runs"))
        .contains("builtin:sentiment sha256:");
  }

  @Test
  void aWrongOneEndsTheRunBeforeAnythingIsRead() {
    Launcher.Ended ended = extract("path:/no/such");
    assertThat(ended.code()).as(ended.err()).isEqualTo(2);
    assertThat(ended.lastLine())
        .isEqualTo(
            "wireroom: cannot load model: no such file or folder"
                + " (models.sentiment = path:/no/such)");
    assertThat(folder.resolve("tables")).doesNotExist();
  }

  private Launcher.Ended extract(String model) {
    return Launcher.plain()
        .run(
            "extract",
            "--input",
            folder.resolve("story.txt").toString(),
            "--output",
            folder.resolve("tables").toString(),
            "--batch",
            "b",
            "--set",
            "models.sentiment=" + model);
  }

  private String ask(String query) {
    StringBuilder out = new StringBuilder();
    try (SqlSession session = SqlSession.open(folder.resolve("tables").toString())) {
      session.run(query, ResultFormat.CSV, out);
    }
    return out.toString().replace("\r", "");
  }
}
