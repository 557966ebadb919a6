package io.wireroom.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.LogLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What recovery makes of leftovers, those of older versions among them, and what it says. */
class RecoveryTest {
  @TempDir private Path output;

  @ParameterizedTest
  @ValueSource(strings = {"a", ".x", ".", "..", "-x", "_x", "null", "a.", "...json", ".draft-x"})
  void aDeadRunsJournalIsFinishedWhateverItsBatchIsCalled(String batch) throws IOException {
    journal(batch, new Journal(batch, "run", Map.of("articles", List.of("part-0.parquet"))));
    lock(batch, dead());
    file("_wireroom/staging/run/articles/part-0.parquet", "new");
    file("articles/batch=" + batch + "/part-0.parquet", "old");

    assertThat(recovered())
        .contains(
            "Finished publishing batch "
                + batch
                + ": its run run had ended in the midst of it (file:"
                + output
                + ")");

    assertThat(output.resolve("articles/batch=" + batch + "/part-0.parquet")).hasContent("new");
    assertThat(Leftovers.of(output)).isEmpty();
    assertThat(recovered()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", ".x", ".", "..", "null"})
  void aLivingRunsStagingIsLeftAloneWhateverItsBatchIsCalled(String batch) throws IOException {
    lock(batch, LockOwner.self("run"));
    file("_wireroom/staging/run/articles/part-0.parquet", "new");

    assertThat(recovered()).isEmpty();

    assertThat(output.resolve("_wireroom/staging/run/articles/part-0.parquet")).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "{}",
        "{\"batch\":\"a\"}",
        "{\"batch\":\"b\",\"run_id\":\"run\",\"tables\":{}}",
        "{\"batch\":\"a\",\"run_id\":\"..\",\"tables\":{}}",
        "{\"batch\":\"a\",\"run_id\":\"../..\",\"tables\":{}}",
        "{\"batch\":\"a\",\"run_id\":\"run\",\"tables\":{\"../../x\":[\"y\"]}}",
        "{\"batch\":\"a\",\"run_id\":\"run\",\"tables\":{\"x\":[\"../y\"]}}",
        "{\"batch\":\"a\",\"run_id\":\"run\",\"tables\":{\"x\":null}}",
      })
  void aJournalThatTellsOfNothingBlocksNothing(String content) throws IOException {
    file("_wireroom/journal/a.json", content);
    file("articles/batch=a/part-0.parquet", "old");

    assertThat(recovered())
        .singleElement()
        .asString()
        .startsWith("Removed a journal that tells of nothing; batch a is as it was");

    assertThat(output.resolve("articles/batch=a/part-0.parquet")).hasContent("old");
    assertThat(Leftovers.of(output)).isEmpty();
  }

  @Test
  void aJournalOfANewerVersionIsUnderstood() throws IOException {
    file(
        "_wireroom/journal/a.json",
        "{\"batch\":\"a\",\"run_id\":\"run\",\"tables\":{\"articles\":[\"part-0.parquet\"]},\"more\":1}");
    file("_wireroom/staging/run/articles/part-0.parquet", "new");

    assertThat(recovered()).hasSize(1);

    assertThat(output.resolve("articles/batch=a/part-0.parquet")).hasContent("new");
  }

  @Test
  void aJournalThatResistsBlocksNoOtherBatch() throws IOException {
    for (String batch : List.of("a", "b")) {
      String table = "t" + batch;
      journal(batch, new Journal(batch, "r" + batch, Map.of(table, List.of("part-0.parquet"))));
      file("_wireroom/staging/r" + batch + "/" + table + "/part-0.parquet", "new");
    }
    // Where the table's folder should be there is a file.
    file("ta", "in the way");

    List<String> told = recovered();

    assertThat(output.resolve("tb/batch=b/part-0.parquet")).hasContent("new");
    assertThat(told)
        .anyMatch(line -> line.startsWith("Cannot finish publishing batch a: "))
        .anyMatch(line -> line.startsWith("Batch a is being published by run ra: until that"));
    Files.delete(output.resolve("ta"));
    recovered();
    assertThat(output.resolve("ta/batch=a/part-0.parquet")).hasContent("new");
    assertThat(Leftovers.of(output)).isEmpty();
  }

  @Test
  void aSwitchOfAnotherRunIsTold() throws IOException {
    journal("a", new Journal("a", "run", Map.of("articles", List.of("part-0.parquet"))));
    lock("a", LockOwner.self("run"));

    assertThat(recovered())
        .containsExactly(
            "Batch a is being published by run run: until that is done its tables may be of"
                + " different runs (file:"
                + output
                + ")");
  }

  @Test
  void everyRemovalIsTold() throws IOException {
    lock("a", dead());
    file("_wireroom/staging/run-1/articles/part-0.parquet", "never published");
    file("_wireroom/trash/run-2/articles/part-0.parquet", "replaced");

    assertThat(recovered())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("Gave batch a free: the run that was writing it is dead"))
        .anyMatch(line -> line.startsWith("Removed what run run-1 had written and not published"))
        .anyMatch(line -> line.startsWith("Removed the old files that run run-2 had replaced"));
    assertThat(Leftovers.of(output)).isEmpty();
  }

  private List<String> recovered() {
    try (LogLines log = new LogLines(Recovery.class)) {
      Recovery.run(output.toString(), new Configuration());
      return List.copyOf(log.lines());
    }
  }

  private static LockOwner dead() {
    LockOwner self = LockOwner.self("run");
    return new LockOwner("run", self.host(), self.pid(), self.startedMillis() - 60_000, null);
  }

  private void lock(String batch, LockOwner owner) throws IOException {
    Path lock = output.resolve("_wireroom/locks/" + batch + ".json");
    Files.createDirectories(lock.getParent());
    Files.write(lock, ServiceFile.bytes(owner));
  }

  private void journal(String batch, Journal journal) throws IOException {
    Path file = output.resolve("_wireroom/journal/" + batch + ".json");
    Files.createDirectories(file.getParent());
    Files.write(file, ServiceFile.bytes(journal));
  }

  private void file(String name, String text) throws IOException {
    Path file = output.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
