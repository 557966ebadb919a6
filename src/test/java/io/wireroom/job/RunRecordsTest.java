package io.wireroom.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codahale.metrics.Counter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wireroom.LocalSpark;
import io.wireroom.fault.UserFault;
import io.wireroom.table.RunRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves for who watches it: metrics, job groups, a record as JSON. */
class RunRecordsTest {
  private final SparkSession spark = LocalSpark.session();

  @TempDir private Path folder;

  private RunRecord extract(String... settings) {
    Settings all =
        Settings.load(
            Stream.concat(Stream.of("nlp.engine=linear"), Stream.of(settings)).toList(),
            Map.of(),
            List.of());
    String in = folder.resolve("in").toString();
    return new ExtractJob(spark, all, List.of(in), folder.resolve("out").toString(), "b").run();
  }

  /** Counters of this JVM so far. */
  private static Map<String, Long> counters() {
    Map<String, Long> counters = new TreeMap<>();
    for (Map.Entry<String, Counter> counter :
        Metrics.ofThisJvm().metricRegistry().getCounters().entrySet()) {
      counters.put(counter.getKey(), counter.getValue().getCount());
    }
    return counters;
  }

  @Test
  void aRunIsToldInMetricsInSparksPagesAndAsJson() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("a.txt"), "A vote\n\n“No,” said Ana Ruiz, mayor of Leeds.\n");
    Files.writeString(in.resolve("b.txt"), "A port\n\nThe port of Leeds was closed on Monday.\n");
    Files.writeString(in.resolve("c.txt"), " \n");
    Map<String, Long> before = counters();

    RunRecord run = extract();

    Map<String, Long> spent = counters();
    before.forEach((name, count) -> spent.merge(name, -count, Long::sum));
    assertThat(spent)
        .containsEntry("articles", 2L)
        .containsEntry("tokens", run.counts().tokens())
        .containsEntry("rejects.empty", 1L)
        .containsEntry("rejects.annotator", 0L);
    for (String annotator : List.of("sentences", "tokens", "ner", "entities", "quotes")) {
      assertThat(spent.get("annotators." + annotator + ".cpu-nanos")).as(annotator).isPositive();
    }
    int[] jobs = spark.sparkContext().statusTracker().getJobIdsForGroup("wireroom-" + run.runId());
    assertThat(jobs).isNotEmpty();

    JsonNode told = json(run.runId());
    assertThat(told.path("status").asText()).isEqualTo("done");
    assertThat(told.path("reason").isNull()).isTrue();
    assertThat(told.path("batch").asText()).isEqualTo("b");
    assertThat(told.path("input_records").asInt()).isEqualTo(3);
    assertThat(told.path("rows_per_table").path("articles").asInt()).isEqualTo(2);
    assertThat(told.path("config").path("nlp.engine").path("value").asText()).isEqualTo("linear");
    assertThat(Instant.parse(told.path("finished_at").asText()))
        .isAfter(Instant.parse(told.path("started_at").asText()));

    // Where there are tables already, a run that fails says so beside them.
    assertThatThrownBy(() -> extract("models.sentiment=\"path:" + folder.resolve("none") + "\""))
        .isInstanceOf(UserFault.class);

    List<Path> records = records();
    assertThat(records).hasSize(2);
    JsonNode failed = new ObjectMapper().readTree(records.get(1).toFile());
    assertThat(failed.path("status").asText()).isEqualTo("failed");
    assertThat(failed.path("reason").asText()).startsWith("cannot load model").contains("none");
    assertThat(folder.resolve("out/_wireroom/staging")).isEmptyDirectory();
  }

  @Test
  void aRunThatFailsBeforeThereAreTablesLeavesNothing() throws IOException {
    Files.writeString(Files.createDirectory(folder.resolve("in")).resolve("a.txt"), "A\n\nB.\n");

    assertThatThrownBy(() -> extract("models.sentiment=\"path:" + folder.resolve("none") + "\""))
        .isInstanceOf(UserFault.class);

    assertThat(folder.resolve("out")).doesNotExist();
  }

  private JsonNode json(String runId) throws IOException {
    return new ObjectMapper()
        .readTree(folder.resolve("out/_wireroom/runs/" + runId + ".json").toFile());
  }

  private List<Path> records() throws IOException {
    try (Stream<Path> records = Files.list(folder.resolve("out/_wireroom/runs"))) {
      return records.sorted().toList();
    }
  }
}
