package io.wireroom.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;

/**
 * Kills processes that publish, at random moments, while a reader reads all tables, and looks at
 * what is there: before anybody heals it, and after.
 */
final class KilledRuns {
  private static final int LONGEST_MILLIS = 400;

  /** So many switches each process must have made under the reader's eyes. */
  private static final int SWITCHES = 2;

  private final Path output;
  private final Path prepared;
  private final Prepared contents;
  private final Path told;
  private final Random random;
  private String last = "";

  /** What happened, counted. */
  static final class Counts {
    int publications;
    int kills;
    int journals;
    int mixes;
    int reads;
    int overtaken;
    int switchesSeen;

    @Override
    public String toString() {
      return "%d publications, %d kills (%d with a journal, %d with tables of two runs), %d reads (%d overtaken by a switch), %d switches seen"
          .formatted(publications, kills, journals, mixes, reads, overtaken, switchesSeen);
    }
  }

  KilledRuns(Path folder, long seed) throws IOException, SQLException {
    this.output = folder.resolve("tables");
    this.prepared = folder.resolve("prepared");
    this.told = folder.resolve("told");
    this.contents = Prepared.in(prepared);
    this.random = new Random(seed);
  }

  Counts kill(int times) throws IOException, SQLException, InterruptedException {
    Counts counts = new Counts();
    PublishLoop.publish(output.toString(), prepared, Prepared.RUNS.get(0));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      while (counts.kills < times) {
        killOne(connection, counts);
      }
    }
    return counts;
  }

  private void killOne(Connection connection, Counts counts)
      throws IOException, SQLException, InterruptedException {
    Process process = start();
    try {
      while (Files.size(told) == 0) {
        assertThat(process.isAlive()).as("ended by itself").isTrue();
        Thread.sleep(5);
      }
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(random.nextInt(LONGEST_MILLIS));
      int enough = counts.switchesSeen + SWITCHES;
      while (System.nanoTime() < end || counts.switchesSeen < enough) {
        readAll(connection, counts);
      }
      TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_MILLIS * 100));
      // Every other one in the midst of a switch, which is short.
      while (counts.kills % 2 == 1 && process.isAlive() && !isSwitching()) {
        Thread.onSpinWait();
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    counts.publications += Files.readAllLines(told).size();
    counts.kills++;
    boolean journal = isSwitching();
    Set<String> runs = runs(connection);
    counts.journals += journal ? 1 : 0;
    counts.mixes += runs.size() > 1 ? 1 : 0;
    assertThat(runs.size() == 1 || journal).as("tables of %s without a journal", runs).isTrue();

    Recovery.run(output.toString(), new Configuration());

    assertThat(runs(connection)).hasSize(1);
    assertThat(Leftovers.ofKilled(output)).isEmpty();
  }

  private boolean isSwitching() {
    return Files.exists(output.resolve("_wireroom/journal/a.json"));
  }

  /** One reading of every table, as somebody does who knows nothing of journals. */
  private void readAll(Connection connection, Counts counts) throws SQLException {
    for (Table table : Tables.OF_EXTRACT) {
      String run = contents.runOf(table.name(), reread(connection, table, counts));
      counts.reads++;
      if (table == Tables.OF_EXTRACT.get(0)) {
        counts.switchesSeen += run.equals(last) ? 0 : 1;
        last = run;
      }
    }
  }

  /**
   * Reads a table; once more where a file that was listed is gone when it is opened, or a folder
   * that was opened is empty when it is listed, as a switch came between: that is told by the
   * table's name, and nothing else may go wrong.
   */
  private Prepared.Content reread(Connection connection, Table table, Counts counts)
      throws SQLException {
    while (true) {
      try {
        return read(connection, table);
      } catch (SQLException e) {
        assertThat(e.getMessage())
            .containsAnyOf("No such file or directory", "No files found that match the pattern")
            .contains("/" + table.name() + "/batch=");
        counts.overtaken++;
      }
    }
  }

  /** The runs that the tables are of; each table must be whole. */
  private Set<String> runs(Connection connection) throws SQLException {
    Set<String> runs = new TreeSet<>();
    for (Table table : Tables.OF_EXTRACT) {
      runs.add(contents.runOf(table.name(), read(connection, table)));
    }
    return runs;
  }

  private Prepared.Content read(Connection connection, Table table) throws SQLException {
    return Prepared.read(connection, output + "/" + table.name() + "/batch=*/*.parquet");
  }

  private Process start() throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                PublishLoop.class.getName(),
                output.toString(),
                prepared.toString()));
    Files.write(told, new byte[0]);
    return new ProcessBuilder(command)
        .redirectOutput(told.toFile())
        .redirectError(ProcessBuilder.Redirect.to(new File("/dev/null")))
        .start();
  }
}
