package io.wireroom.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.LocalSpark;
import io.wireroom.table.Examples;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What engines are told of the tables is written down, and two of them run it. */
class SqlEngineTest {
  private static final SparkSession SPARK = LocalSpark.session();
  private static final int ROWS = 3;

  @TempDir private static Path tables;
  private static Connection duck;

  static Stream<Table> tables() {
    return Tables.ALL.stream();
  }

  @BeforeAll
  static void writeTablesAndRunScripts() throws SQLException {
    for (Table table : Tables.ALL) {
      List<Row> rows = Collections.nCopies(ROWS, Examples.row(table));
      for (String batch : List.of("a", "b")) {
        SPARK
            .createDataFrame(rows, table.schema())
            .coalesce(1)
            .write()
            .option("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
            .parquet(tables.resolve(table.name()).resolve("batch=" + batch).toString());
      }
    }
    SPARK.sql("CREATE DATABASE engines LOCATION '" + tables.resolve("warehouse") + "'");
    SPARK.sql("USE engines");
    statements(SqlEngine.SPARK).forEach(SPARK::sql);
    duck = DriverManager.getConnection("jdbc:duckdb:");
    for (String statement : statements(SqlEngine.DUCKDB)) {
      execute(statement);
    }
  }

  @AfterAll
  static void close() throws SQLException {
    duck.close();
    SPARK.sql("USE default");
    SPARK.sql("DROP DATABASE engines CASCADE");
  }

  /** After a change of a table: {@code mvn test -Dtest=SqlEngineTest -Dsql.write=true}. */
  @ParameterizedTest
  @EnumSource
  void theScriptLiesInConf(SqlEngine engine) throws IOException {
    Path file = Path.of("conf/sql", engine.label(), "tables.sql");
    if (Boolean.getBoolean("sql.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, engine.script());
    }
    assertThat(file).hasContent(engine.script());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void sparkReadsEveryColumnAsItIs(Table table) {
    StructType read = SPARK.table(table.name()).drop("batch").schema();
    assertThat(read.catalogString()).isEqualTo(table.schema().catalogString());
    for (StructField field : read.fields()) {
      assertThat(field.getComment().get()).contains("; such as ");
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void bothEnginesCountAndSumAlike(Table table) throws SQLException {
    String query =
        "SELECT count(*), count(DISTINCT batch)" + sums(table) + " FROM " + table.name() + " t";
    List<String> spark = new ArrayList<>();
    Row row = SPARK.sql(query.replace("len(", "cardinality(")).first();
    for (int i = 0; i < row.size(); i++) {
      spark.add(plain(row.get(i)));
    }
    assertThat(spark.subList(0, 2)).containsExactly(plain(2 * ROWS), plain(2));
    try (Statement statement = duck.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      List<String> there = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        there.add(plain(result.getObject(i + 1)));
      }
      assertThat(there).isEqualTo(spark);
    }
  }

  @Test
  void viewsAreAskedInBoth() throws SQLException {
    for (String view : Views.names(Tables.ALL.stream().map(Table::name).toList())) {
      long spark = SPARK.table(view).count();
      try (Statement statement = duck.createStatement();
          ResultSet result = statement.executeQuery("SELECT count(*) FROM " + view)) {
        result.next();
        assertThat(result.getLong(1)).as(view).isEqualTo(spark);
      }
    }
  }

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("conf/sql/examples"))) {
      return files.sorted().toList().stream();
    }
  }

  /** Each has a question and what to look out for, and gives the same in both. */
  @ParameterizedTest
  @MethodSource("examples")
  void examplesRunInBoth(Path example) throws IOException, SQLException {
    String text = Files.readString(example);
    assertThat(text.lines().limit(2))
        .satisfiesExactly(
            question -> assertThat(question).matches("-- .*\\?"),
            look -> assertThat(look).matches("-- Look out: .*\\."));
    String query = Statements.split(text).get(0);
    List<Row> spark = SPARK.sql(query).collectAsList();
    try (Statement statement = duck.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      int rows = 0;
      while (result.next()) {
        for (int i = 0; i < result.getMetaData().getColumnCount(); i++) {
          Object there = result.getObject(i + 1);
          Object here = spark.get(rows).get(i);
          if (there instanceof Number || there instanceof String) {
            assertThat(plain(there)).as("%s, row %d", example, rows).isEqualTo(plain(here));
          }
        }
        rows++;
      }
      assertThat(rows).isEqualTo(spark.size());
    }
  }

  /** One figure a column: its sum, its length, how often it is there; of arrays their lengths. */
  private static String sums(Table table) {
    StringBuilder sums = new StringBuilder();
    for (StructField field : table.schema().fields()) {
      sums.append(", ").append(sum("t." + field.name(), field.dataType()));
    }
    return sums.toString();
  }

  private static String sum(String name, DataType type) {
    return switch (type.typeName()) {
      case "integer", "long", "double" -> "CAST(sum(" + name + ") AS DOUBLE)";
      case "string" -> "CAST(sum(length(" + name + ")) AS DOUBLE)";
      case "array" -> "CAST(sum(len(" + name + ")) AS DOUBLE)";
      case "timestamp" -> "CAST(max(" + name + ") AS VARCHAR(30))";
      case "date" -> "CAST(max(" + name + ") AS VARCHAR(30))";
      case "boolean" -> "count(CASE WHEN " + name + " THEN 1 END)";
      default -> "count(" + name + ")";
    };
  }

  private static String plain(Object value) {
    return value instanceof Number number
        ? String.format(Locale.ROOT, "%.6f", number.doubleValue())
        : String.valueOf(value).replaceFirst("\\+00$", "");
  }

  private static List<String> statements(SqlEngine engine) {
    return Statements.split(engine.script().replace("${tables}", tables.toString())).stream()
        .filter(statement -> !statement.isBlank())
        .toList();
  }

  private static void execute(String statement) throws SQLException {
    try (Statement run = duck.createStatement()) {
      run.execute(statement);
    }
  }
}
