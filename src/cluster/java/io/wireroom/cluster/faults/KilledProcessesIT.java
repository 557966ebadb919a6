package io.wireroom.cluster.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.Launcher;
import io.wireroom.cluster.Daemon;
import io.wireroom.cluster.Processes;
import io.wireroom.cluster.SparkHome;
import io.wireroom.cluster.StandaloneCluster;
import io.wireroom.cluster.faults.Stories.Edition;
import io.wireroom.store.Leftovers;
import io.wireroom.store.Recovery;
import io.wireroom.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} at random moments. Who loses executors or workers gives the same rows; after the
 * loss of a driver every table is of the old run or of the new one, whole, and the next command
 * puts right what is left.
 */
class KilledProcessesIT {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** Every so many rounds a command of its own heals; else what each command calls first. */
  private static final int COMMANDS = 5;

  @TempDir private Path folder;
  private final Map<Edition, Path> inputs = new EnumMap<>(Edition.class);
  private final Map<Edition, Map<String, String>> extracted = new EnumMap<>(Edition.class);
  private final Map<Edition, Map<String, String>> linked = new EnumMap<>(Edition.class);
  private final Map<String, Long> millis = new java.util.HashMap<>();
  private SparkHome home;
  private StandaloneCluster cluster;
  private Path output;
  private Edition standing;

  /** What is killed while a job runs. */
  @FunctionalInterface
  private interface Blow {
    /** Kills; says what. */
    String strike();
  }

  @BeforeEach
  void start() throws IOException {
    home = SparkHome.lay();
    cluster = StandaloneCluster.start(home, folder.resolve("cluster"), 2, 1, "1400m");
    output = folder.resolve("tables");
    for (Edition edition : Edition.values()) {
      inputs.put(edition, Stories.write(folder, edition));
    }
  }

  @AfterEach
  void stop() {
    cluster.close();
  }

  @Test
  void theLossOfAnExecutorLeavesTheResultTheSame() throws Exception {
    Series series = new Series("executor");
    losses(
        series,
        () -> {
          List<ProcessHandle> executors = cluster.executors();
          if (executors.isEmpty()) {
            return "none was there";
          }
          Processes.kill(executors.get(series.random().nextInt(executors.size())));
          return "one of " + executors.size();
        },
        () -> {});
    sameAlone(Edition.NEW);
  }

  @Test
  void theLossOfAWorkerLeavesTheResultTheSame() throws Exception {
    Series series = new Series("worker");
    List<ProcessHandle> orphans = new ArrayList<>();
    losses(
        series,
        () -> {
          int number = series.random().nextInt(2);
          orphans.addAll(cluster.executors(number));
          cluster.worker(number).kill();
          return "number " + number;
        },
        () -> {
          // One whose worker died before it had looked for it never ends by itself: Spark's own
          // gap.
          orphans.forEach(Processes::kill);
          orphans.clear();
          for (int i = 0; i < 2; i++) {
            Daemon worker = cluster.worker(i);
            if (!worker.isAlive()) {
              worker.start();
            }
          }
          cluster.awaitWorkers(2);
        });
  }

  /** One application that does jobs all along: four of five extract, the third of five links. */
  private void losses(Series series, Blow blow, Runnable mending) throws Exception {
    RemoteRuns driver = RemoteRuns.start(cluster, home, folder.resolve("driver.log"));
    try {
      learn(driver);
      for (int round = 0; round < Series.length(); round++) {
        boolean link = round % 5 == 2;
        if (!link) {
          standing = standing.other();
        }
        String job = link ? "link" : "extract";
        long moment = (long) (millis.get(job) * series.random().nextDouble());
        long start = System.nanoTime();
        begin(driver, link, standing);
        String early = driver.outcome(moment);
        if (early != null) {
          // A JVM that has run for a while is faster than it was.
          millis.put(job, Duration.ofNanos(System.nanoTime() - start).toMillis());
        }
        String what = early == null ? blow.strike() : "it had ended";
        String outcome = early == null ? driver.outcome() : early;
        String details = "%s, after %d ms, %s".formatted(job, moment, what);
        boolean same = sums(link).equals((link ? linked : extracted).get(standing));
        if (outcome.equals("done") && same) {
          series.count(job + ": the same rows", details);
        } else {
          series.fail(job + ": " + (same ? outcome : "other rows"), details + "\n" + log());
        }
        mending.run();
        if (outcome.equals(RemoteRuns.ENDED)) {
          driver = RemoteRuns.start(cluster, home, folder.resolve("driver.log"));
        }
      }
    } finally {
      driver.close();
    }
    assertThat(Leftovers.ofKilled(output)).isEmpty();
    series.tell();
  }

  /** Both editions without a fault, by a cluster; what one process makes of one is the same. */
  private void learn(RemoteRuns driver) throws Exception {
    for (Edition edition : Edition.values()) {
      for (boolean link : List.of(false, true)) {
        long start = System.nanoTime();
        begin(driver, link, edition);
        assertThat(driver.outcome()).as(log()).isEqualTo("done");
        millis.put(
            link ? "link" : "extract", Duration.ofNanos(System.nanoTime() - start).toMillis());
        (link ? linked : extracted).put(edition, sums(link));
      }
      standing = edition;
    }
    assertThat(extracted.get(Edition.NEW)).doesNotContainValue(TableSums.NONE);
    assertThat(linked.get(Edition.NEW)).doesNotContainValue(TableSums.NONE);
    for (String table : List.of("articles", "entities", "quotes", "sentences", "sentiment")) {
      assertThat(extracted.get(Edition.OLD).get(table))
          .as(table)
          .isNotEqualTo(extracted.get(Edition.NEW).get(table));
    }
  }

