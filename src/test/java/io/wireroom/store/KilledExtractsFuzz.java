package io.wireroom.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.Launcher;
import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As {@link KilledRunsFuzz}, few times, with all that {@code jobs/wireroom extract} does. */
class KilledExtractsFuzz {
  private static final int KILLS = 5;
  private static final List<String> RUNS = List.of("old", "new");

  private final Random random = new Random(15);
  private final Map<String, Map<String, String>> contents = new HashMap<>();

  @TempDir private Path folder;
  private Path in;
  private Path output;
  private Path temporary;
  private Launcher launcher;

  @BeforeEach
  void folders() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    output = folder.resolve("tables");
    temporary = Files.createDirectory(folder.resolve("tmp"));
    launcher = Launcher.with(Map.of("TMPDIR", temporary.toString()));
  }

  @Test
  void everyTableIsWholeAndTheNextCommandHeals() throws Exception {
    Duration whole = Duration.ZERO;
    for (String run : RUNS) {
      long start = System.nanoTime();
      launcher.run(extract(run)).done();
      whole = Duration.ofNanos(System.nanoTime() - start);
      contents.put(run, tables());
    }
    int kills = 0;
    int journals = 0;
    for (int round = 0; kills < KILLS; round++) {
      assertThat(round).as("%d kills", kills).isLessThan(3 * KILLS);
      // What stands there is of one run, what comes of the other.
      String coming = holds(tables(), "new") ? "old" : "new";
      if (killed(coming, round % 2 == 1, whole)) {
        kills++;
        journals += isSwitching() ? 1 : 0;
      }
      look();
    }
    System.out.printf("%d kills of extract, %d with a journal%n", kills, journals);

    launcher.run(extract("new")).done();
    assertThat(holds(tables(), "new")).isTrue();
    assertThat(list(temporary)).isEmpty();
  }

  /** Kills a run, or sees it end before. */
  private boolean killed(String coming, boolean whileSwitching, Duration whole) throws Exception {
    Path err = folder.resolve("err");
    Process process = launcher.start(folder.resolve("out"), err, extract(coming));
    long wait = (long) (whole.toMillis() * (0.3 + 0.7 * random.nextDouble()));
    if (whileSwitching) {
      while (process.isAlive() && !isSwitching()) {
        Thread.sleep(1);
      }
    } else {
      process.waitFor(wait, TimeUnit.MILLISECONDS);
    }
    List<ProcessHandle> below = process.descendants().toList();
    if (!process.isAlive() || below.isEmpty()) {
      assertThat(process.waitFor()).isZero();
      return false;
    }
    if (random.nextBoolean()) {
      process.destroyForcibly().waitFor();
    } else {
      below.forEach(ProcessHandle::destroyForcibly);
      assertThat(process.waitFor()).as(Files.readString(err)).isEqualTo(3);
      assertThat(Files.readAllLines(err)).last().asString().contains("it was killed");
    }
    for (ProcessHandle one : below) {
      one.onExit().get(20, TimeUnit.SECONDS);
    }
    return true;
  }

  /** Looks at the tables as they were left, heals, and looks again. */
  private void look() throws IOException, SQLException {
    Map<String, String> left = tables();
    left.forEach(
        (table, content) ->
            assertThat(RUNS)
                .as("half a table: %s", table)
                .anyMatch(run -> contents.get(run).get(table).equals(content)));
    assertThat(isSwitching() || RUNS.stream().anyMatch(run -> holds(left, run))).isTrue();

    Recovery.run(output.toString(), new Configuration());
    launcher.run("sql", "--tables", output.toString(), "-e", "SELECT 1").done();

    Map<String, String> healed = tables();
    assertThat(RUNS).anyMatch(run -> holds(healed, run));
    assertThat(isSwitching()).isFalse();
    assertThat(list(output.resolve("_wireroom/staging"))).isEmpty();
    assertThat(list(output.resolve("_wireroom/locks"))).allMatch(name -> name.startsWith("."));
    assertThat(list(temporary)).isEmpty();
  }

  private boolean isSwitching() {
    return Files.exists(output.resolve("_wireroom/journal/a.json"));
  }

  private boolean holds(Map<String, String> tables, String run) {
    return tables.equals(contents.get(run));
  }

  /** Number and checksum of the rows of each table; of all columns but what each run has anew. */
  private Map<String, String> tables() throws SQLException {
    Map<String, String> found = new HashMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      for (Table table : Tables.OF_EXTRACT) {
        if (!table.name().equals("runs")) {
          String files = output + "/" + table.name() + "/batch=a/*.parquet";
          try (ResultSet result =
              statement.executeQuery(
                  "SELECT count(*) || ' ' || coalesce(bit_xor(hash(t)), 0) FROM"
                      + " (SELECT * EXCLUDE (run_id) FROM read_parquet('%s')) t"
                          .formatted(files))) {
            result.next();
            found.put(table.name(), result.getString(1));
          }
        }
      }
    }
    return found;
  }

  /** The command, over three stories as this run has them. */
  private String[] extract(String run) throws IOException {
    String what = run.equals("old") ? "sell" : "keep";
    for (int i = 0; i < 3; i++) {
      StringBuilder story = new StringBuilder("Vote no. " + i + "\n\n");
      for (int said = 0; said < (run.equals("old") ? 4 : 8); said++) {
        story.append(
            "\"We will %s bridge no. %d of %d,\" said Anna Smith, the mayor of Leeds.\n\n"
                .formatted(what, said, i));
      }
      Files.writeString(in.resolve(i + ".txt"), story);
    }
    return new String[] {
      "extract",
      "--input",
      in.toString(),
      "--output",
      output.toString(),
      "--batch",
      "a",
      "--set",
      "nlp.engine=linear"
    };
  }

  private static List<String> list(Path parent) throws IOException {
    if (!Files.exists(parent)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(parent)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
