package io.wireroom.engines;

import io.wireroom.Launcher;
import io.wireroom.LocalSpark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** What the commands make of the bundled sample, and a batch as an older version wrote it. */
record SampleTables(Path folder) {
  static final String BATCH = "demo";

  /** Of this batch {@code articles} lack columns, and a field of a nested one. */
  static final String OLD = "old";

  private static final String LINEAR = "nlp.engine=linear";

  /** By extract, link and rollup. */
  static SampleTables make(Path folder) {
    String tables = folder.toString();
    Launcher launcher = Launcher.plain();
    extract(tables, List.of()).done();
    for (String command : List.of("link", "rollup")) {
      launcher
          .run(command, "--tables", tables, "--from", "2024-01-01", "--to", "2025-01-01")
          .done();
    }
    writeOld(folder);
    return new SampleTables(folder);
  }

  /** The main job on the sample, with more of Spark's options before it. */
  static Launcher.Ended extract(String tables, List<String> spark, String... more) {
    List<String> command = new java.util.ArrayList<>(spark);
    if (!spark.isEmpty()) {
      command.add("--");
    }
    command.addAll(
        List.of("extract", "--input", "jobs/demo/articles", "--output", tables, "--batch", BATCH));
    command.addAll(List.of("--set", LINEAR));
    command.addAll(List.of(more));
    return Launcher.plain().run(command.toArray(String[]::new));
  }

  private static void writeOld(Path folder) {
    SparkSession spark = LocalSpark.session();
    spark
        .read()
        .parquet(folder.resolve("articles/batch=" + BATCH).toString())
        .limit(3)
        .drop("slug", "urgency", "section", "modified_at", "keywords")
        .selectExpr("*", "transform(removed, r -> struct(r.rule, r.raw_begin, r.text)) AS cut")
        .drop("removed")
        .withColumnRenamed("cut", "removed")
        .write()
        .option("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
        .parquet(folder.resolve("articles/batch=" + OLD).toString());
  }

  /** One batch of a table once more, under another name. */
  void copy(String table, String batch) throws IOException {
    Path from = folder.resolve(table).resolve("batch=" + BATCH);
    Path to = Files.createDirectories(folder.resolve(table).resolve("batch=" + batch));
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".parquet")).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  /** The statements of an engine, as they lie in {@code conf/sql}. */
  static List<String> statements(String engine, String tables) throws IOException {
    String script = Files.readString(Path.of("conf/sql", engine, "tables.sql"));
    return Stream.of(script.replace("${tables}", tables).split(";\n", -1))
        .filter(statement -> !statement.isBlank())
        .toList();
  }

  static void execute(Connection connection, List<String> statements) throws SQLException {
    for (String sql : statements) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new SQLException(e.getMessage() + " in " + sql, e);
      }
    }
  }

  /** A DuckDB with all tables and views. */
  Connection duck() throws SQLException, IOException {
    Connection duck = DriverManager.getConnection("jdbc:duckdb:");
    execute(duck, statements("duckdb", folder.toString()));
    return duck;
  }
}
