package io.wireroom.cluster.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wireroom.Launcher;
import io.wireroom.cluster.SparkHome;
import io.wireroom.cluster.faults.Stories.Edition;
import io.wireroom.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs with OpenLineage's listener and its file transport, and with Spark's CSV sink: what an
 * operator reads of them.
 */
class LineageIT {
  /** The listener's jar, which the profile fetches. */
  private static final Path LISTENER =
      Path.of("target/servers/openlineage-spark.jar").toAbsolutePath();

  @TempDir private Path folder;
  private Path in;
  private Path output;
  private Path metrics;

  @Test
  void eventsNameWhatWasReadAndWhichTablesWereMade() throws Exception {
    in = Stories.write(folder, Edition.OLD);
    output = folder.resolve("tables");
    metrics = Files.createDirectory(folder.resolve("metrics"));

    extract(in + "/*.jsonl").done();
    Launcher.Ended failed = extract(folder + "/none/*.jsonl");
    assertThat(failed.code()).isEqualTo(99);

    List<JsonNode> ours = events();
    assertThat(ours.stream().map(event -> event.path("eventType").asText()))
        .containsExactly("START", "COMPLETE", "START", "FAIL");
    JsonNode done = ours.get(1);
    assertThat(done.at("/job/namespace").asText()).isEqualTo("newsroom");
    assertThat(done.at("/run/runId")).isEqualTo(ours.get(0).at("/run/runId"));
    assertThat(names(done.path("inputs"))).containsExactly("file " + in);
    assertThat(names(done.path("outputs")))
        .containsExactlyElementsOf(
            Tables.OF_EXTRACT.stream()
                .map(table -> "file " + output.resolve(table.name()))
                .toList());
    assertThat(ours.get(3).at("/run/facets/errorMessage/message").asText())
        .startsWith("cannot read corpus: no file matches");

    assertThat(counter("wireroom.articles")).isEqualTo(32);
    assertThat(counter("wireroom.rejects.broken_json")).isEqualTo(1);
    assertThat(counter("wireroom.tokens")).isPositive();
    assertThat(counter("wireroom.annotators.quotes.cpu-nanos")).isPositive();
  }

  private Launcher.Ended extract(String inputs) {
    return Launcher.with(SparkHome.lay().environment())
        .run(
            "--master",
            "local[2]",
            "--driver-class-path",
            LISTENER.toString(),
            "--conf",
            "spark.extraListeners=io.openlineage.spark.agent.OpenLineageSparkListener",
            "--conf",
            "spark.openlineage.transport.type=file",
            "--conf",
            "spark.openlineage.transport.location=" + folder.resolve("events"),
            "--conf",
            "spark.openlineage.namespace=newsroom",
            "--conf",
            "spark.metrics.namespace=newsroom",
            "--conf",
            "spark.metrics.conf.*.sink.csv.class=org.apache.spark.metrics.sink.CsvSink",
            "--conf",
            "spark.metrics.conf.*.sink.csv.directory=" + metrics,
            "--",
            "extract",
            "--input",
            inputs,
            "--output",
            output.toString(),
            "--batch",
            "a",
            "--set",
            "nlp.engine=linear");
  }

  /** Those of runs as a whole. */
  private List<JsonNode> events() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> ours = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("events"))) {
      JsonNode event = json.readTree(line);
      if (event.at("/job/name").asText().equals("wireroom.extract")) {
        ours.add(event);
      }
    }
    return ours;
  }

  private static List<String> names(JsonNode datasets) {
    return StreamSupport.stream(datasets.spliterator(), false)
        .map(dataset -> dataset.path("namespace").asText() + " " + dataset.path("name").asText())
        .toList();
  }

  /** The last value that the sink wrote of a counter. */
  private long counter(String name) throws IOException {
    Path file = metrics.resolve("newsroom.driver." + name + ".csv");
    List<String> lines = Files.readAllLines(file);
    return Long.parseLong(lines.get(lines.size() - 1).split(",")[1]);
  }
}
