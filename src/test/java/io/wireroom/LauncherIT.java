package io.wireroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.Launcher.Ended;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as its users meet it: the packaged jar, through the launcher. */
class LauncherIT {
  private static final String STORY =
      """
      Council of Tromso puts off harbour vote (no. %d)

      TROMSO, March 4 (Norwire) -- The council of Tromso put off a vote on the new harbour on Monday, Mayor Ingrid Aasen said.

      "We will not vote on a plan that nobody has read," Aasen told reporters after meeting number %d.

      Shipowners said that they were disappointed.
      """;

  @TempDir private Path folder;

  @Test
  void everyKindOfFailureHasItsCodeAndItsLastLine() throws IOException {
    String in = stories("in", 1).toString();
    String out = folder.resolve("out").toString();

    failed(
        1,
        "cannot extract: Unknown option: '--nonsense'",
        "extract",
        "--input",
        in,
        "--output",
        out,
        "--batch",
        "b",
        "--nonsense");
    failed(
        99,
        "cannot read corpus: no file matches",
        "extract",
        "--input",
        folder + "/none/*.txt",
        "--output",
        out,
        "--batch",
        "b");
    failed(
        2,
        "cannot read settings: no such key; the nearest is",
        "extract",
        "--input",
        in,
        "--output",
        out,
        "--batch",
        "b",
        "--set",
        "no.such.key=1");
    failed(2, "cannot open tables", "sql", "--tables", out, "-e", "SELECT 1");
    // A master that Spark itself cannot parse is nobody's input: an internal error.
    failed(
        3,
        "cannot extract: ",
        "--master",
        "local[x]",
        "--",
        "extract",
        "--input",
        in,
        "--output",
        out,
        "--batch",
        "b");
    assertThat(folder.resolve("out/articles")).doesNotExist();
  }

  private static void failed(int code, String told, String... arguments) {
    Ended ended = Launcher.plain().run(arguments);

    assertThat(ended.code()).as("%s%n%s", List.of(arguments), ended.err()).isEqualTo(code);
    assertThat(ended.lastLine()).startsWith("wireroom: " + told);
    assertThat(ended.err()).doesNotContain("\tat ");
  }