  /** What one process makes of an edition, and of its days. */
  private void sameAlone(Edition edition) throws Exception {
    Path alone = folder.resolve("alone");
    Launcher.plain()
        .run(
            "extract",
            "--input",
            inputs.get(edition).toString(),
            "--output",
            alone.toString(),
            "--batch",
            "a",
            "--set",
            "nlp.engine=linear")
        .done();
    for (String command : List.of("link", "rollup")) {
      Launcher.plain()
          .run(command, "--tables", alone.toString(), "--from", "2024-05-01", "--to", "2024-06-01")
          .done();
    }
    assertThat(TableSums.of(alone, TableSums.OF_EXTRACT)).isEqualTo(extracted.get(edition));
    assertThat(TableSums.of(alone, TableSums.OF_LINK)).isEqualTo(linked.get(edition));
  }

  private void begin(RemoteRuns driver, boolean link, Edition edition) throws IOException {
    if (link) {
      // What an earlier run wrote is not to be taken for the work of this one.
      for (Table table : TableSums.OF_LINK) {
        FileUtils.deleteDirectory(output.resolve(table.name()).toFile());
      }
      driver.begin("link " + output);
    } else {
      driver.begin("extract " + inputs.get(edition) + " " + output);
    }
  }

  private Map<String, String> sums(boolean link) throws Exception {
    return TableSums.of(output, link ? TableSums.OF_LINK : TableSums.OF_EXTRACT);
  }

  @Test
  void afterTheLossOfADriverEveryTableIsWholeAndTheNextCommandHeals() throws Exception {
    try (RemoteRuns driver = RemoteRuns.start(cluster, home, folder.resolve("driver.log"))) {
      for (Edition edition : Edition.values()) {
        long start = System.nanoTime();
        begin(driver, false, edition);
        assertThat(driver.outcome()).as(log()).isEqualTo("done");
        // That of the first: each driver that is killed is a new one, too.
        millis.putIfAbsent("extract", Duration.ofNanos(System.nanoTime() - start).toMillis());
        extracted.put(edition, sums(false));
        standing = edition;
      }
    }
    long whole = millis.get("extract");
    Series series = new Series("driver");
    for (int round = 0; round < Series.length(); round++) {
      RemoteRuns driver = RemoteRuns.start(cluster, home, folder.resolve("driver.log"));
      begin(driver, false, standing.other());
      // Every fourth in the midst of a switch, which is short.
      boolean switching = round % 4 == 1;
      long moment = (long) (whole * series.random().nextDouble());
      String early = switching ? inSwitch(driver, series) : driver.outcome(moment);
      driver.kill();
      cluster.awaitIdle(PATIENCE);
      look(series, round, early == null ? "after %d ms".formatted(moment) : early);
    }
    series.tell();
  }

  /** Waits for a journal, and a little; what the driver said where it was faster. */
  private String inSwitch(RemoteRuns driver, Series series) throws InterruptedException {
    String early = null;
    while (early == null && !isSwitching()) {
      early = driver.outcome(1);
    }
    Thread.sleep(0, series.random().nextInt(1_000_000));
    return early == null ? "in the switch" : early;
  }

  private void look(Series series, int round, String details) throws Exception {
    boolean journal = isSwitching();
    Set<Edition> found = new HashSet<>();
    sums(false)
        .forEach(
            (table, sum) -> {
              List<Edition> of =
                  Stream.of(Edition.values())
                      .filter(edition -> extracted.get(edition).get(table).equals(sum))
                      .toList();
              assertThat(of).as("half a table: %s, %s", table, details).isNotEmpty();
              // Of a table that is the same in both editions nobody can tell.
              if (of.size() == 1) {
                found.addAll(of);
              }
            });
    boolean mix = found.size() > 1;
    assertThat(mix && !journal).as("a mix without a journal, %s", details).isFalse();
    String was = mix ? "a mix in the switch, " : journal ? "in the switch, " : "";

    heal(round, journal);

    Edition now =
        Stream.of(Edition.values())
            .filter(edition -> extracted.get(edition).equals(sumsNow()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("tables of two runs: " + details));
    assertThat(journal && now == standing).as("not finished, %s", details).isFalse();
    assertThat(Leftovers.ofKilled(output)).as(details).isEmpty();
    series.count(was + (now == standing ? "the old batch" : "the new batch"), details);
    standing = now;
  }

  private Map<String, String> sumsNow() {
    try {
      return sums(false);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private void heal(int round, boolean journal) {
    if (round % COMMANDS != 0) {
      Recovery.run(output.toString(), new Configuration());
      return;
    }
    Launcher.Ended check =
        Launcher.plain().run("check", "--tables", output.toString(), "--batch", "a");
    assertThat(check.out()).contains("one-run");
    if (journal) {
      assertThat(check.err()).contains("Finished publishing batch a: its run ");
    }
  }

  private boolean isSwitching() {
    return Files.exists(output.resolve("_wireroom/journal/a.json"));
  }

  private String log() {
    try {
      return Files.readString(folder.resolve("driver.log"));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
