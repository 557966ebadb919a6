package io.wireroom.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.fault.UserFault;
import io.wireroom.store.LakeSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code sql} lets a statement do: ask the tables. */
class LockTest {
  @TempDir Path folder;
  private Path tables;

  @BeforeEach
  void oneTableAndASecret() throws Exception {
    tables = Files.createDirectories(folder.resolve("t [1]"));
    write("t [1]/quotes/batch=b/p.parquet", "SELECT 'direct' AS type, 'NOR' AS country");
    write("secret.parquet", "SELECT 'secret' AS word");
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.writeString(folder.resolve("evil.sql"), "CREATE TABLE evil (x INT);");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM read_text('{}/secret.txt')",
        "SELECT * FROM read_blob('{}/secret.txt')",
        "SELECT * FROM read_csv('{}/secret.txt')",
        "SELECT * FROM read_json('{}/secret.txt')",
        "SELECT * FROM read_parquet('{}/secret.parquet')",
        "SELECT * FROM '{}/secret.parquet'",
        "FROM '{}/secret.txt'",
        "SELECT * FROM glob('{}/*')",
        "SELECT * FROM glob('/**')",
        "SELECT * FROM sniff_csv('{}/secret.txt')",
        "SELECT * FROM parquet_metadata('{}/secret.parquet')",
        "SELECT * FROM read_text('{}/t [[]1]/quotes/../../secret.txt')",
        "SELECT * FROM read_text('{}/t [[]1]/quotes/*/../../../secret.txt')",
        "SELECT * FROM read_text('{}/t [[]1]/quotes../secret.txt')",
        "SELECT * FROM read_text(['{}/t [[]1]/quotes/batch=b/p.parquet', '{}/secret.txt'])",
        "SELECT * FROM query('SELECT * FROM read_text(''{}/secret.txt'')')",
        "SELECT * FROM read_text('https://example.org/')",
        "SELECT * FROM 's3://bucket/x.parquet'",
        "SELECT getenv('HOME')",
        "COPY quotes TO '{}/out.csv'",
        "COPY quotes TO '{}/t [1]/quotes/out.csv'",
        "COPY (SELECT 1) TO '{}/t [1]/quotes/batch=b/p.parquet' (FORMAT parquet)",
        "copy quotes from '{}/secret.txt'",
        "EXPLAIN ANALYZE COPY quotes TO '{}/t [1]/quotes/out.csv'",
        "EXPLAIN (ANALYZE) COPY quotes TO '{}/t [1]/quotes/out.csv'",
        "EXPLAIN (ANALYZE, FORMAT json) COPY quotes TO '{}/t [1]/quotes/out.csv'",
        "WITH x AS (SELECT 1) COPY x TO '{}/t [1]/quotes/out.csv'",
        "/* SELECT */ EXPORT DATABASE '{}/t [1]/quotes/out'",
        "IMPORT DATABASE '{}'",
        "ATTACH '{}/t [1]/quotes/out.db'",
        "ATTACH '{}/out.db' AS other",
        "ATTACH ':memory:' AS other",
        "CREATE TABLE x AS SELECT * FROM read_text('{}/secret.txt')",
        "CREATE VIEW x AS FROM '{}/secret.parquet'; SELECT * FROM x",
        "CREATE TABLE x AS SELECT E'\\'' ; COPY quotes TO '{}/t [1]/quotes/out.csv' --'",
        "CREATE SECRET s (TYPE http, BEARER_TOKEN 'x')",
        "CREATE PERSISTENT SECRET s (TYPE http, BEARER_TOKEN 'x')",
        "PIVOT quotes ON type; COPY quotes TO '{}/t [1]/quotes/out.csv'",
        "INSTALL httpfs",
        "FORCE INSTALL httpfs FROM community",
        "LOAD httpfs",
        "LOAD '{}/evil.duckdb_extension'",
        "SET enable_external_access = true",
        "SET lock_configuration = false",
        "RESET allowed_directories",
        "SET temp_directory = '{}'",
        "SET VARIABLE x = 1",
        "PRAGMA enable_profiling = 'json'",
        "PRAGMA profiling_output = '{}/out.json'",
        "CALL enable_logging('QueryLog', storage = 'file', storage_path = '{}')",
        "PREPARE p AS COPY quotes TO '{}/out.csv'",
        "EXECUTE p",
        "USE temp",
        "CHECKPOINT",
        "INSERT INTO quotes VALUES (1)",
        "DROP VIEW quotes",
        ".read {}/evil.sql",
        "\\copy quotes {}/out.csv",
        ".shell touch {}/out.csv",
      })
  void nothingElseIsReadAndNothingIsWritten(String statement) throws IOException {
    String before = listing();

    assertThatThrownBy(() -> run(statement.replace("{}", folder.toString())))
        .isInstanceOf(UserFault.class)
        .hasMessageStartingWith("Cannot run query: ")
        .hasMessageNotContaining("\n");

    assertThat(listing()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT country FROM quotes",
        "FROM quotes SELECT country",
        "-- who\nWITH x AS (SELECT country FROM quotes) SELECT * FROM x",
        "(SELECT country FROM quotes) UNION ALL SELECT 'x'",
        "PIVOT quotes ON type USING first(country)",
        "SELECT * FROM (PIVOT quotes ON type IN ('direct') USING first(country))",
        "SUMMARIZE quotes",
        "DESCRIBE SELECT country FROM quotes; SELECT country FROM quotes",
        "SHOW TABLES; TABLE quotes",
        "EXPLAIN SELECT country FROM quotes; FROM quotes",
        "EXPLAIN ANALYZE SELECT country FROM quotes; FROM quotes",
        "EXPLAIN (ANALYZE) SELECT country FROM quotes; FROM quotes",
        "EXPLAIN (FORMAT json) SELECT country FROM quotes; FROM quotes",
        "CREATE TEMP TABLE x AS SELECT country, ';' AS y FROM quotes; SELECT * FROM x",
        "CREATE OR REPLACE VIEW x AS SELECT country FROM quotes; SELECT * FROM x",
      })
  void questionsAreAnswered(String statement) {
    assertThat(run(statement)).contains("NOR");
  }

  @Test
  void whatIsRefusedSaysHowItIsOpened() throws IOException {
    assertThatThrownBy(() -> run("COPY quotes\nTO 'x'"))
        .hasMessage(
            "Cannot run query: the tables are only asked here; sql --unsafe runs any statement"
                + " (COPY quotes TO 'x')");
    assertThatThrownBy(() -> run("FROM '" + folder + "/secret.parquet'"))
        .hasMessageContaining("disabled by configuration; sql --unsafe enables them (FROM");
    StringBuilder out = new StringBuilder();
    try (SqlSession session =
        SqlSession.openUnsafe(tables.toString(), () -> LakeSettings.PARQUET)) {
      session.run("FROM read_text('" + folder + "/secret.txt')", ResultFormat.CSV, out);
      session.run(
          "COPY (SELECT type, country, batch FROM quotes) TO '" + folder + "/out.csv'",
          ResultFormat.CSV,
          out);
    }
    assertThat(out).contains("secret");
    assertThat(folder.resolve("out.csv")).hasContent("type,country,batch\ndirect,NOR,b\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch=b/q.parquet", "batch=c", "notes.txt"})
  void aLinkOutOfTheTablesIsNotFollowed(String name) throws IOException {
    Path aim = name.equals("batch=c") ? folder : folder.resolve("secret.parquet");
    Files.createSymbolicLink(tables.resolve("quotes").resolve(name), aim);

    assertThatThrownBy(() -> run("FROM quotes"))
        .isInstanceOf(UserFault.class)
        .hasMessageStartingWith("Cannot open tables: a link leads out of them; sql --unsafe")
        .hasMessageContaining(name);
  }

  @Test
  void aLinkToTheTablesIsTheUsersWord() throws IOException {
    tables = Files.createSymbolicLink(folder.resolve("current"), tables);

    assertThat(run("SELECT country FROM quotes")).contains("NOR");
  }

  @Test
  void memoryIsBoundedAndWhatDoesNotFitLiesInAPrivateFolder() {
    assertThat(run("SELECT current_setting('memory_limit')")).contains("GiB");
    assertThat(run("SELECT current_setting('max_temp_directory_size')")).contains("18.6 GiB");
    String temporary = run("SELECT current_setting('temp_directory') AS t").lines().toList().get(1);
    assertThat(temporary).startsWith(System.getProperty("java.io.tmpdir")).contains("wireroom-sql");
    assertThat(Path.of(temporary)).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 27, 127, 0x9b, 0x202e, 0x2066})
  void aTerminalObeysNoText(int control) {
    String text = "'a' || chr(" + control + ") || '[2Jb'";
    StringBuilder out = new StringBuilder();
    try (SqlSession session = SqlSession.open(tables.toString())) {
      session.run(
          "SELECT " + text + " AS \"" + Character.toString(control) + "x\"",
          ResultFormat.TABLE,
          out);
    }
    assertThat(out).hasToString(" x\n──────\na [2Jb\n(1 row)\n");
    assertThatThrownBy(() -> run("SELECT CAST(" + text + " AS INT)"))
        .hasMessageContaining("a [2Jb")
        .hasMessageNotContaining(Character.toString(control));
  }

  private String run(String sql) {
    StringBuilder out = new StringBuilder();
    try (SqlSession session = SqlSession.open(tables.toString())) {
      session.run(sql, ResultFormat.CSV, out);
    }
    return out.toString();
  }

  private String listing() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<String> files = all.map(path -> path + " " + path.toFile().length()).sorted().toList();
      return String.join("\n", files);
    }
  }

  private void write(String name, String query) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("COPY (" + query + ") TO '" + file + "' (FORMAT parquet)");
    }
  }
}
