package io.wireroom.cluster.scale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wireroom.watch.Watch;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What Spark wrote down of an application ({@code spark.eventLog.enabled}), uncompressed. */
final class EventLog {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double NANOS = 1e9;
  private static final int TENTHS = 10;

  /** The accumulator that counts what is annotated. */
  private static final String ARTICLES = "articles";

  private final Map<Integer, String> descriptions = new HashMap<>();
  private final Map<Integer, Stage> stages = new TreeMap<>();
  private final List<Task> tasks = new ArrayList<>();
  private final Map<String, Long> peaks = new TreeMap<>();

  /** One task that ended well. */
  private record Task(long launched, long finished, double cpu, long articles) {}

  /** A stage: sums over its tasks. */
  static final class Stage {
    final int id;
    int tasks;
    int failed;
    double cpuSeconds;
    double runSeconds;
    long longestMillis;
    long shuffleRead;
    long shuffleWritten;
    long spilled;
    long input;
    long output;
    String step = "";

    private Stage(int id) {
      this.id = id;
    }
  }

  /** A tenth of the articles: seconds on the clock, and of CPU in tasks. */
  record Tenth(long articles, double wallSeconds, double cpuSeconds) {}

  private EventLog() {}

  /** Reads the log of the one application that logged into a folder. */
  static EventLog read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    EventLog log = new EventLog();
    for (Path file : files) {
      if (!file.getFileName().toString().endsWith(".crc")) {
        log.readFile(file);
      }
    }
    log.stages.values().forEach(stage -> stage.step = log.descriptions.getOrDefault(stage.id, ""));
    return log;
  }

  private void readFile(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode event = JSON.readTree(line);
        switch (event.path("Event").asText()) {
          case "SparkListenerJobStart" -> jobStarted(event);
          case "SparkListenerTaskEnd" -> taskEnded(event);
          case "SparkListenerStageExecutorMetrics" -> measured(event);
          default -> {}
        }
      }
    }
  }

  private void jobStarted(JsonNode job) {
    String description = job.path("Properties").path("spark.job.description").asText("");
    job.path("Stage IDs").forEach(id -> descriptions.putIfAbsent(id.asInt(), description));
  }

  private void taskEnded(JsonNode task) {
    Stage stage = stages.computeIfAbsent(task.path("Stage ID").asInt(), Stage::new);
    if (!task.path("Task End Reason").path("Reason").asText().equals("Success")) {
      stage.failed++;
      return;
    }
    JsonNode metrics = task.path("Task Metrics");
    JsonNode info = task.path("Task Info");
    double cpu =
        (metrics.path("Executor CPU Time").asLong()
                + metrics.path("Executor Deserialize CPU Time").asLong()
                + update(info, Watch.CPU))
            / NANOS;
    long millis = metrics.path("Executor Run Time").asLong();
    JsonNode read = metrics.path("Shuffle Read Metrics");
    stage.tasks++;
    stage.cpuSeconds += cpu;
    stage.runSeconds += millis / 1000.0;
    stage.longestMillis = Math.max(stage.longestMillis, millis);
    stage.shuffleRead +=
        read.path("Remote Bytes Read").asLong() + read.path("Local Bytes Read").asLong();
    stage.shuffleWritten +=
        metrics.path("Shuffle Write Metrics").path("Shuffle Bytes Written").asLong();
    stage.spilled += metrics.path("Disk Bytes Spilled").asLong();
    stage.input += metrics.path("Input Metrics").path("Bytes Read").asLong();
    stage.output += metrics.path("Output Metrics").path("Bytes Written").asLong();
    tasks.add(
        new Task(
            info.path("Launch Time").asLong(),
            info.path("Finish Time").asLong(),
            cpu,
            update(info, ARTICLES)));
  }

  private static long update(JsonNode info, String name) {
    for (JsonNode sum : info.path("Accumulables")) {
      if (sum.path("Name").asText().equals(name)) {
        return sum.path("Update").asLong();
      }
    }
    return 0;
  }

  private void measured(JsonNode event) {
    String who = event.path("Executor ID").asText().equals("driver") ? "driver " : "executor ";
    event
        .path("Executor Metrics")
        .fields()
        .forEachRemaining(
            metric -> peaks.merge(who + metric.getKey(), metric.getValue().asLong(), Math::max));
  }

  /** In the order in which they were planned. */
  List<Stage> stages() {
    return List.copyOf(stages.values());
  }

  /** CPU-seconds of all tasks, with what their watched threads spent. */
  double taskCpuSeconds() {
    return stages.values().stream().mapToDouble(stage -> stage.cpuSeconds).sum();
  }

  /** Most of a metric at any time, such as {@code executor JVMHeapMemory}; 0 where unknown. */
  long peak(String metric) {
    return peaks.getOrDefault(metric, 0L);
  }

  /** The annotating tasks in the order in which they ended, cut into tenths of the articles. */
  List<Tenth> tenths() {
    List<Task> annotating =
        tasks.stream()
            .filter(task -> task.articles > 0)
            .sorted(Comparator.comparingLong(Task::finished))
            .toList();
    long all = annotating.stream().mapToLong(Task::articles).sum();
    List<Tenth> tenths = new ArrayList<>();
    long done = 0;
    long articles = 0;
    double cpu = 0;
    long begun = annotating.stream().mapToLong(Task::launched).min().orElse(0);
    for (Task task : annotating) {
      done += task.articles;
      articles += task.articles;
      cpu += task.cpu;
      if (done * TENTHS >= all * (tenths.size() + 1)) {
        tenths.add(new Tenth(articles, (task.finished - begun) / 1000.0, cpu));
        begun = task.finished;
        articles = 0;
        cpu = 0;
      }
    }
    return tenths;
  }
}
