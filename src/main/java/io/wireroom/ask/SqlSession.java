package io.wireroom.ask;

import io.wireroom.fault.UserFault;
import io.wireroom.store.LakeSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.hadoop.fs.FileUtil;
import org.duckdb.DuckDBDriver;

/**
 * A DuckDB in memory with a view per table over the Parquet files of an output folder, and the
 * joined {@link Views}. Times are UTC.
 */
public final class SqlSession implements AutoCloseable {
  /** Larger answers go through files. */
  private static final String MEMORY = "2GB";

  private static final String TEMPORARY = "20GB";

  /** How DuckDB refuses what the lock forbids. */
  private static final String DISABLED = "disabled by configuration";

  private final Connection connection;
  // Its own: what DuckDB writes as it answers, and copies of tables.
  private final Path folder;
  private TableViews views;
  // Null where any statement may be run.
  private Lock lock;

  private SqlSession(Connection connection, Path folder) {
    this.connection = connection;
    this.folder = folder;
  }

  /** As {@link #open(String, Supplier)}, where nothing is set. */
  public static SqlSession open(String tables) {
    return open(tables, () -> LakeSettings.PARQUET);
  }

  /**
   * Finishes what killed runs left, then opens the tables for questions: nothing but their folders
   * is read, and nothing is written. Tables of another file system are copied to this machine, each
   * when a statement first names it.
   *
   * @param tables output folder of {@code extract}; any Hadoop URI, of whatever format
   * @param settings tell where the catalog of Iceberg's tables is; asked where there are such
   * @throws UserFault where there are no tables, or they hold links that lead out of them
   */
  public static SqlSession open(String tables, Supplier<LakeSettings> settings) {
    return open(tables, settings, false);
  }

  /**
   * Opens the tables for any statement, which then may read and write any file; throws likewise,
   * but for the links.
   */
  public static SqlSession openUnsafe(String tables, Supplier<LakeSettings> settings) {
    return open(tables, settings, true);
  }

  private static SqlSession open(String tables, Supplier<LakeSettings> settings, boolean unsafe) {
    SqlSession session = connect(tables);
    try {
      session.set();
      LocalTables local =
          LocalTables.of(tables, settings, Files.createDirectory(session.folder.resolve("copy")));
      session.views = new TableViews(session.connection, local);
      if (!unsafe) {
        session.lock(local.root(), local.names());
      }
      return session;
    } catch (SQLException e) {
      session.close();
      throw fault("open tables", e, tables);
    } catch (IOException | UncheckedIOException e) {
      session.close();
      throw new UserFault("Cannot open tables: " + e.getMessage() + " (" + tables + ")", e);
    } catch (UserFault e) {
      session.close();
      throw e;
    }
  }

  /**
   * Runs statements and writes what they give.
   *
   * @param sql one or more statements, separated by semicolons
   * @throws UserFault where a statement cannot be run; results of those before it are written
   */
  public void run(String sql, ResultFormat format, Appendable out) {
    for (String query : Statements.split(sql)) {
      try (Statement statement = connection.createStatement()) {
        if (executed(statement, query)) {
          try (ResultSet result = statement.getResultSet()) {
            format.write(result, out);
          }
        }
      } catch (SQLException e) {
        throw fault("run query", e, query.strip());
      } catch (IOException e) {
        throw new UserFault("Cannot write result: " + e.getMessage() + " (" + format + ")", e);
      }
    }
  }

  /**
   * Runs one statement and hands over the rows that it gives, as they come.
   *
   * @param row gets each row's cells by column, as JSON has them: null, strings, numbers, booleans,
   *     lists and maps; times are ISO 8601. It is another map for every row.
   * @throws UserFault where the statement cannot be run
   */
  public void each(String sql, Consumer<Map<String, Object>> row) {
    try (Statement statement = connection.createStatement()) {
      if (executed(statement, sql)) {
        try (ResultSet result = statement.getResultSet()) {
          while (result.next()) {
            row.accept(Cell.row(result));
          }
        }
      }
    } catch (SQLException e) {
      throw fault("run query", e, sql.strip());
    }
  }

  private boolean executed(Statement statement, String sql) throws SQLException {
    if (lock != null) {
      lock.check(sql);
    }
    views.define(sql);
    return TableViews.executed(statement, sql);
  }

  /** The columns of a table or view, in order; none where there is none of that name. */
  public List<String> columns(String table) {
    List<String> columns = new ArrayList<>();
    each(
        "SELECT column_name AS name FROM duckdb_columns() WHERE NOT internal AND table_name = '"
            + table.replace("'", "''")
            + "' ORDER BY column_index",
        row -> columns.add((String) row.get("name")));
    return columns;
  }

  /** What one may want to type: names of tables, views and columns, and SQL's own words. */
  List<String> words() {
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT upper(keyword_name) FROM duckdb_keywords() ORDER BY 1")) {
      List<String> words = new ArrayList<>(views.words());
      while (result.next()) {
        words.add(result.getString(1));
      }
      return words;
    } catch (SQLException e) {
      throw fault("open tables", e, "DuckDB");
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw fault("close tables", e, "DuckDB");
    } finally {
      FileUtil.fullyDelete(folder.toFile());
    }
  }

  /** By the driver itself: DriverManager may not see drivers that spark-submit loads. */
  private static SqlSession connect(String tables) {
    try {
      Path folder = Files.createTempDirectory("wireroom-sql");
      return new SqlSession(new DuckDBDriver().connect("jdbc:duckdb:", new Properties()), folder);
    } catch (SQLException e) {
      throw fault("open tables", e, tables);
    } catch (IOException e) {
      throw new UserFault("Cannot open tables: " + e.getMessage() + " (" + tables + ")", e);
    }
  }

  private void set() throws SQLException {
    // Not in the folder that the user happens to stand in, which is DuckDB's own choice.
    String temporary = TableViews.plain(folder.resolve("spilled")).replace("'", "''");
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET TimeZone = 'UTC'");
      statement.execute("SET memory_limit = '" + MEMORY + "'");
      statement.execute("SET max_temp_directory_size = '" + TEMPORARY + "'");
      statement.execute("SET temp_directory = '" + temporary + "'");
    }
  }

  private void lock(Path root, List<String> names) throws SQLException, IOException {
    List<String> folders = new ArrayList<>();
    for (String name : names) {
      Path table = root.resolve(name);
      for (Path link : Lock.linksOut(root, table)) {
        throw new UserFault(
            "Cannot open tables: a link leads out of them; sql --unsafe follows it (" + link + ")");
      }
      folders.add(TableViews.plain(table));
      folders.add(TableViews.pattern(table));
    }
    lock = Lock.on(connection, folders);
  }

  /** DuckDB's message without its drawing of the place, on one line. */
  private static UserFault fault(String what, SQLException e, String value) {
    String message = String.valueOf(e.getMessage());
    int drawing = message.indexOf("\nLINE ");
    String reason = oneLine(drawing < 0 ? message : message.substring(0, drawing));
    if (reason.endsWith(DISABLED)) {
      reason += "; sql --unsafe enables them";
    }
    return new UserFault("Cannot " + what + ": " + reason + " (" + oneLine(value) + ")", e);
  }

  /** Without line ends, and without control characters, which a terminal would obey. */
  static String oneLine(String text) {
    return TextTable.flat(text).replaceAll("\\s+", " ").strip();
  }
}
