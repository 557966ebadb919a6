package io.wireroom.cluster;

import io.wireroom.Launcher;
import io.wireroom.LocalSpark;
import io.wireroom.TableChecksums;
import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The sample, a file that is a reject, settings, a list and a model of a user's; and what becomes
 * of them in one process on this machine's own file system: extracted, linked, rolled up.
 */
final class Baseline {
  static final String FROM = "2024-01-01";
  static final String TO = "2025-01-01";
  static final String BATCH = "b";

  /** What {@code link} and {@code rollup} write, but for their rows of runs. */
  static final List<Table> OF_DAYS =
      Stream.of(Tables.OF_LINK, Tables.OF_ROLLUP).flatMap(List::stream).toList();

  private static final Path FOLDER = Path.of("target/cluster-baseline/in").toAbsolutePath();

  /** Made by the first test that asks, for all of this JVM. */
  private static final class Made {
    static final Baseline ONCE = make();
  }

  private final Map<String, String> extracted;
  private final Map<String, String> daily;

  private Baseline(Map<String, String> extracted, Map<String, String> daily) {
    this.extracted = extracted;
    this.daily = daily;
  }

  static Baseline get() {
    return Made.ONCE;
  }

  /** Checksums of what {@code extract} writes, but for its row of runs. */
  Map<String, String> extracted() {
    return extracted;
  }

  /** Checksums of what {@code link} and {@code rollup} write. */
  Map<String, String> daily() {
    return daily;
  }

  /** The folder of articles. */
  static Path articles() {
    return FOLDER.resolve("articles");
  }

  /** A folder of lists that changes rows: a line of it is cut as furniture. */
  static Path lists() {
    return FOLDER.resolve("lists");
  }

  /** A model of quotes in a file. */
  static Path model() {
    return FOLDER.resolve("quotes.model");
  }

  /** A file of settings that changes rows. */
  static Path settings() {
    return FOLDER.resolve("settings.conf");
  }

  /**
   * The command line behind {@code --} of the extract that is compared.
   *
   * @param in where a copy of {@link #folder} lies; {@link #settings} are another matter
   */
  static List<String> extract(String in, String output) {
    return List.of(
        "extract",
        "--input",
        in + "/articles",
        "--output",
        output,
        "--batch",
        BATCH,
        "--set",
        "lists.folder=" + in + "/lists",
        "--set",
        "models.quotes=path:" + in + "/quotes.model");
  }

  /** The command line behind {@code --} of {@code link} or {@code rollup}. */
  static List<String> days(String command, String tables) {
    return List.of(command, "--tables", tables, "--from", FROM, "--to", TO);
  }

  /** Checksums, of tables that lie where the session's Hadoop finds them. */
  static Map<String, String> sums(String output, String in, List<Table> tables) {
    return TableChecksums.of(LocalSpark.session(), output, in + "/articles/", tables);
  }

  private static Baseline make() {
    try {
      Files.createDirectories(articles());
      copy(Path.of("jobs/demo/articles"), articles());
      Files.writeString(articles().resolve("2024-01-01-empty.txt"), " \n");
      // What asks for a file, or for a Spark of its own, where a text has a slash, does harm on
      // executors alone.
      for (int i = 1; i < 9; i++) {
        Files.writeString(
            articles().resolve("2024-01-0" + i + "-slash.txt"),
            "A and/or B\n\nThe Oslo/Bergen line will close for %d weeks, the minister said. \"We had no choice.\"\n"
                .formatted(i));
      }
      Files.createDirectories(lists());
      Files.writeString(
          lists().resolve("furniture.tsv"), Files.readString(Path.of("conf/lists/furniture.tsv")));
      try (var in = Baseline.class.getResourceAsStream("/models/quotes/quotes.model")) {
        Files.write(model(), in.readAllBytes());
      }
      Files.writeString(settings(), "wireroom.stances.neutral = true\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String tables = FOLDER.resolveSibling("tables").toString();
    run(extract(FOLDER.toString(), tables), "--config", settings().toString());
    run(days("link", tables));
    run(days("rollup", tables));
    return new Baseline(sums(tables, local(), Tables.OF_RECORDS), sums(tables, local(), OF_DAYS));
  }

  /** What the URIs of local articles begin with, as a regular expression. */
  static String local() {
    return "file:/*" + FOLDER;
  }

  /** All that the extract reads. */
  static Path folder() {
    return FOLDER;
  }

  private static void run(List<String> command, String... more) {
    List<String> all = new ArrayList<>(List.of("--master", "local[2]", "--"));
    all.addAll(command);
    all.addAll(List.of(more));
    Launcher.plain().run(all.toArray(String[]::new)).done();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(to.resolve(file.getFileName()), Files.readAllBytes(file));
      }
    }
  }
}
