package io.wireroom.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.fault.UserFault;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
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
  void datesHaveTheirArticleBeside() throws Exception {
    write(
        "dates",
        "2019-07-14",
        "SELECT 'a1' AS article_id, 'last year' AS text, '2018' AS \"value\", 'date' AS kind");
    assertThat(run("SELECT text, value, article_title FROM dates_with_articles", ResultFormat.CSV))
        .isEqualTo("text,value,article_title\r\nlast year,2018,Title\r\n");
  }

  @Test
  void viewsTellWhoIsSpokenOfAndHow() throws Exception {
    String key = "SELECT 'a1' AS article_id, 3 AS sentence, ";
    write("sentences", "2019-07-14", key + "'He said \"yes\", then left.' AS text");
    write(
        "sentiment",
        "2019-07-14",
        key
            + "'country:JPN' AS entity_id, 'Japan' AS name, 'JPN' AS country, -0.5 AS score,"
            + " 'negative' AS polarity, 0.8 AS confidence, 'q1' AS quote_id UNION ALL "
            + key
            + "'country:KOR', 'South Korea', 'KOR', 0, 'neutral', 0.9, NULL");
    write("stances", "2019-07-14", key + "'Moon' AS source_name, 'Japan' AS target_name");
    // The same article in another batch is another row's.
    write("articles", "b", "SELECT 'a1' AS article_id, 'Other' AS title");
    write("sentences", "b", key + "'Other.' AS text");
    write(
        "quotes",
        "2019-07-14",
        "SELECT 'a1' AS article_id, 'q1' AS quote_id, 'direct' AS type, 'yes' AS text,"
            + " 'he' AS speaker, 'person:moon' AS speaker_id, 'Moon' AS speaker_name,"
            + " NULL AS speaker_title, NULL AS speaker_affiliation, 'KOR' AS speaker_country");
    assertThat(
            run(
                    "SELECT name, polarity, text, article_title, outlet FROM sentiment_in_context"
                        + " ORDER BY name",
                    ResultFormat.CSV)
                .replace("\r", ""))
        .isEqualTo(
            """
            name,polarity,text,article_title,outlet
            Japan,negative,"He said ""yes"", then left.",Title,Wire
            South Korea,neutral,"He said ""yes"", then left.",Title,Wire
            """);
    assertThat(
            run(
                    "SELECT source_name, target_name, text, published_date FROM stances_in_context",
                    ResultFormat.CSV)
                .replace("\r", ""))
        .isEqualTo(
            """
            source_name,target_name,text,published_date
            Moon,Japan,"He said ""yes"", then left.",2019-07-14
            """);
    assertThat(
            run(
                "SELECT text, speaker_name, about_id, about_name, about_country, polarity, score,"
                    + " sentence_text, outlet FROM quotes_about",
                ResultFormat.JSON))
        .isEqualTo(
            "[\n{\"text\":\"yes\",\"speaker_name\":\"Moon\",\"about_id\":\"country:JPN\","
                + "\"about_name\":\"Japan\",\"about_country\":\"JPN\",\"polarity\":\"negative\","
                + "\"score\":-0.5,\"sentence_text\":\"He said \\\"yes\\\", then left.\","
                + "\"outlet\":\"Wire\"}\n]\n");
  }

  @Test
  void tablesOfAnOlderVersionHaveTheirOwnViews() throws Exception {
    write("sentiment", "2019-07-14", "SELECT 'a1' AS article_id, 3 AS sentence, 'q1' AS quote_id");
    assertThat(run("SELECT count(*) AS n FROM sentiment", ResultFormat.CSV))
        .isEqualTo("n\r\n1\r\n");
    assertThatThrownBy(() -> run("SELECT * FROM quotes_about", ResultFormat.CSV))
        .hasMessageContaining("quotes_about does not exist");
  }

  @Test
  void copiesCountOnce() throws Exception {
    writeCopies();
    assertThat(counts()).as("nothing linked").isEqualTo("5,5,5");
    write(
        "stories",
        "2019-07-14",
        "SELECT * FROM (VALUES ('a1', 'a1', false), ('a2', 'a1', true)) t(article_id, story_id,"
            + " is_canonical)");
    write(
        "quote_groups",
        "2019-07-14",
        "SELECT 'q1' AS group_id, q AS quote_id, a AS article_id, 'a1' AS story_id, o AS outlet,"
            + " TIMESTAMPTZ '2019-07-14 08:00:00+00' AS published_at, k AS resolved_speaker_id,"
            + " 'Moon' AS resolved_speaker_name, s AS support, s = 2 AS contested,"
            + " TIMESTAMPTZ '2019-07-14 07:00:00+00' AS first_seen_at FROM (VALUES"
            + " ('q1', 'a1', 'Wire', 'person:m', 1), ('q2', 'a2', 'Post', 'person:moon', 2))"
            + " t(q, a, o, k, s)");
    assertThat(counts()).as("two of five are one").isEqualTo("4,4,4");
    assertThat(
            run(
                    "SELECT group_id, quote_id, speaker_name, resolved_speaker_id, support, contested,"
                        + " articles, stories, outlets, days, article_title FROM quotes_once"
                        + " ORDER BY group_id",
                    ResultFormat.CSV)
                .replace("\r", ""))
        .isEqualTo(
            """
            group_id,quote_id,speaker_name,resolved_speaker_id,support,contested,articles,stories,outlets,days,article_title
            q1,q2,,person:moon,2,true,2,1,2,1,T2
            q3,q3,Lee,person:lee,1,false,1,1,0,1,T3
            q4,q4,Lee,person:lee,1,false,1,1,0,1,T4
            q5,q5,,,0,false,1,1,0,1,T5
            """);
    assertThat(run("SELECT DISTINCT article_id, story_id FROM mentions_once", ResultFormat.CSV))
        .contains("a2,a1")
        .contains("a3,a3")
        .doesNotContain("a1,a1");
  }

  private String counts() {
    return run(
            "SELECT (SELECT count(*) FROM quotes_once) AS q, (SELECT count(*) FROM stances_once)"
                + " AS s, (SELECT count(*) FROM mentions_once) AS m",
            ResultFormat.CSV)
        .lines()
        .skip(1)
        .findFirst()
        .orElseThrow();
  }

  /** Five articles, the second a copy of the first; the third lies in two batches. */
  private void writeCopies() throws Exception {
    for (String batch : java.util.List.of("2019-07-14", "2019-07-15")) {
      String articles =
          batch.endsWith("14")
              ? "(1, 'Wire'), (2, 'Post'), (3, NULL)"
              : "(3, NULL), (4, NULL), (5, NULL)";
      String rows = " FROM (VALUES " + articles + ") t(n, outlet)";
      write(
          "articles",
          batch,
          "SELECT 'a' || n AS article_id, 'T' || n AS title, outlet, NULL::VARCHAR AS url,"
              + " CASE WHEN n < 5 THEN TIMESTAMPTZ '2019-07-14 08:10:00+00' END AS published_at,"
              + " CASE WHEN n < 5 THEN DATE '2019-07-14' END AS published_date,"
              + " NULL::VARCHAR AS dateline_place, NULL::VARCHAR AS wire_tag"
              + rows);
      write(
          "quotes",
          batch,
          "SELECT 'a' || n AS article_id, 'q' || n AS quote_id, 'x' AS text,"
              + " repeat('x', n) AS normalized, 'direct' AS type, NULL::VARCHAR AS cue,"
              + " NULL::VARCHAR AS speaker, 'none' AS speaker_kind,"
              + " CASE WHEN n IN (3, 4) THEN 'person:lee' END AS speaker_id,"
              + " CASE WHEN n IN (3, 4) THEN 'Lee' END AS speaker_name,"
              + " NULL::VARCHAR AS speaker_title, NULL::VARCHAR AS speaker_affiliation,"
              + " NULL::VARCHAR AS speaker_country, 0.0 AS sentiment, 0.5 AS confidence"
              + rows);
      write("stances", batch, "SELECT 'a' || n AS article_id, 1 AS sentence" + rows);
      write("entities", batch, "SELECT 'a' || n AS article_id, 1 AS mention_id" + rows);
    }
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
  @ValueSource(strings = {"s3a://bucket/tables", "nowhere://bucket/tables"})
  void aFileSystemThatCannotBeReachedIsAFault(String uri) {
    assertThatThrownBy(() -> SqlSession.open(uri))
        .isInstanceOf(UserFault.class)
        .hasMessageStartingWith("Cannot open tables: ")
        .hasMessageEndingWith(" (" + uri + ")");
  }

  /** A file system that is not the local one, over its files. */
  public static final class Far extends RawLocalFileSystem {
    @Override
    public URI getUri() {
      return URI.create("far:///");
    }
  }

  @Test
  void ofTablesElsewhereThoseAreCopiedThatAreNamed() throws IOException {
    String uri =
        "far://"
            + tables
                .toUri()
                .getRawPath()
                .replace("%5B", "[")
                .replace("%5D", "]")
                .replace("%20", " ");
    System.setProperty("spark.hadoop.fs.far.impl", Far.class.getName());
    try (SqlSession session = SqlSession.open(uri)) {
      assertThat(answer(session, "SELECT title FROM Articles")).isEqualTo("title\r\nTitle\r\n");
      assertThat(session.columns("articles")).contains("title", "batch");
      // Gone from where they were, what was copied is still here and nothing else can be.
      FileUtil.fullyDelete(tables.resolve("articles").toFile());
      assertThat(answer(session, "SELECT batch, quote_id FROM quotes"))
          .isEqualTo("batch,quote_id\r\n2019-07-14,q1\r\n");
      assertThat(answer(session, "SELECT outlet FROM quotes_with_articles"))
          .isEqualTo("outlet\r\nWire\r\n");
      String there = tables.resolve("quotes/*/*.parquet").toString().replace("'", "''");
      assertThatThrownBy(() -> answer(session, "SELECT * FROM '" + there + "'"))
          .isInstanceOf(UserFault.class);
    } finally {
      System.clearProperty("spark.hadoop.fs.far.impl");
    }
  }

  @Test
  void whatOlderVersionsDidNotWriteIsNull() {
    assertThat(run("SELECT slug, modified_at, section, removed FROM articles", ResultFormat.JSON))
        .contains("null")
        .doesNotContain("Title");
    assertThat(
            run(
                "SELECT typeof(modified_at) AS t, typeof(removed) AS r FROM articles",
                ResultFormat.CSV))
        .contains("TIMESTAMP WITH TIME ZONE", "STRUCT(");
    assertThat(run("SELECT article_title, speaker_name FROM quotes_once", ResultFormat.JSON))
        .contains("null");
  }

  private static String answer(SqlSession session, String sql) {
    StringBuilder out = new StringBuilder();
    session.run(sql, ResultFormat.CSV, out);
    return out.toString();
  }

  @Test
  void aRelativeFolderIsSeenFromHere() {
    Path here = Path.of("").toAbsolutePath().relativize(tables.toAbsolutePath());
    for (String given : List.of(here.toString(), tables.toString(), "file:" + tables)) {
      try (SqlSession session = SqlSession.open(given)) {
        assertThat(answer(session, "SELECT title FROM articles")).isEqualTo("title\r\nTitle\r\n");
      }
    }
  }

  @Test
  void aScriptRunsEachStatementAtItsSemicolon() throws IOException {
    assertThat(script("SELECT 1\n AS x;\n\nSELECT 2 AS y; SELECT 3 AS z;\nSELECT 4 AS e"))
        .isEqualTo("x\r\n1\r\ny\r\n2\r\nz\r\n3\r\ne\r\n4\r\n");
    assertThat(script("SELECT 1 AS x;\nquit\nSELECT 2 AS y;")).isEqualTo("x\r\n1\r\n");
    assertThatThrownBy(() -> script("SELEC 1;\nSELECT 1 AS x;")).isInstanceOf(UserFault.class);
  }

  @Test
  void aPersonMayErrIsHelpedAndRemembered() throws IOException {
    Path history = folder.resolve("history");
    String typed =
        "SELEC 1;\nSELECT count(*)\nFROM quotes_wi\t;\nSELECT 'a!b;' AS x;\nquit\nSELECT 2;\n";
    assertThat(console(typed, history))
        .contains("Cannot run query: Parser Error", "count_star()", "x\r\na!b;\r\n")
        .doesNotContain("SELECT 2");
    assertThat(history)
        .content()
        .contains("SELEC 1;")
        .containsPattern("SELECT count\\(\\*\\)\\\\?n?FROM quotes_with_articles ;")
        .doesNotContain("SELECT 2");
  }

  private String console(String typed, Path history) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PipedOutputStream keys = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(keys, 4096);
        SqlSession session = SqlSession.open(tables.toString());
        // Writes at once; a pseudo terminal would have a thread that may not be done at the end.
        Terminal terminal =
            new ExternalTerminal("test", "ansi", in, bytes, StandardCharsets.UTF_8);
        SqlConsole console = new SqlConsole(session, ResultFormat.CSV, terminal, history)) {
      // Raw from the start, so that what is typed ahead is not echoed and edited.
      terminal.setAttributes(new Attributes());
      terminal.setSize(new Size(80, 24));
      keys.write(typed.getBytes(StandardCharsets.UTF_8));
      keys.flush();
      console.run();
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private String script(String typed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    try (SqlSession session = SqlSession.open(tables.toString())) {
      new SqlPrompt(session, ResultFormat.CSV)
          .run(new BufferedReader(new StringReader(typed)), out);
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
