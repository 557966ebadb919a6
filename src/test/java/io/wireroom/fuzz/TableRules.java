package io.wireroom.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.corpus.RejectReason;
import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;

/** Tables held against what their page says of them. */
final class TableRules {
  private static final Map<String, List<String>> KEYS =
      Map.of(
          "articles", List.of("article_id"),
          "entities", List.of("article_id", "mention_id"),
          "quotes", List.of("quote_id"),
          "sentences", List.of("article_id", "sentence"),
          "sentiment", List.of("article_id", "sentence", "mention_id"),
          "stances", List.of("article_id", "sentence", "source_id", "target_id"),
          "dates", List.of("article_id", "begin"),
          "rejects", List.of("source_uri"));

  private static final Map<String, Set<String>> VALUES =
      Map.of(
          "articles.published_at_source",
          Set.of("field", "meta", "dateline", "text", "url", "file", "none"),
          "entities.type",
          Set.of(
              "person",
              "organization",
              "location",
              "nationality",
              "event",
              "work",
              "misc",
              "money",
              "quantity"),
          "entities.form",
          Set.of("name", "nominal", "pronoun"),
          "quotes.type",
          Set.of("direct", "mixed", "indirect"),
          "quotes.speaker_kind",
          Set.of("named", "nominal", "pronoun", "institution", "anonymous", "none"),
          "sentiment.polarity",
          Set.of("negative", "neutral", "positive"),
          "stances.polarity",
          Set.of("negative", "neutral", "positive"),
          "stances.basis",
          Set.of("quote", "narration"),
          "dates.kind",
          Set.of("date", "time", "duration", "set"),
          "rejects.reason",
          Arrays.stream(RejectReason.values())
              .map(RejectReason::label)
              .collect(Collectors.toSet()));

  /** Columns of numbers from 0, or from -1, to 1. */
  private static final Map<String, Integer> LEAST =
      Map.of("confidence", 0, "salience", 0, "score", -1, "sentiment", -1);

  private final Map<String, List<Row>> tables = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  /**
   * @param output folder of the tables
   */
  TableRules(SparkSession spark, String output) {
    for (Table table : Tables.OF_EXTRACT) {
      tables.put(table.name(), spark.read().parquet(output + "/" + table.name()).collectAsList());
    }
    for (Row article : rows("articles")) {
      texts.put(article.getAs("article_id"), article.getAs("text"));
    }
  }

  List<Row> rows(String table) {
    return tables.get(table);
  }

  /** Checks all rows of all tables. */
  void check() {
    for (Table table : Tables.OF_RECORDS) {
      Set<List<Object>> keys = new HashSet<>();
      for (Row row : rows(table.name())) {
        List<Object> key = new ArrayList<>();
        KEYS.get(table.name()).forEach(column -> key.add(row.getAs(column)));
        assertThat(keys.add(key)).as("key of %s told twice: %s", table.name(), key).isTrue();
        checkCells(table, row, key);
        if (has(row, "begin") && !table.name().equals("rejects")) {
          checkOffsets(table.name(), row, key);
        }
      }
    }
    checkJoins();
  }

  private static void checkCells(Table table, Row row, List<Object> key) {
    for (StructField column : table.schema().fields()) {
      String name = column.name();
      Object cell = row.getAs(name);
      if (!column.nullable()) {
        assertThat(cell).as("%s.%s of %s", table.name(), name, key).isNotNull();
      }
      Set<String> values = VALUES.get(table.name() + "." + name);
      if (values != null) {
        assertThat(values).as("%s.%s of %s", table.name(), name, key).contains((String) cell);
      }
      if (cell instanceof Double number && LEAST.containsKey(name)) {
        assertThat(number).as("%s of %s", name, key).isBetween((double) LEAST.get(name), 1.0);
      }
      if (cell instanceof String text && !name.equals("source_uri") && !name.equals("message")) {
        boolean raw = table.name().equals("rejects");
        String controls = raw ? text.replaceAll("[^\0]", "") : FileReading.controls(text);
        assertThat(controls).as("controls in %s.%s of %s", table.name(), name, key).isEmpty();
      }
    }
  }

  private void checkOffsets(String table, Row row, List<Object> key) {
    String text = texts.get(row.<String>getAs("article_id"));
    assertThat(text).as("article of a row of %s %s", table, key).isNotNull();
    checkSpan(text, row, "", "text", table + key);
    if (table.equals("quotes")) {
      checkSpan(text, row, "cue_", "cue", table + key);
      checkSpan(text, row, "speaker_", "speaker", table + key);
      int end = row.<Integer>getAs("begin");
      for (Row part : row.<Row>getList(row.fieldIndex("parts"))) {
        assertThat(part.getInt(0)).as("parts of %s", key).isBetween(end, part.getInt(1));
        end = part.getInt(1);
      }
      assertThat(end).isEqualTo(row.<Integer>getAs("end"));
    }
    if (has(row, "evidence")) {
      for (Row evidence : row.<Row>getList(row.fieldIndex("evidence"))) {
        checkSpan(text, evidence, "", "text", table + key);
      }
    }
  }

  private static void checkSpan(String text, Row row, String prefix, String words, String place) {
    Integer begin = row.getAs(prefix + "begin");
    Integer end = row.getAs(prefix + "end");
    if (begin == null) {
      return;
    }
    assertThat(begin).as(place).isBetween(0, end);
    assertThat(end).as(place).isLessThanOrEqualTo(text.length());
    if (has(row, words)) {
      assertThat(text.substring(begin, end)).as(place).isEqualTo(row.getAs(words));
    }
  }

  private static boolean has(Row row, String column) {
    return Arrays.asList(row.schema().fieldNames()).contains(column);
  }

  private void checkJoins() {
    Set<Object> quotes = cells("quotes", "quote_id");
    Set<Object> entities = cells("entities", "entity_id");
    for (String table : List.of("sentiment", "stances")) {
      for (Row row : rows(table)) {
        if (row.getAs("quote_id") != null) {
          assertThat(quotes).as(table).contains(row.<Object>getAs("quote_id"));
        }
      }
    }
    for (Row date : rows("dates")) {
      for (String column : List.of("text", "value", "rule")) {
        assertThat(date.<String>getAs(column)).as("dates.%s", column).isNotBlank();
      }
      assertThat(date.<Integer>getAs("end")).as("dates").isGreaterThan(date.getAs("begin"));
    }
    for (Row quote : rows("quotes")) {
      if (quote.getAs("speaker_id") != null) {
        assertThat(entities).as("speakers").contains(quote.<Object>getAs("speaker_id"));
      }
    }
  }

  private Set<Object> cells(String table, String column) {
    return rows(table).stream().map(row -> row.getAs(column)).collect(Collectors.toSet());
  }
}
