package io.wireroom.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.LocalSpark;
import io.wireroom.table.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links in the output that lead out of it: what they lead to is neither written nor removed. */
class LinksInOutputTest {
  private static final SparkSession SPARK = LocalSpark.session();

  @TempDir private Path folder;
  private Path output;
  private Path kept;

  @BeforeEach
  void aFolderOutside() throws IOException {
    output = Files.createDirectories(folder.resolve("tables"));
    kept = Files.createDirectories(folder.resolve("outside"));
    Files.writeString(kept.resolve("part-0.parquet"), "mine");
    // Reads as a journal and as the lock of a run that has died.
    LockOwner self = LockOwner.self("run-0");
    Files.writeString(
        kept.resolve("b.json"),
        """
        {"batch": "b", "run_id": "run-0", "host": "%s", "pid": %d, "started_millis": 1}"""
            .formatted(self.host(), self.pid()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articles/batch=b",
        "runs/batch=b",
        "_wireroom/staging/run-0",
        "_wireroom/staging/run-1",
        "_wireroom/trash/run-0",
        "_wireroom/trash/run-1"
      })
  void aFolderOutsideStaysAsItIs(String link) throws IOException {
    link(link, kept);
    publish("run-1");
    Recovery.run(output.toString(), new Configuration());

    assertThat(kept.resolve("part-0.parquet")).hasContent("mine");
    assertThat(kept).isDirectoryContaining(file -> file.endsWith("b.json"));
    assertThat(kept.toFile().list()).hasSize(2);
    assertThat(Files.isDirectory(output.resolve("articles/batch=b"), LinkOption.NOFOLLOW_LINKS))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"_wireroom/locks/b.json", "_wireroom/journal/b.json"})
  void aFileOutsideStaysAsItIs(String link) throws IOException {
    String before = Files.readString(kept.resolve("b.json"));
    link(link, kept.resolve("b.json"));
    publish("run-1");

    assertThat(kept.resolve("b.json")).hasContent(before);
    assertThat(output.resolve("articles/batch=b")).isDirectory();
  }

  @Test
  void aJournalMovesNothingFromOutside() throws IOException {
    publish("run-1");
    for (String key :
        List.of("../outside", "articles/../../outside", "articles/batch=../../outside", "..")) {
      Path journal = output.resolve("_wireroom/journal/x.json");
      Files.createDirectories(journal.getParent());
      Files.writeString(
          journal,
          "{\"batch\":\"x\",\"run_id\":\"run-9\",\"tables\":{\""
              + key
              + "\":[\"part-0.parquet\"]}}");
      Recovery.run(output.toString(), new Configuration());
      assertThat(journal).as(key).doesNotExist();
      assertThat(kept.resolve("part-0.parquet")).as(key).hasContent("mine");
    }
  }

  private void link(String name, Path target) throws IOException {
    Path link = output.resolve(name);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, target);
  }

  private void publish(String runId) {
    try (Batch batch =
        Batch.open(Lake.of(SPARK, LakeSettings.PARQUET, output.toString()), "b", runId)) {
      batch.stage(BatchTest.rows(runId, 1));
      batch.stageRun(Sample.run(runId, "b"));
      batch.publish();
    }
  }
}
