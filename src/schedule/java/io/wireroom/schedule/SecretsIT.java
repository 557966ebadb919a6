package io.wireroom.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.Launcher;
import io.wireroom.Launcher.Ended;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs of the launcher with secrets wherever one could be: none in the output, the logs, Spark's
 * event log.
 */
class SecretsIT {
  private static final String PLANTED = "hunter2";

  @TempDir private Path folder;

  @Test
  void aRunThatIsDoneTellsNone() throws IOException {
    Ended ended = extract(Path.of("jobs/demo/articles/2024-05-14*").toAbsolutePath().toString());
    assertThat(ended.done().out()).contains("batch b in");
    assertThat(told(ended)).contains("SparkListenerEnvironmentUpdate").doesNotContain(PLANTED);
  }

  @Test
  void aRunThatFailsTellsNone() throws IOException {
    Ended ended = extract("file://ana:" + PLANTED + "@host/in");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("file://ana:***@host/in");
    assertThat(told(ended)).doesNotContain(PLANTED);
  }

  private Ended extract(String input) throws IOException {
    Files.createDirectories(folder.resolve("events"));
    return Launcher.plain()
        .run(
            "--conf",
            "spark.hadoop.fs.s3a.secret.key=" + PLANTED,
            "--conf",
            "spark.eventLog.enabled=true",
            "--conf",
            "spark.eventLog.compress=false",
            "--conf",
            "spark.eventLog.dir=" + folder.resolve("events"),
            "--",
            "extract",
            "--input",
            input,
            "--output",
            folder.resolve("tables").toString(),
            "--batch",
            "b",
            "--debug",
            "--set",
            "nlp.engine=linear",
            "--set",
            "models.places=[\"s3a://key:" + PLANTED + "@bucket/models\"]");
  }

  /** What was printed, and every file but the tables, which other tests read. */
  private String told(Ended ended) throws IOException {
    StringBuilder told = new StringBuilder(ended.out()).append(ended.err());
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> plain = files.filter(Files::isRegularFile).toList();
      for (Path file : plain) {
        told.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return told.toString();
  }
}
