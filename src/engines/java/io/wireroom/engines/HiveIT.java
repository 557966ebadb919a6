package io.wireroom.engines;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.hive.ql.parse.ParseDriver;
import org.apache.hadoop.hive.ql.parse.ParseException;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hive's JDBC driver and a metastore: the statements in {@code conf/sql/spark} as they lie. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HiveIT {
  private static final double NEAR = 0.002;
  private static final double DIGITS = 1e-12;

  @TempDir private static Path folder;
  private static SampleTables tables;
  private static HiveServer server;
  private static Connection hive;
  private static Connection duck;

  static Stream<Table> tables() {
    return Tables.ALL.stream();
  }

  @BeforeAll
  static void start() throws Exception {
    tables = SampleTables.make(folder.resolve("tables"));
    duck = tables.duck();
    server = HiveServer.start(Files.createDirectories(folder.resolve("server")));
    hive = server.connect();
    SampleTables.execute(hive, SampleTables.statements("spark", tables.folder().toString()));
  }

  @AfterAll
  static void stop() throws Exception {
    if (hive != null) {
      hive.close();
    }
    if (server != null) {
      server.close();
    }
    if (duck != null) {
      duck.close();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  @Order(1)
  void everyTableIsReadAsDuckDbReadsIt(Table table) throws SQLException {
    List<Double> there = Dialect.ask(duck, Dialect.DUCKDB.figures(table, table.name()));
    List<Double> here = Dialect.ask(hive, Dialect.SPARK.figures(table, table.name()));
    assertThat(here).hasSameSizeAs(there);
    for (int i = 0; i < here.size(); i++) {
      double expected = there.get(i);
      if (Double.isNaN(expected)) {
        assertThat(here.get(i)).as("figure %d", i).isNaN();
      } else {
        // Sums of large numbers differ in their last digits by the order of the rows.
        double near = NEAR + Math.abs(expected) * DIGITS;
        assertThat(here.get(i)).as("figure %d", i).isBetween(expected - near, expected + near);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  @Order(1)
  void theMetastoreKnowsTypesAndComments(Table table) throws SQLException {
    List<String> told = new ArrayList<>();
    try (Statement statement = hive.createStatement();
        ResultSet result = statement.executeQuery("DESCRIBE " + table.name())) {
      while (result.next() && !result.getString(1).equals("batch")) {
        told.add(result.getString(1) + " " + result.getString(2));
        assertThat(result.getString(3)).contains("; such as ");
      }
    }
    List<String> expected = new ArrayList<>();
    for (StructField field : table.schema().fields()) {
      expected.add(field.name() + " " + field.dataType().catalogString());
    }
    assertThat(told).isEqualTo(expected);
  }

  /** Athena itself cannot run here. Its tables are told in Hive's words, its views in Trino's. */
  @Test
  @Order(1)
  void athenasTablesAreStatementsOfHive() throws IOException, ParseException {
    int parsed = 0;
    for (String statement : SampleTables.statements("athena", "s3://bucket/tables")) {
      if (!statement.contains(" VIEW ")) {
        assertThat(new ParseDriver().parse(statement)).as(statement).isNotNull();
        parsed++;
      }
    }
    assertThat(parsed).as("a table, and its batches").isEqualTo(2 * Tables.ALL.size());
  }

  @Test
  @Order(2)
  void aNewBatchIsFound() throws SQLException, IOException {
    String count = "SELECT CAST(count(DISTINCT batch) AS DOUBLE) FROM quotes";
    assertThat(Dialect.ask(hive, count)).containsExactly(1.0);
    tables.copy("quotes", "later");
    SampleTables.execute(hive, List.of("MSCK REPAIR TABLE quotes"));
    assertThat(Dialect.ask(hive, count)).containsExactly(2.0);
  }
}