  @Test
  void sparkSubmitOfSparkHomeIsCalledWithSparksOwnOptions() throws IOException {
    Path spark = Files.createDirectories(folder.resolve("spark/bin")).resolve("spark-submit");
    Files.writeString(spark, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    assertThat(spark.toFile().setExecutable(true)).isTrue();
    Launcher launcher = Launcher.with(Map.of("SPARK_HOME", folder.resolve("spark").toString()));

    Ended ended =
        launcher.run("--master", "spark://host:7077", "--conf", "k=v v", "--", "sql", "-e", "x");

    assertThat(ended.done().out().lines())
        .startsWith("--master", "spark://host:7077", "--conf", "k=v v", "--class")
        .endsWith("sql", "-e", "x");
  }

  @Test
  void aKilledRunLeavesTheOldBatchAndASecondRunIsRefused() throws Exception {
    Path few = stories("few", 3);
    Path many = longStories("many", 4000);
    Path out = folder.resolve("tables");
    extract(few, out, "day").done();
    extract(few, out, "other").done();

    Process killed = startExtract(many, out, "day");
    until(() -> Files.exists(out.resolve("_wireroom/locks/day.json")), killed);
    Ended second = extract(few, out, "day");
    assertThat(second.code()).isEqualTo(2);
    assertThat(second.lastLine()).startsWith("wireroom: cannot write batch: another run");
    killed.destroyForcibly().waitFor();

    assertThat(articles(out)).isEqualTo("batch,n\nday,3\nother,3\n");
    extract(few, out, "other").done();
    assertThat(staged(out)).isEmpty();
    assertThat(articles(out)).isEqualTo("batch,n\nday,3\nother,3\n");

    extract(stories("five", 5), out, "day").done();
    assertThat(articles(out)).isEqualTo("batch,n\nday,5\nother,3\n");
  }

  @Test
  void anInterruptedRunSaysSoAndPublishesNothing() throws Exception {
    Path out = folder.resolve("tables");

    Process run = startExtract(longStories("many", 4000), out, "day");
    until(() -> Files.exists(out.resolve("_wireroom/locks/day.json")), run);
    run.destroy();

    assertThat(run.waitFor()).isEqualTo(3);
    assertThat(Files.readAllLines(folder.resolve("killed.err")))
        .filteredOn(line -> line.startsWith("wireroom: cannot"))
        .containsExactly("wireroom: cannot extract: interrupted (SIGTERM)");
    assertThat(out.resolve("articles")).doesNotExist();
  }

  @Test
  void anOutputInItsInputIsAMistakeOfTheCommandLine() throws IOException {
    Path in = stories("in", 1);

    failed(
        1,
        "cannot write tables: the output and an input are one, or one lies in the other",
        "extract",
        "--input",
        in.toString(),
        "--output",
        in.resolve("tables").toString(),
        "--batch",
        "b",
        "--dry-run");
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    Path in = stories("in", 2);
    Path out = folder.resolve("out");

    Ended ended =
        Launcher.plain()
            .run(
                "extract",
                "--input",
                in.toString(),
                "--output",
                out.toString(),
                "--batch",
                "b",
                "--dry-run")
            .done();

    assertThat(ended.out()).contains("would read", "0.txt", "1.txt", "would write", "batch=b");
    assertThat(out).doesNotExist();
  }

  private String articles(Path out) {
    return Launcher.plain()
        .run(
            "sql",
            "--tables",
            out.toString(),
            "--format",
            "csv",
            "-e",
            "SELECT batch, count(*) AS n FROM articles GROUP BY ALL ORDER BY 1")
        .done()
        .out()
        .replace("\r", "");
  }

  private static Ended extract(Path in, Path out, String batch) {
    return Launcher.plain()
        .run(
            "extract",
            "--input",
            in.toString(),
            "--output",
            out.toString(),
            "--batch",
            batch,
            "--reprocess");
  }

  private Process startExtract(Path in, Path out, String batch) throws IOException {
    return Launcher.plain()
        .start(
            folder.resolve("killed.out"),
            folder.resolve("killed.err"),
            "extract",
            "--input",
            in.toString(),
            "--output",
            out.toString(),
            "--batch",
            batch);
  }

  private void until(BooleanSupplier condition, Process process) throws Exception {
    Instant end = Instant.now().plus(Duration.ofMinutes(2));
    while (!condition.getAsBoolean()) {
      assertThat(process.isAlive())
          .as("ended too soon: %s", Files.readString(folder.resolve("killed.err")))
          .isTrue();
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(10);
    }
  }

  private static List<Path> staged(Path out) throws IOException {
    Path staging = out.resolve("_wireroom/staging");
    if (!Files.exists(staging)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(staging)) {
      return files.toList();
    }
  }

  /** So much text that a run over it is not done before it is killed. */
  private Path longStories(String name, int count) throws IOException {
    Path made = Files.createDirectories(folder.resolve(name)).resolve("all.jsonl");
    String body = STORY.lines().skip(4).collect(Collectors.joining("\\n\\n")).replace("\"", "\\\"");
    String text = (body + "\\n\\n").repeat(30);
    try (Writer out = Files.newBufferedWriter(made)) {
      for (int i = 0; i < count; i++) {
        out.write("{\"title\": \"Vote no. %d\", \"text\": \"%s\"}\n".formatted(i, text));
      }
    }
    return made;
  }

  private Path stories(String name, int count) throws IOException {
    Path made = Files.createDirectories(folder.resolve(name));
    for (int i = 0; i < count; i++) {
      Files.writeString(made.resolve(i + ".txt"), STORY.formatted(i, i));
    }
    return made;
  }
}
