package io.wireroom.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Small tables, which DuckDB itself writes so that no Spark is needed. */
public final class Newsroom {
  /**
   * Holds all that may break a page: markup, ends of scripts and comments, lines, directions, half
   * a character.
   */
  public static final String HOSTILE =
      "</script><script>window.hacked=1</script><!-- <img src=x onerror=window.hacked=1>"
          + "\u2028\u2029\u202E ${scripts} & ' \"";

  private final Path tables;

  /** In a folder, which need not exist. */
  public Newsroom(Path tables) {
    this.tables = tables;
  }

  /** An article of a day, with the outlet {@code Wire}. */
  public Newsroom article(String batch, String id, String day, String title, String text)
      throws IOException, SQLException {
    return write(
        "articles",
        batch,
        id,
        "SELECT "
            + quoted(id)
            + " AS article_id, 'file:/a' AS source_uri, NULL::VARCHAR AS url, 'Wire' AS outlet, "
            + quoted(title)
            + " AS title, ['Jo']::VARCHAR[] AS authors, 'OSLO' AS dateline_place, 'Wire' AS"
            + " dateline_agency, NULL::TIMESTAMPTZ AS published_at, "
            + (day == null ? "NULL::DATE" : "DATE '" + day + "'")
            + " AS published_date, 'field' AS published_at_source, NULL::VARCHAR AS wire_tag,"
            + " NULL::VARCHAR AS wire_note, 'en' AS language, "
            + quoted(text)
            + " AS text, [{'rule': 'byline', 'raw_begin': 0, 'raw_end': 5, 'text': 'By Jo'}] AS"
            + " removed, 9 AS word_count, 1 AS sentence_count, ['word']::VARCHAR[] AS keywords,"
            + " 0.25::DOUBLE AS sentiment, 'r1' AS run_id");
  }

  /** A direct quote of somebody, over some characters of an article. */
  public Newsroom quote(String batch, String id, String quoteId, int begin, int end, String speaker)
      throws IOException, SQLException {
    return write(
        "quotes",
        batch,
        id + quoteId,
        "SELECT "
            + quoted(id)
            + " AS article_id, "
            + quoted(quoteId)
            + " AS quote_id, "
            + begin
            + " AS \"begin\", "
            + end
            + " AS \"end\", [{'begin': "
            + begin
            + ", 'end': "
            + end
            + "}] AS parts, 'direct' AS type, 'said' AS cue, 0 AS cue_begin, 1 AS cue_end, 'he' AS"
            + " speaker, 2 AS speaker_begin, 4 AS speaker_end, 'pronoun' AS speaker_kind, "
            + quoted("person:" + speaker)
            + " AS speaker_id, "
            + quoted(speaker)
            + " AS speaker_name, 'mayor' AS speaker_title, NULL::VARCHAR AS speaker_affiliation,"
            + " 'NOR' AS speaker_country, 0.5::DOUBLE AS confidence, 'tagger' AS rule");
  }

  /** What a query gives, as a file of a table. */
  public Newsroom write(String table, String batch, String file, String query)
      throws IOException, SQLException {
    Path folder = Files.createDirectories(tables.resolve(table).resolve("batch=" + batch));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY ("
              + query
              + ") TO "
              + quoted(folder.resolve(file + ".parquet").toString())
              + " (FORMAT parquet)");
    }
    return this;
  }

  private static String quoted(String text) {
    return text == null ? "NULL::VARCHAR" : "'" + text.replace("'", "''") + "'";
  }
}
