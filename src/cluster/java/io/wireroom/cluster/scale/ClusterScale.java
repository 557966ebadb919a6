package io.wireroom.cluster.scale;

import io.wireroom.cluster.SparkHome;
import io.wireroom.cluster.StandaloneCluster;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * Many short stories on two workers of one core, executors of 3 GiB: whether the last tenth takes
 * as long as the first, and what every stage read, wrote and spilled. Prints tables in Markdown.
 */
public final class ClusterScale {
  private static final int PER_FILE = 5_000;
  private static final int SEED = 19;
  private static final double MIB = 1 << 20;

  private ClusterScale() {}

  /**
   * Runs it.
   *
   * @param arguments how many stories, the engine (linear, encoder), and a folder to work in, which
   *     must not exist; run from the project's folder
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    int stories = Integer.parseInt(arguments[0]);
    String engine = arguments[1];
    Path work = Files.createDirectory(Path.of(arguments[2]).toAbsolutePath());
    Path input = work.resolve("input");
    new MadeUpWire(SEED).write(input, stories, Math.max(1, stories / PER_FILE));
    try (StandaloneCluster cluster =
        StandaloneCluster.start(SparkHome.lay(), work.resolve("cluster"), 2, 1, "3g")) {
      MeasuredRun run =
          MeasuredRun.of(
              cluster,
              input,
              Files.createDirectory(work.resolve("run")),
              List.of("--conf", "spark.executor.memory=3g", "--conf", "spark.driver.memory=1g"),
              List.of("nlp.engine=" + engine));
      tell(run, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }
  }

  private static void tell(MeasuredRun run, PrintStream out) throws SQLException {
    Path tables = run.tables();
    double articles = Ask.number("count(*) FROM '%s/articles/*/*.parquet'", tables);
    double tokens = Ask.number("tokens FROM '%s/runs/*/*.parquet'", tables);
    double cpu = Ask.number("cpu_seconds FROM '%s/runs/*/*.parquet'", tables);
    EventLog log = run.log();
    say(out, "| | |%n|---|---|");
    say(out, "| articles | %,.0f |", articles);
    say(out, "| rejects | %,.0f |", Ask.number("count(*) FROM '%s/rejects/*/*.parquet'", tables));
    say(out, "| tokens | %,.0f |", tokens);
    say(out, "| wall, s | %,d |", run.wall().toSeconds());
    say(out, "| CPU of the run record, s | %,.0f |", cpu);
    say(out, "| CPU of tasks alone, s | %,.0f |", log.taskCpuSeconds());
    say(out, "| tokens a CPU-second | %,.0f |", tokens / cpu);
    say(out, "| heap of an executor at most, MiB | %,.0f |", mib(log, "executor JVMHeapMemory"));
    say(out, "| all of an executor, MiB | %,.0f |", mib(log, "executor ProcessTreeJVMRSSMemory"));
    say(out, "| heap of the driver at most, MiB | %,.0f |", mib(log, "driver JVMHeapMemory"));
    say(out, "| temporary disk at most, MiB | %,.1f |", run.temporary() / MIB);
    say(
        out,
        "| files, and their MiB | %,.0f, %,.1f |",
        Ask.number("count(*) FROM glob('%s/*/*/*.parquet')", tables),
        Ask.number("sum(size) FROM read_blob('%s/*/*/*.parquet')", tables) / MIB);
    out.println();
    say(out, "| tenth | articles | wall, s | articles/s | task CPU, s | articles/CPU s |");
    say(out, "|---|---|---|---|---|---|");
    int number = 0;
    for (EventLog.Tenth tenth : log.tenths()) {
      say(
          out,
          "| %d | %,d | %.1f | %.1f | %.1f | %.1f |",
          ++number,
          tenth.articles(),
          tenth.wallSeconds(),
          tenth.articles() / tenth.wallSeconds(),
          tenth.cpuSeconds(),
          tenth.articles() / tenth.cpuSeconds());
    }
    out.println();
    say(
        out,
        "| stage | of | tasks | failed | CPU, s | longest task, s | input, MiB"
            + " | shuffle read, MiB | shuffle written, MiB | spilled, MiB | output, MiB |");
    say(out, "|---|---|---|---|---|---|---|---|---|---|---|");
    for (EventLog.Stage stage : log.stages()) {
      say(
          out,
          "| %d | %s | %d | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |",
          stage.id,
          stage.step,
          stage.tasks,
          stage.failed,
          stage.cpuSeconds,
          stage.longestMillis / 1000.0,
          stage.input / MIB,
          stage.shuffleRead / MIB,
          stage.shuffleWritten / MIB,
          stage.spilled / MIB,
          stage.output / MIB);
    }
  }

  private static double mib(EventLog log, String metric) {
    return log.peak(metric) / MIB;
  }

  private static void say(PrintStream out, String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
  }
}
