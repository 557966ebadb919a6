package io.wireroom.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a page holds of each article's rows: the columns that are shown, without words that the
 * text's offsets give back. Columns and tables that there are none of, as older versions wrote
 * none, are nulls and nothing.
 */
enum Part {
  /** The sentences. */
  SENTENCES("sentences", "sentence:INTEGER", "begin:INTEGER", "end:INTEGER"),

  /** Who and what is named. */
  ENTITIES(
      "entities",
      "mention_id:INTEGER",
      "begin:INTEGER",
      "end:INTEGER",
      "type",
      "entity_id",
      "name",
      "country",
      "title",
      "affiliation",
      "form",
      "sentence:INTEGER",
      "salience:DOUBLE",
      "confidence:DOUBLE",
      "rule"),

  /** Who said what. */
  QUOTES(
      "quotes",
      "quote_id",
      "begin:INTEGER",
      "end:INTEGER",
      "parts:SPANS",
      "type",
      "cue",
      "cue_begin:INTEGER",
      "cue_end:INTEGER",
      "cue_lemma",
      "cue_class",
      "speaker",
      "speaker_begin:INTEGER",
      "speaker_end:INTEGER",
      "speaker_kind",
      "speaker_id",
      "speaker_name",
      "speaker_title",
      "speaker_affiliation",
      "speaker_country",
      "addressee",
      "said_on:DATE",
      "sentiment:DOUBLE",
      "confidence:DOUBLE",
      "rule",
      "no_speaker_reason"),

  /** How sentences feel toward somebody. */
  SENTIMENT(
      "sentiment",
      "sentence:INTEGER",
      "begin:INTEGER",
      "end:INTEGER",
      "mention_id:INTEGER",
      "entity_id",
      "name",
      "country",
      "polarity",
      "score:DOUBLE",
      "confidence:DOUBLE",
      "evidence:SPANS",
      "rule",
      "quote_id"),

  /** Who is for or against whom. */
  STANCES(
      "stances",
      "sentence:INTEGER",
      "begin:INTEGER",
      "end:INTEGER",
      "source_id",
      "source_name",
      "source_country",
      "target_id",
      "target_name",
      "target_country",
      "polarity",
      "score:DOUBLE",
      "event",
      "basis",
      "quote_id",
      "confidence:DOUBLE",
      "evidence:SPANS",
      "rule"),

  /** Times that are told. */
  DATES("dates", "begin:INTEGER", "end:INTEGER", "value", "kind", "rule");

  private final String table;

  // A list of Stream.toList cannot change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Cell> cells;

  /** A list of stretches, begin and end of each. */
  private static final String SPANS = "SPANS";

  private record Cell(String name, String type) {
    static Cell of(String told) {
      String[] parts = told.split(":", 2);
      return new Cell(parts[0], parts.length == 1 ? "VARCHAR" : parts[1]);
    }

    String select(Collection<String> present) {
      String quoted = '"' + name + '"';
      if (type.equals(SPANS)) {
        return (present.contains(name)
                ? "[[s.\"begin\", s.\"end\"] FOR s IN t." + quoted + "]"
                : "CAST(NULL AS INTEGER[][])")
            + " AS "
            + quoted;
      }
      return "CAST("
          + (present.contains(name) ? "t." + quoted : "NULL")
          + " AS "
          + type
          + ") AS "
          + quoted;
    }
  }

  Part(String table, String... cells) {
    this.table = table;
    this.cells = Arrays.stream(cells).map(Cell::of).toList();
  }

  /** As the table is called. */
  String table() {
    return table;
  }

  /** The columns of a row, in order. */
  List<String> columns() {
    return cells.stream().map(Cell::name).toList();
  }

  /**
   * The statement that takes the rows of the chosen articles into {@code report_TABLE}, with the
   * article's number {@code n} and the row's own {@code i} in it, in text order.
   *
   * @param present the columns that the table has; none where there is no such table
   */
  String take(Collection<String> present) {
    String selected =
        cells.stream().map(cell -> cell.select(present)).collect(Collectors.joining(", "));
    if (present.isEmpty()) {
      return "CREATE TEMP TABLE report_"
          + table
          + " AS SELECT 0 AS n, 0 AS i, "
          + selected
          + " WHERE false";
    }
    return "CREATE TEMP TABLE report_"
        + table
        + " AS SELECT a.n, row_number() OVER (PARTITION BY"
        + " a.n ORDER BY t.\"begin\", t.\"end\") - 1 AS i, "
        + selected
        + " FROM "
        + table
        + " t JOIN report_articles a ON t.batch = a.batch AND t.article_id = a.article_id"
        + " ORDER BY n, i";
  }
}
