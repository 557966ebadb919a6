package io.wireroom.store;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of two runs of one batch whose contents differ, and what a reader must find of each:
 * every table in one file, but for one that has two in the second run; no two runs share a name.
 *
 * @param contents what {@link #read} gives of a table that is whole, by table and run
 */
record Prepared(Path folder, Map<String, Map<String, Content>> contents) {
  static final List<String> RUNS = List.of("first", "second");

  private static final String SEVERAL = "entities";

  /** What a table holds: the runs that its rows name, their number, a checksum. */
  record Content(long runs, String run, long rows, String checksum) {
    boolean isNothing() {
      return rows == 0;
    }
  }

  static Prepared in(Path folder) throws IOException, SQLException {
    Map<String, Map<String, Content>> contents = new HashMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      for (String run : RUNS) {
        for (Table table : Tables.OF_EXTRACT) {
          Path files = Files.createDirectories(folder.resolve(run).resolve(table.name()));
          boolean two = table.name().equals(SEVERAL) && run.equals(RUNS.get(1));
          int rows = 500 + 37 * table.name().length() + run.length();
          if (two) {
            write(connection, files.resolve("part-0-" + run + ".parquet"), run, 0, rows / 2);
            write(connection, files.resolve("part-1-" + run + ".parquet"), run, rows / 2, rows);
          } else {
            write(connection, files.resolve("part-" + run + ".parquet"), run, 0, rows);
          }
          contents
              .computeIfAbsent(table.name(), name -> new HashMap<>())
              .put(run, read(connection, files + "/*.parquet"));
        }
      }
    }
    return new Prepared(folder, contents);
  }

  private static void write(Connection connection, Path file, String run, int begin, int end)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY (SELECT i, md5(i || '"
              + run
              + "') AS text, '"
              + run
              + "' AS run_id FROM range("
              + begin
              + ", "
              + end
              + ") t(i)) TO '"
              + file
              + "' (FORMAT parquet, COMPRESSION zstd)");
    }
  }

  /** What a reader finds at a glob. */
  static Content read(Connection connection, String glob) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT count(DISTINCT run_id), min(run_id), count(*),"
                    + " bit_xor(hash(i, text, run_id))::VARCHAR FROM read_parquet('"
                    + glob
                    + "')")) {
      result.next();
      return new Content(
          result.getLong(1), result.getString(2), result.getLong(3), result.getString(4));
    }
  }

  /** The run whose rows these are, all of them. */
  String runOf(String table, Content found) {
    return RUNS.stream()
        .filter(run -> contents.get(table).get(run).equals(found))
        .findFirst()
        .orElseThrow(() -> new AssertionError("half a table: " + table + " holds " + found));
  }
}
