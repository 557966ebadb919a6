package io.wireroom.engines;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.LocalSpark;
import io.wireroom.store.Lake;
import io.wireroom.store.LakeSettings;
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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A real Trino reads what the commands write, by the statements in {@code conf/sql/trino}. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TrinoIT {
  /** Moments are read to the millisecond, sums of doubles come in any order. */
  private static final double NEAR = 0.002;

  private static final double DIGITS = 1e-12;

  @TempDir private static Path folder;
  private static SampleTables tables;
  private static Path lake;
  private static Server h2;
  private static Trino trino;
  private static Connection hive;
  private static Connection iceberg;
  private static Connection duck;

  static Stream<Table> tables() {
    return Tables.ALL.stream();
  }

  static Stream<Table> tablesOfExtract() {
    return Tables.OF_EXTRACT.stream();
  }

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("conf/sql/examples"))) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
  }

  @BeforeAll
  static void start() throws Exception {
    h2 =
        Server.createTcpServer(
                "-tcpPort", "0", "-ifNotExists", "-baseDir", folder.resolve("h2").toString())
            .start();
    String uri = "jdbc:h2:tcp://127.0.0.1:" + h2.getPort() + "/./lake;DATABASE_TO_UPPER=FALSE";
    Path driver = jarOf(org.h2.Driver.class);
    Map<String, String> files = Map.of("fs.native-local.enabled", "true", "local.location", "/");
    trino =
        Trino.start(
            Files.createDirectories(folder.resolve("trino")),
            Map.of(
                "hive",
                    joined(
                        files,
                        Map.of(
                            "connector.name", "hive",
                            "hive.metastore", "file",
                            "hive.metastore.catalog.dir",
                                "local://" + folder.resolve("metastore"))),
                "iceberg",
                    joined(
                        files,
                        Map.of(
                            "connector.name", "iceberg",
                            "iceberg.catalog.type", "jdbc",
                            "iceberg.jdbc-catalog.driver-class", "org.h2.Driver",
                            "iceberg.jdbc-catalog.connection-url", uri,
                            "iceberg.jdbc-catalog.catalog-name", "wireroom",
                            "iceberg.jdbc-catalog.default-warehouse-dir", local("warehouse"))),
                "registered",
                    joined(
                        files,
                        Map.of(
                            "connector.name", "iceberg",
                            "iceberg.catalog.type", "testing_file_metastore",
                            "hive.metastore.catalog.dir", local("more"),
                            "iceberg.register-table-procedure.enabled", "true"))),
            driver);
    tables = SampleTables.make(folder.resolve("tables"));
    lake = folder.resolve("lake");
    SampleTables.extract(
            lake.toString(),
            List.of("--jars", driver.toString()),
            "--set",
            "tables.format=iceberg",
            "--set",
            "tables.catalog.type=jdbc",
            "--set",
            "tables.catalog.namespace=news",
            "--set",
            "tables.catalog.properties.uri=" + uri,
            "--set",
            "tables.catalog.properties.jdbc.schema-version=V1")
        .done();
    duck = tables.duck();
    hive = trino.connect("hive/news");
    SampleTables.execute(hive, List.of("CREATE SCHEMA hive.news"));
    SampleTables.execute(hive, SampleTables.statements("trino", "local://" + tables.folder()));
    iceberg = trino.connect("iceberg/news");
  }

  @AfterAll
  static void stop() throws Exception {
    if (trino != null) {
      trino.close();
    }
    if (duck != null) {
      duck.close();
    }
    if (h2 != null) {
      h2.stop();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  @Order(1)
  void everyTableIsReadAsDuckDbReadsIt(Table table) throws SQLException {
    List<Double> there = Dialect.ask(duck, Dialect.DUCKDB.figures(table, table.name()));
    assertThat(there.get(0)).as("rows").isGreaterThanOrEqualTo(0);
    same(Dialect.ask(hive, Dialect.TRINO.figures(table, table.name())), there);
  }

  @Test
  @Order(1)
  void whatAnOlderVersionLacksIsNull() throws SQLException {
    assertThat(
            Dialect.ask(
                hive,
                "SELECT count(*), count(slug), count(keywords), count(title),"
                    + " sum(cardinality(filter(removed, r -> r.raw_end IS NOT NULL)))"
                    + " FROM articles WHERE batch = 'old'"))
        .containsExactly(3.0, 0.0, 0.0, 3.0, 0.0);
  }

  @Test
  @Order(1)
  void viewsAreRead() throws SQLException {
    List<String> views = new ArrayList<>();
    try (Statement statement = duck.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT view_name FROM duckdb_views() WHERE NOT internal ORDER BY 1")) {
      while (result.next()) {
        views.add(result.getString(1));
      }
    }
    assertThat(views).contains("quotes_once", "stances_in_context").hasSizeGreaterThan(25);
    for (String view : views) {
      String count = "SELECT count(*) FROM " + view;
      assertThat(Dialect.ask(hive, count)).as(view).isEqualTo(Dialect.ask(duck, count));
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  @Order(1)
  void examplesRunAsTheyAre(Path example) throws IOException, SQLException {
    SampleTables.execute(hive, List.of(Files.readString(example).strip().replaceFirst(";$", "")));
  }

  @ParameterizedTest
  @MethodSource("tablesOfExtract")
  @Order(1)
  void icebergTablesOfASharedCatalogAreReadAsParquetIs(Table table) throws SQLException {
    List<Double> there =
        Dialect.ask(
            duck,
            Dialect.DUCKDB.figures(
                table, "(SELECT * FROM " + table.name() + " WHERE batch = 'demo')"));
    List<Double> here = Dialect.ask(iceberg, Dialect.TRINO.figures(table, table.name()));
    if (table.name().equals("runs")) {
      // Those of link and rollup are not here, and each run has its own times.
      assertThat(here.get(0)).isEqualTo(1);
    } else {
      same(here, there);
    }
  }

  @Test
  @Order(2)
  void aNewBatchIsFound() throws SQLException, IOException {
    String count = "SELECT count(DISTINCT batch) FROM articles";
    assertThat(Dialect.ask(hive, count)).containsExactly(2.0);
    tables.copy("articles", "later");
    SampleTables.execute(
        hive,
        SampleTables.statements("trino", "any").stream()
            .filter(statement -> statement.contains("sync_partition_metadata"))
            .filter(statement -> statement.contains("'articles'"))
            .toList());
    assertThat(Dialect.ask(hive, count)).containsExactly(3.0);
  }

  @Test
  @Order(2)
  void icebergTablesThatAreTheirOwnCatalogAreReadOnceRegistered() throws Exception {
    Path alone = folder.resolve("alone");
    SampleTables.extract(alone.toString(), List.of(), "--set", "tables.format=iceberg").done();
    LakeSettings settings =
        new LakeSettings(LakeSettings.Format.ICEBERG, true, LakeSettings.PARQUET.catalog());
    Lake spark = Lake.of(LocalSpark.session(), settings, alone.toString());
    try (Connection connection = trino.connect("registered/news")) {
      SampleTables.execute(connection, List.of("CREATE SCHEMA registered.news"));
      for (Table table : Tables.OF_EXTRACT) {
        SampleTables.execute(
            connection,
            List.of(
                "CALL registered.system.register_table('news', '%s', 'file:%s')"
                    .formatted(table.name(), alone.resolve(table.name()))));
        spark.table(table).createOrReplaceTempView("read_by_spark");
        Row row = LocalSpark.session().sql(Dialect.SPARK.figures(table, "read_by_spark")).first();
        List<Double> there = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
          there.add(row.isNullAt(i) ? Double.NaN : row.getDouble(i));
        }
        same(Dialect.ask(connection, Dialect.TRINO.figures(table, table.name())), there);
      }
    }
  }

  private static void same(List<Double> here, List<Double> there) {
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

  private static Map<String, String> joined(Map<String, String> some, Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(some);
    all.putAll(more);
    return all;
  }

  private static String local(String name) {
    return "file://" + folder.resolve(name);
  }

  private static Path jarOf(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
