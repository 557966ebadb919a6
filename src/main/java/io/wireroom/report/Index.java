package io.wireroom.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a page has at hand when it opens: per section the answer of one question (the resources
 * {@code report/sql/NAME.sql}), as its columns and its rows.
 */
final class Index {
  private static final List<String> ALWAYS = List.of("articles", "quotes", "speakers");
  private static final List<String> OVERVIEW =
      List.of("figures", "volume", "targets", "pairs", "tone", "network", "unnamed");

  /** Questions to tables that there may be none of, and these tables. */
  private static final Map<String, String> OPTIONAL =
      Map.of(
          "runs", "runs",
          "stories", "stories",
          "quote_groups", "quote_groups",
          "tension", "pair_daily");

  /** Tables that later questions ask again. */
  private static final List<String> TAKEN = List.of("take_targets", "take_pairs");

  private final Chosen chosen;

  Index(Chosen chosen) {
    this.chosen = chosen;
  }

  /**
   * Writes the sections as one object.
   *
   * @param json stands where a value may
   */
  void write(JsonGenerator json, Edition edition) throws IOException {
    List<String> names = new ArrayList<>(ALWAYS);
    if (edition.hasOverview()) {
      TAKEN.forEach(name -> chosen.session().each(sql(name), row -> {}));
      names.addAll(OVERVIEW);
      OPTIONAL.forEach(
          (name, table) -> {
            if (!chosen.session().columns(table).isEmpty()) {
              names.add(name);
            }
          });
    }
    json.writeStartObject();
    for (String name : names) {
      json.writeObjectFieldStart(name);
      section(json, sql(name));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void section(JsonGenerator json, String sql) throws IOException {
    boolean[] begun = new boolean[1];
    chosen
        .session()
        .each(
            sql,
            row -> {
              try {
                if (!begun[0]) {
                  begin(json, row);
                  begun[0] = true;
                }
                json.writeObject(row.values());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    if (begun[0]) {
      json.writeEndArray();
    }
  }

  private static void begin(JsonGenerator json, Map<String, Object> row) throws IOException {
    json.writeObjectField("columns", row.keySet());
    json.writeArrayFieldStart("rows");
  }

  private static String sql(String name) {
    return Resources.text("sql/" + name + ".sql");
  }
}
