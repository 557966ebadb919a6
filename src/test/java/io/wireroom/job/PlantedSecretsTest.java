package io.wireroom.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.LocalSpark;
import io.wireroom.fault.NothingToDo;
import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run whose input and settings hold passwords: none is in what it says or writes. */
class PlantedSecretsTest {
  private static final String PLANTED = "hunter2";
  private static final String STORE = "vault://ana:" + PLANTED + "@store";
  private static final String HIDDEN = "vault://ana:***@store";

  @TempDir private Path folder;

  @Test
  void noneIsInTheTablesOrInWhatIsSaid() throws Exception {
    SparkSession spark = LocalSpark.session().newSession();
    spark
        .sparkContext()
        .hadoopConfiguration()
        .setClass("fs.vault.impl", VaultFileSystem.class, org.apache.hadoop.fs.FileSystem.class);
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        in.resolve("a.txt"),
        "Harbour opens\n\nOSLO, May 6 (Norwire) -- \"We are glad,\" Anna Berg said.\n");
    Files.writeString(in.resolve("b.jsonl"), "{\"title\": \"no text\"}\n{broken\n");
    Files.writeString(in.resolve("closed.txt"), "Nobody reads this\n\nOSLO -- Nobody.\n");
    Settings settings =
        Settings.load(
            List.of("nlp.engine=linear", "models.places=[\"" + STORE + "/models\"]"),
            Map.of("WIREROOM_LISTS_FOLDER", ""),
            List.of());
    Path output = folder.resolve("tables");
    ExtractJob job = new ExtractJob(spark, settings, List.of(STORE + in), output.toString(), "one");

    ByteArrayOutputStream said = new ByteArrayOutputStream();
    job.plan(new PrintStream(said, true, StandardCharsets.UTF_8));
    assertThat(said.toString(StandardCharsets.UTF_8)).contains(HIDDEN).doesNotContain(PLANTED);
    assertThat(job.run().toString()).contains(HIDDEN).doesNotContain(PLANTED);
    for (Table table : Tables.OF_EXTRACT) {
      List<String> rows =
          spark.read().parquet(output.resolve(table.name()).toString()).toJSON().collectAsList();
      assertThat(String.join("\n", rows)).as(table.name()).doesNotContain(PLANTED);
      if (List.of("articles", "rejects", "runs").contains(table.name())) {
        assertThat(rows).as(table.name()).isNotEmpty().allMatch(row -> row.contains(HIDDEN));
      }
    }
    // By the same names the next run knows what this one has read.
    assertThatThrownBy(
            () ->
                new ExtractJob(spark, settings, List.of(STORE + in), output.toString(), "two")
                    .run())
        .isInstanceOf(NothingToDo.class)
        .hasMessageContaining(HIDDEN)
        .hasMessageNotContaining(PLANTED);
  }

  @Test
  void settingsTellNoSecretByNameOrValue() {
    String json =
        Settings.load(
                List.of("models.places=[\"" + STORE + "\", \"https://b/m?sig=" + PLANTED + "\"]"),
                Map.of(),
                List.of())
            .json();
    assertThat(json)
        .contains(HIDDEN, "https://b/m?sig=***", "\"pipeline\":{", "\"annotator\":\"tokens\"")
        .doesNotContain(PLANTED);
  }
}
