package io.wireroom.ask;

import io.wireroom.fault.UserFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps a DuckDB to the tables: it reads their folders and nothing else, and answers questions.
 * DuckDB's own lock alone would not do, since whoever may read a folder may write there, too.
 */
final class Lock {
  /** What DuckDB is told once its views are there; the last statement locks the others. */
  private static final List<String> SETTINGS =
      List.of(
          "enable_external_access = false",
          "allow_community_extensions = false",
          "autoinstall_known_extensions = false",
          "autoload_known_extensions = false",
          "allow_persistent_secrets = false",
          "lock_configuration = true");

  /** How a plan is asked for. */
  private static final String HOW = "(?:ANALYZE|FORMAT\\s++\\w++)\\s*+";

  /** What may stand before a question: its plan is asked for, or its answer is kept in memory. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^\\s*+(?:EXPLAIN(?:\\s++ANALYZE)?+(?:\\s*+\\(\\s*+"
              + HOW
              + "(?:,\\s*+"
              + HOW
              + ")*+\\))?+\\s++"
              + "|CREATE(?:\\s++OR\\s++REPLACE)?+(?:\\s++(?:TEMP|TEMPORARY))?+\\s++(?:TABLE|VIEW)\\s++"
              + "(?:IF\\s++NOT\\s++EXISTS\\s++)?+\\w++\\s++AS\\b)",
          Pattern.CASE_INSENSITIVE);

  /** A question that DuckDB's parser takes for several statements. */
  private static final Pattern PIVOT =
      Pattern.compile("^\\s*+PIVOT\\b[^;]*+", Pattern.CASE_INSENSITIVE);

  private static final String PARSER = "parser";

  private final Connection connection;

  private Lock(Connection connection) {
    this.connection = connection;
  }

  /**
   * Locks a DuckDB.
   *
   * @param folders those of the tables, each as it is and as globs spell it
   */
  static Lock on(Connection connection, List<String> folders) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      List<String> quoted =
          folders.stream().map(folder -> "'" + folder.replace("'", "''") + "/'").toList();
      statement.execute("SET allowed_directories = " + quoted);
      for (String setting : SETTINGS) {
        statement.execute("SET " + setting);
      }
    }
    return new Lock(connection);
  }

  /**
   * Lets questions through, as DuckDB's own parser knows them.
   *
   * @throws UserFault where a statement does something else
   */
  void check(String statement) throws SQLException {
    Matcher before = BEFORE.matcher(statement);
    String question = before.lookingAt() ? statement.substring(before.end()) : statement;
    if (!isQuestion(question, statement) && !PIVOT.matcher(question).matches()) {
      throw new UserFault(
          "Cannot run query: the tables are only asked here; sql --unsafe runs any statement ("
              + SqlSession.oneLine(statement)
              + ")");
    }
  }

  /**
   * What cannot be parsed counts, where all of the statement cannot: DuckDB itself says best what
   * is wrong with it. A statement that makes sense only as a whole is no question with something
   * before it.
   */
  private boolean isQuestion(String question, String statement) throws SQLException {
    String fault = fault(question);
    return fault == null || (fault.equals(PARSER) && PARSER.equals(fault(statement)));
  }

  /** Why a text is no question, in DuckDB's word; null where it is one. */
  private String fault(String sql) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT j->>'error', j->>'error_type' FROM (SELECT json_serialize_sql(?::VARCHAR) AS j)")) {
      statement.setString(1, sql);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return "false".equals(result.getString(1)) ? null : String.valueOf(result.getString(2));
      }
    }
  }

  /**
   * The links below a folder that lead out of it: DuckDB would follow them.
   *
   * @param root the folder of all tables, without links in its own path
   * @param table one of them; need not exist
   */
  static List<Path> linksOut(Path root, Path table) throws IOException {
    List<Path> out = new ArrayList<>();
    if (!Files.exists(table)) {
      return out;
    }
    try (Stream<Path> all = Files.walk(table)) {
      for (Path link : (Iterable<Path>) all.filter(Files::isSymbolicLink)::iterator) {
        if (Files.exists(link) && !link.toRealPath().startsWith(root)) {
          out.add(link);
        }
      }
    }
    return out;
  }
}
