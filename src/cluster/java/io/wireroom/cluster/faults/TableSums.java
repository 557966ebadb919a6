package io.wireroom.cluster.faults;

import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What tables hold, whatever the order of their rows: their number and the sum of their hashes, of
 * all columns but {@code run_id}. Read by another engine than wrote them.
 */
final class TableSums {
  /** What {@code extract} writes, but for what each run tells of itself. */
  static final List<Table> OF_EXTRACT = Tables.OF_RECORDS;

  /** What {@code link} and {@code rollup} write. */
  static final List<Table> OF_LINK =
      Stream.of(Tables.OF_LINK, Tables.OF_ROLLUP).flatMap(List::stream).toList();

  /** A table that is not there. */
  static final String NONE = "none";

  private TableSums() {}

  /** The sum of each table below a folder; {@link #NONE} where there is no such table. */
  static Map<String, String> of(Path output, List<Table> tables) throws SQLException {
    Map<String, String> sums = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      for (Table table : tables) {
        sums.put(table.name(), of(statement, output.resolve(table.name())));
      }
    }
    return sums;
  }

  private static String of(Statement statement, Path folder) throws SQLException {
    if (!Files.exists(folder)) {
      return NONE;
    }
    String query =
        "SELECT count(*) || ' ' || coalesce(sum(hash(t)::HUGEINT), 0) FROM (SELECT * EXCLUDE (run_id)"
            + " FROM read_parquet('%s/*/*.parquet', hive_partitioning = true, hive_types_autocast = false)) t";
    try (ResultSet result = statement.executeQuery(query.formatted(folder))) {
      result.next();
      return result.getString(1);
    }
  }
}
