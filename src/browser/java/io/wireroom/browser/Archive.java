package io.wireroom.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tables of made-up articles, as many as one likes, written by DuckDB so that no Spark is needed:
 * three outlets, sixty days, a direct quote in every paragraph, feelings, stances, names and dates.
 */
final class Archive {
  /** Paragraphs of an article. */
  private static final int PARAGRAPHS = 10;

  /** Places in a paragraph are the same in all: numbers have five digits. */
  private static final String TEXT =
      "“The harbour of %s will never be closed by anybody here,” "
          + "Speaker %s said on Monday. Norway praised Sweden for it \uD83D\uDE00. %s";

  private static final String HEAD = "'Headline ' || printf('%05d', n)";
  private static final int HEAD_LENGTH = 14 + 2;
  private static final String ONE = TEXT.formatted("00000", "00000", "");
  private static final int WORDS_END = ONE.indexOf("”") + 2;
  private static final int SPEAKER = ONE.indexOf("Speaker");
  private static final int NORWAY = ONE.indexOf("Norway");
  private static final int MONDAY = ONE.indexOf("Monday");

  private Archive() {}

  /** Writes tables; the article of number 0 is hostile: its title, text and speaker are markup. */
  static void write(Path tables, int articles) throws IOException, SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE MACRO id(n) AS printf('%032x', n)");
      statement.execute(
          "CREATE TABLE p AS SELECT n, k, "
              + HEAD_LENGTH
              + " + k * "
              + length()
              + " AS start,"
              + " printf('%05d', (n * 7 + k * k) % 300) AS who FROM range("
              + articles
              + ") a(n), range("
              + PARAGRAPHS
              + ") b(k)");
      for (Map.Entry<String, String> table : queries().entrySet()) {
        Path folder = Files.createDirectories(tables.resolve(table.getKey()).resolve("batch=b"));
        statement.execute(
            "COPY ("
                + table.getValue()
                + ") TO '"
                + folder.resolve("part.parquet")
                + "' (FORMAT parquet)");
      }
    }
  }

  /** Of a paragraph with the blank line behind it; its end is random, as text is. */
  private static int length() {
    return ONE.length() + 64 + 2;
  }

  private static Map<String, String> queries() {
    String paragraph =
        TEXT.replace("'", "''")
            .formatted(
                "' || printf('%05d', k) || '",
                "' || who || '", "' || md5(n || '.' || k) || md5(k || '.' || n)");
    Map<String, String> queries = new LinkedHashMap<>();
    queries.put(
        "articles",
        "SELECT id(n) AS article_id, 'file:/a' AS source_uri, 'https://example.org/' || n AS url,"
            + " CASE WHEN n = 0 THEN '"
            + Hostile.TEXT
            + "' ELSE "
            + HEAD
            + " END AS title,"
            + " ['Coast Post', 'Harbour Times', 'Wire'][1 + n % 3] AS outlet, ['Jo']::VARCHAR[] AS"
            + " authors, 'OSLO' AS dateline_place, 'Wire' AS dateline_agency, NULL::TIMESTAMPTZ AS"
            + " published_at, DATE '2024-03-01' - CAST(n % 60 AS INTEGER) AS published_date,"
            + " 'field' AS published_at_source, NULL::VARCHAR AS wire_tag, NULL::VARCHAR AS"
            + " wire_note, 'en' AS language, CASE WHEN n = 0 THEN '"
            + Hostile.TEXT
            + "' ELSE "
            + HEAD
            + " || chr(10) || chr(10) || string_agg('"
            + paragraph
            + ", chr(10) || chr(10) ORDER BY k) END AS text, [{'rule': 'byline', 'raw_begin': 14,"
            + " 'raw_end': 20, 'text': 'By Jo.'}] AS removed, 300 AS word_count, 30 AS"
            + " sentence_count, ['harbour']::VARCHAR[] AS keywords, 0.1::DOUBLE AS sentiment, 'r' AS"
            + " run_id FROM p GROUP BY n");
    queries.put(
        "sentences",
        "SELECT id(n) AS article_id, CAST(k AS INTEGER) AS sentence, '' AS text, CAST(start AS INTEGER) AS"
            + " \"begin\", CAST(start + "
            + length()
            + " - 2 AS INTEGER) AS \"end\" FROM p WHERE n > 0");
    queries.put(
        "quotes",
        "SELECT id(n) AS article_id, md5(n || 'q' || k)[:24] AS quote_id, "
            + place(1, WORDS_END - 3)
            + ", [{'begin': CAST(start + 1 AS INTEGER), 'end': CAST(start + "
            + (WORDS_END - 3)
            + " AS INTEGER)}] AS parts, '' AS text, 'direct' AS type, 'said' AS cue, NULL::INTEGER AS cue_begin,"
            + " NULL::INTEGER AS cue_end, 'say' AS cue_lemma, 'Speaker ' || who AS speaker, "
            + "CAST(CASE WHEN n = 0 THEN NULL ELSE start + "
            + SPEAKER
            + " END AS INTEGER) AS"
            + " speaker_begin, CAST(start + "
            + (SPEAKER + 13)
            + " AS INTEGER) AS speaker_end, CASE WHEN"
            + " k = 3 THEN 'anonymous' ELSE 'named' END AS speaker_kind, 'person:' || who AS"
            + " speaker_id, CASE WHEN n = 0 THEN '"
            + Hostile.TEXT
            + "' ELSE 'Speaker ' || who END AS"
            + " speaker_name, 'mayor' AS speaker_title, 'Harbour Board' AS speaker_affiliation,"
            + " ['NOR', 'SWE', 'DNK'][1 + CAST(who AS INTEGER) % 3] AS speaker_country, 0.9::DOUBLE AS"
            + " confidence, 'tagger' AS rule FROM p WHERE n > 0 OR k = 0");
    queries.put("entities", entities());
    queries.put(
        "sentiment",
        "SELECT id(n) AS article_id, CAST(k AS INTEGER) AS sentence, "
            + place(NORWAY + 15, NORWAY + 21)
            + ", CAST(k * 3 + 2 AS INTEGER) AS mention_id, 'country:SWE' AS entity_id, 'Sweden' AS"
            + " name, 'SWE' AS country, CASE WHEN k % 3 = 0 THEN 'negative' ELSE 'positive' END AS"
            + " polarity, CASE WHEN k % 3 = 0 THEN -0.5 ELSE 0.4 + n % 5 / 10 END AS score, 0.8 AS"
            + " confidence, [{'begin': CAST(start + "
            + (NORWAY + 7)
            + " AS INTEGER), 'end': CAST(start + "
            + (NORWAY + 14)
            + " AS INTEGER)}] AS evidence, 'encoder' AS rule, md5(n || 'q' || k)[:24]"
            + " AS quote_id FROM p WHERE n > 0");
    queries.put(
        "stances",
        "SELECT id(n) AS article_id, CAST(k AS INTEGER) AS sentence, "
            + place(NORWAY, NORWAY + 21)
            + ", 'country:NOR' AS source_id, 'Norway' AS source_name, 'NOR' AS source_country,"
            + " 'country:SWE' AS target_id, 'Sweden' AS target_name, 'SWE' AS target_country,"
            + " 'positive' AS polarity, 0.7 AS score, 'narration' AS basis, 0.8 AS confidence,"
            + " [{'begin': CAST(start + "
            + (NORWAY + 7)
            + " AS INTEGER), 'end': CAST(start + "
            + (NORWAY + 14)
            + " AS INTEGER)}] AS evidence, 'encoder' AS rule FROM p WHERE n > 0 AND k < 3");
    queries.put(
        "dates",
        "SELECT id(n) AS article_id, "
            + place(MONDAY, MONDAY + 6)
            + ", '2024-01-01' AS \"value\", 'date' AS kind, 'weekday' AS rule FROM p WHERE n > 0");
    return queries;
  }

  /** Three names in each paragraph. */
  private static String entities() {
    return "SELECT id(n) AS article_id, CAST(k * 3 + j AS INTEGER) AS mention_id,"
        + " CAST(start + ["
        + SPEAKER
        + ", "
        + NORWAY
        + ", "
        + (NORWAY + 15)
        + "][j + 1] AS INTEGER) AS"
        + " \"begin\", CAST(start + ["
        + (SPEAKER + 13)
        + ", "
        + (NORWAY + 6)
        + ", "
        + (NORWAY + 21)
        + "][j + 1] AS INTEGER) AS \"end\", ['person', 'location', 'location'][j + 1] AS type,"
        + " ['person:' || who, 'country:NOR', 'country:SWE'][j + 1] AS entity_id,"
        + " ['Speaker ' || who, 'Norway', 'Sweden'][j + 1] AS name, [NULL, 'NOR', 'SWE'][j + 1] AS"
        + " country, 'name' AS form, CAST(k AS INTEGER) AS sentence, 0.5 AS salience, 0.9 AS"
        + " confidence, 'tagger' AS rule FROM p, range(3) m(j) WHERE n > 0";
  }

  private static String place(int begin, int end) {
    return "CAST(start + "
        + begin
        + " AS INTEGER) AS \"begin\", CAST(start + "
        + end
        + " AS INTEGER) AS \"end\"";
  }
}
