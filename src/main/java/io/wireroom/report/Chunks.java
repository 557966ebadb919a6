package io.wireroom.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Texts and rows of the articles, some at a time: a page opens those alone that are looked at, and
 * no more than these are in memory while it is written.
 */
final class Chunks {
  /** Articles of one chunk: small enough to be opened while a finger is lifted. */
  static final int SIZE = 50;

  private final Chosen chosen;

  Chunks(Chosen chosen) {
    this.chosen = chosen;
  }

  /** How many there are. */
  int count() {
    return (chosen.articles() + SIZE - 1) / SIZE;
  }

  /**
   * One of them: JSON, compressed by gzip, in base64. It is an array with an object for each
   * article: its columns, and under the name of each {@link Part}'s table its rows, each an array.
   */
  String get(int chunk) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      SafeJson.MAPPER.writeValue(zip, articles(chunk * SIZE));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private List<Map<String, Object>> articles(int first) {
    List<Map<String, Object>> articles = new ArrayList<>();
    chosen
        .session()
        .each(
            "SELECT * FROM report_texts WHERE " + within(first) + " ORDER BY n",
            row -> {
              row.remove("n");
              articles.add(row);
            });
    for (Part part : Part.values()) {
      articles.forEach(article -> article.put(part.table(), new ArrayList<>()));
      chosen
          .session()
          .each(
              "SELECT * FROM report_" + part.table() + " WHERE " + within(first) + " ORDER BY n, i",
              row -> add(articles.get(number(row) - first), part, row));
    }
    return articles;
  }

  @SuppressWarnings("unchecked")
  private static void add(Map<String, Object> article, Part part, Map<String, Object> row) {
    Map<String, Object> cells = new LinkedHashMap<>(row);
    cells.keySet().removeAll(List.of("n", "i"));
    ((List<Object>) article.get(part.table())).add(cells.values());
  }

  private static int number(Map<String, Object> row) {
    return ((Number) row.get("n")).intValue();
  }

  private static String within(int first) {
    return "n >= " + first + " AND n < " + (first + SIZE);
  }
}
