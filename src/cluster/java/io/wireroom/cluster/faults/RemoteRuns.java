package io.wireroom.cluster.faults;

import io.wireroom.cluster.Processes;
import io.wireroom.cluster.SparkHome;
import io.wireroom.cluster.StandaloneCluster;
import io.wireroom.cluster.Waiting;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A process of {@link RepeatedRuns} in client mode, seen from outside. */
final class RemoteRuns implements AutoCloseable {
  /** The driver is gone, or was killed as it came to no end. */
  static final String ENDED = "ended";

  private static final Duration LONGEST = Duration.ofMinutes(20);

  private final Process process;
  private final Writer jobs;
  private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

  private RemoteRuns(Process process) {
    this.process = process;
    this.jobs = process.outputWriter(StandardCharsets.UTF_8);
    Thread reader = new Thread(this::read, "reads a driver");
    reader.setDaemon(true);
    reader.start();
  }

  /**
   * Starts one, and waits until it is ready for jobs.
   *
   * @param log what it has to say beside
   */
  static RemoteRuns start(StandaloneCluster cluster, SparkHome home, Path log) throws IOException {
    String jar = Path.of("target/wireroom.jar").toAbsolutePath().toString();
    List<String> command =
        List.of(
            home.folder().resolve("bin/spark-submit").toString(),
            "--master",
            cluster.url(),
            "--driver-memory",
            "1g",
            "--driver-java-options",
            "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -Dlog4j2.configurationFile=file:"
                + Path.of("conf/log4j2.properties").toAbsolutePath(),
            // Where all run on one machine nobody needs a copy of the jar.
            "--driver-class-path",
            jar + File.pathSeparator + Path.of("target/test-classes").toAbsolutePath(),
            "--conf",
            "spark.executor.extraClassPath=" + jar,
            "--conf",
            "spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m",
            "--conf",
            "spark.executor.memory=1300m",
            // Many tasks, so that there is something to lose at any moment.
            "--conf",
            "spark.default.parallelism=6",
            "--conf",
            "spark.sql.shuffle.partitions=6",
            "--class",
            RepeatedRuns.class.getName(),
            "spark-internal");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(home.environment());
    builder.environment().put("WIREROOM_PROGRESS", "none");
    RemoteRuns runs = new RemoteRuns(builder.start());
    runs.await("ready");
    return runs;
  }

  private void read() {
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        said.add(line);
      }
    } catch (IOException e) {
      said.add("failed " + e.getMessage());
    }
    said.add(ENDED);
  }

  /** Begins a job; returns when it has begun. */
  void begin(String job) throws IOException {
    jobs.write(job + "\n");
    jobs.flush();
    await("begun");
  }

  /** How the job came out: {@code done}, {@code failed} with a reason, or {@link #ENDED}. */
  String outcome() {
    String said = next(LONGEST);
    if (said == null) {
      kill();
      return ENDED;
    }
    return said;
  }

  /** The same, or null where it is not known in time. */
  String outcome(long millis) {
    return next(Duration.ofMillis(millis));
  }

  private void await(String line) {
    String next = next(LONGEST);
    if (!line.equals(next)) {
      throw new AssertionError("Not " + line + " but " + next);
    }
  }

  private String next(Duration longest) {
    try {
      return said.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }

  /** {@code kill -9}. */
  void kill() {
    Processes.kill(process.toHandle());
  }

  @Override
  public void close() throws IOException {
    jobs.close();
    try {
      Waiting.until("the end of a driver", Duration.ofMinutes(2), () -> !process.isAlive());
    } finally {
      process.destroyForcibly();
    }
  }
}
