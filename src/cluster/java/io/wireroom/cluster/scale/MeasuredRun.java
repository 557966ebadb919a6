package io.wireroom.cluster.scale;

import io.wireroom.cluster.StandaloneCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One {@code extract} on a cluster, and what it took.
 *
 * @param tables folder of its output
 * @param log what Spark wrote down of it
 * @param wall from the launcher's start to its end
 * @param temporary most bytes that blocks and shuffles had on disk at once, of driver and executors
 */
record MeasuredRun(Path tables, EventLog log, Duration wall, long temporary) {
  /**
   * Runs the launcher and waits as long as it takes.
   *
   * @param work an empty folder; tables, events and what the launcher printed lie there afterwards
   * @param options of Spark's, behind those that this sets
   * @param settings for {@code --set}
   * @throws IOException where it fails; what it printed is in the message
   */
  static MeasuredRun of(
      StandaloneCluster cluster, Path input, Path work, List<String> options, List<String> settings)
      throws IOException, InterruptedException {
    Path events = Files.createDirectories(work.resolve("events"));
    Path tables = work.resolve("tables");
    Path printed = work.resolve("extract.err");
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--master",
                cluster.url(),
                "--conf",
                "spark.eventLog.enabled=true",
                "--conf",
                "spark.eventLog.dir=" + events.toUri(),
                "--conf",
                "spark.eventLog.logStageExecutorMetrics=true",
                "--conf",
                "spark.executor.processTreeMetrics.enabled=true"));
    arguments.addAll(options);
    arguments.addAll(List.of("--", "extract", "--batch", "scale"));
    arguments.addAll(List.of("--input", input.toString(), "--output", tables.toString()));
    settings.forEach(setting -> arguments.addAll(List.of("--set", setting)));
    long started = System.nanoTime();
    try (DiskUse disk = DiskUse.of(cluster.folder())) {
      Map<String, String> local =
          Map.of("SPARK_LOCAL_DIRS", cluster.folder().resolve("local-driver").toString());
      Process process =
          cluster.submit(local, work.resolve("extract"), arguments.toArray(String[]::new));
      int code = process.waitFor();
      if (code != 0) {
        throw new IOException(
            "Cannot measure: extract failed (%d)%n%s".formatted(code, Files.readString(printed)));
      }
      Duration wall = Duration.ofNanos(System.nanoTime() - started);
      return new MeasuredRun(tables, EventLog.read(events), wall, disk.most());
    }
  }
}
