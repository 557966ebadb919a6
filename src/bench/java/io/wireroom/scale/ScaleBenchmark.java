package io.wireroom.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How the main job grows: {@code extract} over a corpus once, twice and four times, with one core
 * and with two, each run in a process of its own. Prints a table in Markdown.
 */
public final class ScaleBenchmark {
  private static final int[] SIZES = {1, 2, 4};
  private static final int[] CORES = {1, 2};
  private static final double MIB = 1 << 20;

  private ScaleBenchmark() {}

  /**
   * @param arguments the corpus, and a folder to work in, which is emptied; run from the project's
   *     folder
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    CorpusCopies corpus = new CorpusCopies(Path.of(arguments[0]));
    Path work = Path.of(arguments[1]).toAbsolutePath();
    // The first run may build the jar, and reads its pages into memory.
    measured(corpus, work, 1, CORES[CORES.length - 1]);
    out.println(
        "| corpus | cores | articles | wall, s | articles/s | CPU, s | tokens/CPU s"
            + " | heap before GC, MiB | after GC, MiB | temporary disk, MiB | files |");
    out.println("|---|---|---|---|---|---|---|---|---|---|---|");
    List<String> ratios = new ArrayList<>();
    long single = 0;
    for (int size : SIZES) {
      List<Duration> walls = new ArrayList<>();
      for (int cores : CORES) {
        ExtractRun run = measured(corpus, work, size, cores);
        single = size == SIZES[0] ? run.articles() : single;
        if (run.duplicates() > 0 || run.articles() != single * size) {
          throw new IOException(
              "Cannot compare: %d articles, %d duplicates at %d times %d"
                  .formatted(run.articles(), run.duplicates(), size, single));
        }
        walls.add(run.wall());
        out.println(row(size, cores, run));
      }
      ratios.add(
          String.format(
              Locale.ROOT, "%d×: %.2f", size, seconds(walls.get(0)) / seconds(walls.get(1))));
    }
    out.println();
    out.println("Two cores against one: " + String.join(", ", ratios) + ".");
    delete(work);
  }

  private static ExtractRun measured(CorpusCopies corpus, Path work, int size, int cores)
      throws IOException, InterruptedException, SQLException {
    delete(work);
    Path input = work.resolve("input");
    corpus.write(input, size);
    return ExtractRun.of(input, Files.createDirectories(work.resolve("run")), cores);
  }

  private static String row(int size, int cores, ExtractRun run) {
    return String.format(
        Locale.ROOT,
        "| %d× | %d | %,d | %.1f | %.1f | %.1f | %,.0f | %,.0f | %,.0f | %,.1f | %d |",
        size,
        cores,
        run.articles(),
        seconds(run.wall()),
        run.articles() / seconds(run.wall()),
        seconds(run.cpu()),
        run.tokens() / seconds(run.cpu()),
        run.peakHeap() / MIB,
        run.liveHeap() / MIB,
        run.temporary() / MIB,
        run.files());
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
