package io.wireroom.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.LocalSpark;
import io.wireroom.nlp.PoisonStage;
import io.wireroom.nlp.PoisonStage.Poison;
import io.wireroom.table.RunRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Articles that a user's annotator cannot do: each is its reject, and the rest goes through. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PoisonedArticlesTest {
  private static final int GOOD = 6;
  private static final int LIMIT_SECONDS = 3;

  private final Map<String, String> messages = new TreeMap<>();

  private RunRecord run;

  @BeforeAll
  void run(@TempDir Path folder) throws IOException {
    SparkSession spark = LocalSpark.session();
    String stage = folder.resolve("stage").toString();
    new PoisonStage("poison").write().save(stage);
    Path in = Files.createDirectory(folder.resolve("in"));
    for (Poison poison : Poison.values()) {
      String word = poison.name().replace("_", "");
      Files.writeString(in.resolve(poison.name() + ".txt"), "A word\n\nIt is " + word + ".\n");
    }
    for (int i = 0; i < GOOD; i++) {
      Files.writeString(
          in.resolve(i + ".txt"), "A vote\n\n“No,” said Ana Ruiz, mayor " + i + ".\n");
    }
    Settings settings =
        Settings.load(
            List.of(
                "nlp.engine=linear",
                "input.max-article-time=" + LIMIT_SECONDS + "s",
                "pipeline=[{annotator=document},{annotator=sentences},{annotator=tokens},"
                    + "{annotator=pos},{annotator=lemmas,model=\"path:"
                    + stage
                    + "\"},{annotator=gazetteer},{annotator=ner},{annotator=names}]"),
            Map.of(),
            List.of());
    String out = folder.resolve("out").toString();
    run = new ExtractJob(spark, settings, List.of(in.toString()), out, "b").run();
    for (Row reject : spark.read().parquet(out + "/rejects").collectAsList()) {
      String uri = reject.getAs("source_uri");
      assertThat(reject.<String>getAs("reason")).as(uri).isEqualTo("annotator");
      String name = uri.substring(uri.lastIndexOf('/') + 1).replaceFirst("\\..*", "");
      messages.put(name, reject.getAs("message"));
    }
  }

  @Test
  void theRestGoesThroughAndNothingIsLost() {
    assertThat(run.counts().articles()).isEqualTo(GOOD);
    assertThat(run.counts().rejects()).isEqualTo(Poison.values().length);
    assertThat(messages).hasSize(Poison.values().length);
  }

  @Test
  void whatIsThrownIsToldWithTheAnnotatorsName() {
    String threw = "Cannot annotate article: annotator lemmas threw ";
    assertThat(messages.get("THROWN"))
        .startsWith(threw + "java.lang.IllegalStateException: no lemma at io.wireroom.nlp.Poison");
    assertThat(messages.get("NESTED")).startsWith(threw + "java.lang.StackOverflowError at ");
    assertThat(messages.get("MISSING"))
        .startsWith(threw)
        .contains("java.io.FileNotFoundException: no list at ");
  }

  @Test
  void whoseTimeRunsOutIsGivenUpThoughItsThreadHearsOfNothing() {
    for (Poison poison : List.of(Poison.SPINNING, Poison.DEAF)) {
      assertThat(messages.get(poison.name()))
          .isEqualTo(
              "Cannot annotate article: not done within input.max-article-time (lemmas, 3 s)");
    }
  }

  @Test
  void whoTakesAllMemoryIsFound() {
    assertThat(messages.get("GREEDY"))
        .matches(
            "Cannot annotate article: it alone takes more memory than a heap of \\d+ MiB has"
                + " \\(lemmas\\)");
  }
}
