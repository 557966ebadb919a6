package io.wireroom.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.fault.NothingToDo;
import io.wireroom.table.RunRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A landing folder that fills, read batch by batch; and days that are read side by side. */
class IncrementTest {
  private static final String STORY =
      "Harbour opens\n\nOSLO, %s (Norwire) -- \"We are glad,\" Anna Berg said of pier %d on Monday."
          + " The ministry of fisheries said that Norway and Iceland would talk again.\n";

  @TempDir private Path folder;
  private Path landing;

  @Test
  void aLandingFolderIsReadOnce() throws IOException {
    landing = Files.createDirectories(folder.resolve("landing/deep")).getParent();
    story("a.txt", 1);
    story("deep/b.txt", 2);
    assertThat(run("one", landing)).isEqualTo("2 read, 0 passed over, 2 articles, 0 rejects");

    assertThatThrownBy(() -> run("two", landing))
        .isInstanceOf(NothingToDo.class)
        .hasMessage(
            "Cannot read corpus: other batches have every file that was found, --reprocess reads"
                + " them again (files: 2, as %s in batch one)",
            uri("a.txt"));
    // That nothing is new is no failure, and leaves no record of one.
    assertThat(folder.resolve("tables/_wireroom/runs").toFile().list()).hasSize(1);
    assertThatThrownBy(() -> job("two", landing.resolve("*.txt")).plan(System.out))
        .isInstanceOf(NothingToDo.class)
        .hasMessageContaining("(files: 1, as ");

    // Two new files, and one that changed.
    story("c.txt", 3);
    story("deep/b.txt", 22);
    Files.writeString(landing.resolve("empty.txt"), "");
    assertThat(plan(job("two", landing)))
        .containsSubsequence(
            "would read",
            uri("c.txt"),
            uri("deep/b.txt"),
            uri("empty.txt"),
            "would pass over",
            uri("a.txt") + "  (batch one has it)",
            "would write");
    assertThat(run("two", landing)).isEqualTo("3 read, 1 passed over, 2 articles, 1 rejects");

    // A rerun gives what it gave, and what nobody has read.
    story("d.txt", 4);
    assertThat(run("two", landing)).isEqualTo("4 read, 1 passed over, 3 articles, 1 rejects");

    // What an input names, and what is asked for again, is read whoever has it.
    assertThat(plan(job("three", landing.resolve("a.txt"))))
        .contains(uri("a.txt"))
        .doesNotContain("would pass over");
    assertThat(plan(job("three", landing).reprocessing()))
        .contains(uri("a.txt"), uri("deep/b.txt"), uri("d.txt"))
        .doesNotContain("would pass over");
  }

  /** What looks like a secret is in no table; files are told apart all the same. */
  @Test
  void filesInAFolderThatLooksSecretAreToldApart() throws Exception {
    landing = Files.createDirectories(folder.resolve("landing/token=BTC")).getParent();
    story("token=BTC/a.txt", 1);
    story("token=BTC/b.txt", 2);
    assertThat(run("one", landing)).startsWith("2 read, 0 passed over");
    story("token=BTC/c.txt", 3);
    assertThat(run("two", landing)).startsWith("1 read, 2 passed over");
  }

  /** Days that run side by side, later ones first, against day after day. */
  @Test
  void daysSideBySideGiveTheTablesOfDayByDay() throws Exception {
    landing = folder.resolve("landing");
    for (int day = 1; day <= 2; day++) {
      String date = "2024-05-0" + day;
      Files.createDirectories(landing.resolve(date));
      for (int i = 0; i <= day; i++) {
        Files.writeString(
            landing.resolve(date + "/s" + i + ".txt"), STORY.formatted("May " + day, i * day));
      }
    }
    new Days(folder, landing).check(2, false);
  }

  private ExtractJob job(String batch, Path input) {
    return Days.job(folder.resolve("tables"), batch, input);
  }

  private String run(String batch, Path input) {
    return told(job(batch, input).run());
  }

  private static String told(RunRecord run) {
    return "%d read, %d passed over, %d articles, %d rejects"
        .formatted(
            run.asked().files().size(),
            run.asked().passedOver(),
            run.counts().articles(),
            run.counts().rejects());
  }

  private static String plan(ExtractJob job) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    job.plan(new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  private void story(String name, int number) throws IOException {
    Files.writeString(landing.resolve(name), STORY.formatted("May 6", number));
  }

  private String uri(String name) throws IOException {
    return "file:" + landing.toRealPath().resolve(name);
  }
}
