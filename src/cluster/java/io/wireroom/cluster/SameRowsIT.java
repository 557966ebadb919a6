package io.wireroom.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.Launcher.Ended;
import io.wireroom.model.Payload;
import io.wireroom.table.Tables;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The job with executors of their own, and with a driver of its own as well, gives the rows that
 * one process gives, and ends in the same way. The workers' machines have another time zone and no
 * characters but ASCII.
 */
class SameRowsIT {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Pattern MODEL_READ =
      Pattern.compile("Payload: Read (bytes \\w+|/models/\\S+)");

  private static final String ENCODER = "/models/encoder/encoder.model";

  @TempDir private static Path folder;
  private static StandaloneCluster cluster;

  @BeforeAll
  static void start() {
    cluster =
        StandaloneCluster.start(
            SparkHome.lay(),
            folder.resolve("cluster"),
            2,
            1,
            "3g",
            Map.of("TZ", "America/New_York", "LC_ALL", "C"));
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @Test
  void executorsGiveTheSameRowsAndReadEachModelOnceAndAreCounted() throws IOException {
    String tables = folder.resolve("client").toString();
    List<String> command = new ArrayList<>(Baseline.extract(in(), tables));
    command.addAll(List.of("--config", Baseline.settings().toString()));

    Path metrics = Files.createDirectories(folder.resolve("metrics"));
    List<String> options =
        List.of(
            "--conf",
            "spark.metrics.conf.*.sink.csv.class=org.apache.spark.metrics.sink.CsvSink",
            "--conf",
            "spark.metrics.conf.*.sink.csv.directory=" + metrics,
            "--conf",
            "spark.metrics.namespace=newsroom");

    Ended ended = submit("client", options, command).done();

    long articles = Long.parseLong(ended.out().replaceAll("(?s).*: articles (\\d+).*", "$1"));
    assertThat(sum(metrics, "newsroom.*.wireroom.articles.csv")).isEqualTo(articles);
    assertThat(sum(metrics, "newsroom.*.wireroom.rejects.empty.csv")).isEqualTo(1);
    assertThat(Baseline.sums(tables, Baseline.local(), Tables.OF_RECORDS))
        .isEqualTo(Baseline.get().extracted());
    // The list of abbreviations is two things to two annotators; what else travels is a model.
    String users = "bytes " + new Payload<>(Files.readAllBytes(Baseline.model())).sha256();
    List<List<String>> read =
        cluster.workerLogs().stream()
            .map(SameRowsIT::modelsRead)
            .map(r -> r.stream().filter(m -> m.equals(users) || m.startsWith("/models/")).toList())
            .filter(r -> !r.isEmpty())
            .toList();
    // Those of other tests' executors and drivers are among them.
    assertThat(read).allSatisfy(models -> assertThat(models).doesNotHaveDuplicates());
    assertThat(read)
        .filteredOn(models -> models.contains(users) && models.contains(ENCODER))
        .hasSizeGreaterThanOrEqualTo(2);
    // Drivers elsewhere, of other tests, log there, too.
    assertThat(cluster.workerLogs())
        .filteredOn(log -> log.contains("CoarseGrainedExecutorBackend: Started daemon"))
        .hasSizeGreaterThanOrEqualTo(2)
        .allSatisfy(log -> assertThat(log).doesNotContain("Submitted application"));
  }

  @Test
  void aDriverElsewhereGivesTheSameRowsAndSaysSoHere() {
    String tables = folder.resolve("cluster-mode").toString();
    List<String> command = new ArrayList<>(Baseline.extract(in(), tables));
    // What this path means, and what stands in the environment, is known here alone.
    String settings = Path.of("").toAbsolutePath().relativize(Baseline.settings()).toString();
    command.addAll(List.of("--config", settings));

    Ended ended = submit("cluster", command).done();

    assertThat(ended.out()).startsWith("batch b in " + tables + ": articles ");
    assertThat(Baseline.sums(tables, Baseline.local(), Tables.OF_RECORDS))
        .isEqualTo(Baseline.get().extracted());
    assertThat(Path.of(tables, "_wireroom/outcomes")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --input /none/*.txt                | 99 | cannot read corpus: no file matches
          --set lists.folder=/none/of/these  | 2  | cannot read lists: no such folder; lists.folder is
          """)
  void howADriverElsewhereEndsIsToldHere(String more, int code, String line) {
    List<String> command =
        new ArrayList<>(
            List.of("extract", "--batch", "b", "--output", folder.resolve("none").toString()));
    if (!more.contains("--input")) {
      command.addAll(List.of("--input", in() + "/articles"));
    }
    command.addAll(List.of(more.split(" ")));

    Ended ended = submit("cluster", command);

    assertThat(ended.code()).as(ended.err()).isEqualTo(code);
    assertThat(ended.lastLine()).startsWith("wireroom: " + line);
  }

  @Test
  void aDriverThatIsKilledElsewhereLeftNoWord() throws Exception {
    List<String> arguments = options("cluster");
    arguments.addAll(Baseline.extract(in(), folder.resolve("killed").toString()));
    Path out = folder.resolve("killed.out");
    Process process = cluster.submit(out, arguments.toArray(String[]::new));
    Waiting.until("a driver", PATIENCE, () -> !cluster.drivers().isEmpty(), cluster::logs);

    Processes.kill(cluster.drivers().get(0));

    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(3);
    assertThat(out.resolveSibling("killed.out.err"))
        .content()
        .contains("wireroom: cannot extract: its driver left no word");
  }

  private static String in() {
    Baseline.get();
    return Baseline.folder().toString();
  }

  /** What the counters of all executors said last. */
  private static long sum(Path metrics, String names) throws IOException {
    long sum = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(metrics, names)) {
      for (Path file : files) {
        List<String> lines = Files.readAllLines(file);
        sum += Long.parseLong(lines.get(lines.size() - 1).split(",")[1]);
      }
    }
    return sum;
  }

  private static List<String> modelsRead(String log) {
    return MODEL_READ.matcher(log).results().map(found -> found.group(1)).toList();
  }

  private static List<String> options(String mode) {
    List<String> options = new ArrayList<>(cluster.quickOptions("1500m"));
    options.addAll(List.of("--deploy-mode", mode, "--conf", "spark.driver.memory=1g", "--"));
    return options;
  }

  private static Ended submit(String mode, List<String> command) {
    return submit(mode, List.of(), command);
  }

  private static Ended submit(String mode, List<String> more, List<String> command) {
    List<String> arguments = options(mode);
    arguments.addAll(arguments.size() - 1, more);
    arguments.addAll(command);
    return cluster.quickLauncher().run(arguments.toArray(String[]::new));
  }
}
