package io.wireroom.ask;

import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The views of a DuckDB over the tables' files, each defined when a statement first names it: to
 * define one the feet of all files of a table are read, and a year has thousands.
 */
final class TableViews {
  private static final int TRIES = 5;

  /**
   * How DuckDB says that a file is not there which it listed, or that a folder was empty, as one is
   * whose files go after it was opened and before it was read.
   */
  private static final List<String> GONE =
      List.of("No such file or directory", "No files found that match the pattern");

  /** Stands in the path of every file of a batch. */
  private static final String PARTITION = "/batch=";

  private final Connection connection;
  private final LocalTables tables;
  private final Set<String> defined = new LinkedHashSet<>();
  private final Set<String> joined = new HashSet<>();

  TableViews(Connection connection, LocalTables tables) {
    this.connection = connection;
    this.tables = tables;
  }

  /** Defines what a statement may ask. */
  void define(String sql) throws SQLException {
    List<String> asked = Views.asked(sql, tables.names());
    List<Table> missing =
        Tables.ALL.stream()
            .filter(table -> asked.contains(table.name()) && !defined.contains(table.name()))
            .toList();
    if (missing.isEmpty()) {
      return;
    }
    tables.bring(missing);
    for (Table table : missing) {
      define(table);
      defined.add(table.name());
    }
    for (Map.Entry<String, String> view : Views.definitions(tables.names(), defined).entrySet()) {
      if (joined.add(view.getKey())) {
        execute(view.getValue());
      }
    }
  }

  /** The names of tables, views and columns. */
  Collection<String> words() throws SQLException {
    define("");
    Set<String> words = new TreeSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT table_name FROM duckdb_columns() WHERE NOT internal"
                    + " UNION SELECT column_name FROM duckdb_columns() WHERE NOT internal")) {
      while (result.next()) {
        words.add(result.getString(1));
      }
    }
    return words;
  }

  /** What older versions did not write is null, as it is for other engines. */
  private void define(Table table) throws SQLException {
    String files = Views.files(pattern(tables.root().resolve(table.name())));
    Set<String> there = new HashSet<>();
    try (Statement statement = connection.createStatement()) {
      executed(statement, "DESCRIBE SELECT * FROM " + files);
      try (ResultSet columns = statement.getResultSet()) {
        while (columns.next()) {
          there.add(columns.getString("column_name"));
        }
      }
    }
    StringBuilder view =
        new StringBuilder("CREATE VIEW ").append(table.name()).append(" AS SELECT *");
    for (StructField field : table.schema().fields()) {
      if (!there.contains(field.name())) {
        view.append(", CAST(NULL AS ")
            .append(type(field.dataType()))
            .append(") AS ")
            .append(quoted(field.name()));
      }
    }
    execute(view.append(" FROM ").append(files).toString());
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      executed(statement, sql);
    }
  }

  /**
   * Runs a statement; again where a file that it had listed was gone when it came to open it, as a
   * run had switched its batch between. Every batch is there at every moment, so it finds the new.
   */
  static boolean executed(Statement statement, String query) throws SQLException {
    for (int tries = 1; ; tries++) {
      try {
        return statement.execute(query);
      } catch (SQLException e) {
        String message = String.valueOf(e.getMessage());
        boolean gone = GONE.stream().anyMatch(message::contains) && message.contains(PARTITION);
        if (tries == TRIES || !gone) {
          throw e;
        }
      }
    }
  }

  private static String type(DataType type) {
    if (type instanceof ArrayType array) {
      return type(array.elementType()) + "[]";
    }
    if (type instanceof MapType map) {
      return "MAP(" + type(map.keyType()) + ", " + type(map.valueType()) + ")";
    }
    if (type instanceof StructType struct) {
      StringBuilder fields = new StringBuilder();
      for (StructField field : struct.fields()) {
        fields
            .append(fields.isEmpty() ? "" : ", ")
            .append(quoted(field.name()))
            .append(' ')
            .append(type(field.dataType()));
      }
      return "STRUCT(" + fields + ")";
    }
    return switch (type.typeName()) {
      case "string" -> "VARCHAR";
      case "long" -> "BIGINT";
      case "timestamp" -> "TIMESTAMPTZ";
      default -> type.typeName().toUpperCase(Locale.ROOT);
    };
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }

  /** A path in a pattern, where its own wildcard characters stand for themselves. */
  static String pattern(Path path) {
    return plain(path).replaceAll("([*?\\[])", "[$1]");
  }

  static String plain(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }
}
