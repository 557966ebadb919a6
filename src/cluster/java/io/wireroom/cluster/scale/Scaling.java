package io.wireroom.cluster.scale;

import io.wireroom.Launcher;
import io.wireroom.LocalSpark;
import io.wireroom.TableChecksums;
import io.wireroom.cluster.SparkHome;
import io.wireroom.cluster.StandaloneCluster;
import io.wireroom.table.Tables;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The same stories on one core, on two, and on two workers of one core each: the same rows have to
 * come of them. Prints a table in Markdown.
 */
public final class Scaling {
  private static final int SEED = 19;
  private static final int FILES = 8;

  private Scaling() {}

  private record Taken(Duration wall, double cpu, double recorded, Map<String, String> sums) {}

  /**
   * Runs it.
   *
   * @param arguments how many stories, the engine (linear, encoder), and a folder to work in, which
   *     must not exist; run from the project's folder
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    Path work = Files.createDirectory(Path.of(arguments[2]).toAbsolutePath());
    int stories = Integer.parseInt(arguments[0]);
    new MadeUpWire(SEED).write(work.resolve("input"), stories, FILES);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(
        "| | wall, s | CPU of all processes, s | against one core | cpu_seconds of the run record"
            + " | tokens/CPU s | rows |");
    out.println("|---|---|---|---|---|---|---|");
    List<String> set = List.of("--set", "nlp.engine=" + arguments[1]);
    Taken one = local(work, "1", set);
    tell(out, "1 core", one, one, work.resolve("local-1"));
    tell(out, "2 cores", local(work, "2", set), one, work.resolve("local-2"));
    try (StandaloneCluster cluster =
        StandaloneCluster.start(SparkHome.lay(), work.resolve("cluster"), 2, 1, "3g")) {
      tell(out, "2 workers, 1 core each", spread(cluster, work, set), one, work.resolve("spread"));
    }
    LocalSpark.session().stop();
  }

  private static Taken local(Path work, String cores, List<String> set)
      throws IOException, InterruptedException, SQLException {
    return taken(
        Launcher.with(Map.of("WIREROOM_JIT", "c1")),
        List.of("--master", "local[" + cores + "]"),
        set,
        work,
        "local-" + cores,
        Stream::empty);
  }

  private static Taken spread(StandaloneCluster cluster, Path work, List<String> set)
      throws IOException, InterruptedException, SQLException {
    List<String> options = new ArrayList<>(cluster.quickOptions("3g"));
    options.addAll(List.of("--conf", "spark.driver.memory=1g"));
    return taken(
        cluster.quickLauncher(), options, set, work, "spread", () -> cluster.executors().stream());
  }

  private static Taken taken(
      Launcher launcher,
      List<String> options,
      List<String> set,
      Path work,
      String name,
      java.util.function.Supplier<Stream<ProcessHandle>> others)
      throws IOException, InterruptedException, SQLException {
    Path tables = work.resolve(name);
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("--", "extract", "--batch", "b", "--output", tables.toString()));
    arguments.addAll(List.of("--input", work.resolve("input").toString()));
    arguments.addAll(set);
    Path log = work.resolve(name + ".log");
    long started = System.nanoTime();
    Process process =
        launcher.start(work.resolve(name + ".out"), log, arguments.toArray(String[]::new));
    try (ProcessCpu cpu = ProcessCpu.of(() -> Stream.concat(process.descendants(), others.get()))) {
      if (process.waitFor() != 0) {
        throw new IOException("Cannot measure: extract failed\n" + Files.readString(log));
      }
      return new Taken(
          Duration.ofNanos(System.nanoTime() - started),
          cpu.seconds(),
          Ask.number("cpu_seconds FROM '%s/runs/*/*.parquet'", tables),
          TableChecksums.of(LocalSpark.session(), tables.toString(), "", Tables.OF_RECORDS));
    }
  }

  private static void tell(PrintStream out, String name, Taken taken, Taken one, Path tables)
      throws SQLException {
    out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %+.0f %% | %.1f | %,.0f | %s |%n",
        name,
        taken.wall().toMillis() / 1000.0,
        taken.cpu(),
        100 * (taken.cpu() / one.cpu() - 1),
        taken.recorded(),
        Ask.number("tokens FROM '%s/runs/*/*.parquet'", tables) / taken.cpu(),
        taken.sums().equals(one.sums()) ? "the same" : "OTHERS: " + taken.sums());
  }
}
