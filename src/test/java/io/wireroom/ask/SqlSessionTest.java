package io.wireroom.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.fault.UserFault;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SQL over small tables, which DuckDB itself writes so that no Spark is needed. */
class SqlSessionTest {
  @TempDir Path folder;
  private Path tables;

  @BeforeEach
  void writeTables() throws Exception {
    tables = folder.resolve("an archive's [tables]");
    write(
        "articles",
        "2019-07-14",
        "SELECT 'a1' AS article_id, 'Title' AS title, 'Wire' AS outlet, 'http://x' AS url,"
            + " TIMESTAMPTZ '2019-07-14 08:10:00.5+00' AS published_at,"
            + " DATE '2019-07-14' AS published_date, 'SEOUL' AS dateline_place,"
            + " 'LEAD' AS wire_tag, ['Jo', 'Al'] AS authors");
    write(
        "quotes",
        "2019-07-14",
        "SELECT 'a1' AS article_id, 'q1' AS quote_id, 'He said \"yes\", then\nleft' AS text,"
            + " [{'begin': 1, 'end': 2}] AS parts, 0.5::DOUBLE AS sentiment,"
            + " NULL::VARCHAR AS speaker");
  }

  @ParameterizedTest
  @EnumSource
  void batchIsTextWhateverItLooksLike(ResultFormat format) {
    assertThat(run("SELECT typeof(batch) AS t, batch FROM quotes", format))
        .contains("VARCHAR")
        .contains("2019-07-14");
  }

  @Test
  void csvFollowsTheRfc() {
    assertThat(
            run(
                "SELECT text, parts, speaker, '' AS empty, sentiment FROM quotes",
                ResultFormat.CSV))
        .startsWith("text,parts,speaker,empty,sentiment\r\n")
        .endsWith(
            "\"He said \"\"yes\"\", then\nleft\",\"[{\"\"begin\"\":1,\"\"end\"\":2}]\",,\"\",0.5\r\n");
  }

  @Test
  void jsonKeepsListsStructsAndTimes() {
    assertThat(
            run(
                "SELECT q.article_id, parts, authors, published_at, published_date, speaker,"
                    + " MAP {'k': 1} AS m FROM quotes q JOIN articles USING (article_id)",
                ResultFormat.JSON))
        .isEqualTo(
            "[\n{\"article_id\":\"a1\",\"parts\":[{\"begin\":1,\"end\":2}],\"authors\":[\"Jo\",\"Al\"],"
                + "\"published_at\":\"2019-07-14T08:10:00.500Z\",\"published_date\":\"2019-07-14\","
                + "\"speaker\":null,\"m\":{\"k\":1}}\n]\n");
    assertThat(run("SELECT 1 AS x WHERE false", ResultFormat.JSON)).isEqualTo("[]\n");
  }

  @Test
  void tableAlignsWideAndNarrowCharacters() {
    assertThat(
            run("SELECT * FROM (VALUES ('서울', 1), ('Zoë', 1000)) t(place, n)", ResultFormat.TABLE))
        .isEqualTo(
            """
            place     n
            ─────  ────
            서울      1
            Zoë    1000
            (2 rows)
            """);
  }

  @Test
  void tableCutsWhatIsTooWide() {
    String table = run("SELECT repeat('x', 500) AS a, repeat('y', 500) AS b", ResultFormat.TABLE);
    assertThat(table.lines()).allMatch(line -> TextWidth.of(line) <= TextTable.terminalWidth());
    assertThat(table).contains("x…  y").endsWith("(1 row)\n");
  }

  @Test
  void helpersJoinTheArticle() {
    assertThat(
            run(
                "SELECT quote_id, article_title, outlet FROM quotes_with_articles",
                ResultFormat.CSV))
        .isEqualTo("quote_id,article_title,outlet\r\nq1,Title,Wire\r\n");
  }

  @Test
  void severalStatementsRunInOrder() {
    assertThat(
            run(
                "CREATE TABLE t AS SELECT ';' AS x; -- a comment; with one\n"
                    + "SELECT x FROM t; SELECT 2 AS y;",
                ResultFormat.CSV))
        .endsWith("x\r\n;\r\ny\r\n2\r\n");
  }

  @Test
  void aFaultSaysWhatAndWhere() {
    assertThatThrownBy(() -> run("SELECT nope\nFROM quotes", ResultFormat.CSV))
        .isInstanceOf(UserFault.class)
        .hasMessageStartingWith("Cannot run query: Binder Error: Referenced column \"nope\"")
        .hasMessageEndingWith(" (SELECT nope FROM quotes)")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aFolderWithoutTablesIsAFault() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty/quotes/batch=x")).getParent();
    assertThatThrownBy(() -> SqlSession.open(empty.toString()))
        .isInstanceOf(UserFault.class)
        .hasMessage("Cannot open tables: no tables here (" + empty + ")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hdfs://nowhere:8020/tables", "s3a://bucket/tables"})
  void otherFileSystemsAreForOtherEngines(String uri) {
    assertThatThrownBy(() -> SqlSession.open(uri))
        .isInstanceOf(UserFault.class)
        .hasMessage(
            "Cannot open tables: sql reads local folders; ask Spark SQL or Trino about this one ("
                + uri
                + ")");
  }

  @Test
  void thePromptRunsEachStatementAtItsSemicolon() throws IOException {
    assertThat(prompt("SELECT 1\n AS x;\n\nSELECT 2 AS y; SELECT 3 AS z;\nSELECT 4 AS e", false))
        .isEqualTo("x\r\n1\r\ny\r\n2\r\nz\r\n3\r\ne\r\n4\r\n");
  }

  @Test
  void aPersonSeesAPromptAndMayErr() throws IOException {
    assertThat(prompt("SELEC 1;\nSELECT 1\nAS x;\nquit\nSELECT 2;\n", true))
        .startsWith("wireroom> Cannot run query: Parser Error")
        .endsWith("\nwireroom>      ...> x\r\n1\r\nwireroom> ");
    assertThatThrownBy(() -> prompt("SELEC 1;\nSELECT 1 AS x;", false))
        .isInstanceOf(UserFault.class);
  }

  private String prompt(String typed, boolean interactive) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    try (SqlSession session = SqlSession.open(tables.toString())) {
      new SqlPrompt(session, ResultFormat.CSV, interactive)
          .run(new BufferedReader(new StringReader(typed)), out, out);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private String run(String sql, ResultFormat format) {
    StringBuilder out = new StringBuilder();
    try (SqlSession session = SqlSession.open(tables.toString())) {
      session.run(sql, format, out);
    }
    return out.toString();
  }

  private void write(String table, String batch, String query) throws IOException, SQLException {
    Path target = tables.resolve(table).resolve("batch=" + batch);
    Files.createDirectories(target);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY ("
              + query
              + ") TO '"
              + target.resolve("part-0.parquet").toString().replace("'", "''")
              + "' (FORMAT parquet)");
    }
  }
}
