package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What several extractors made of the same pages, as a table and as JSON. */
public final class PageReport {
  private record Row(PageScorer scorer, double speed) {}

  private final Map<String, Row> rows = new LinkedHashMap<>();

  /**
   * Adds an extractor's figures.
   *
   * @param speed pages a CPU-second
   */
  public void add(String extractor, PageScorer scorer, double speed) {
    rows.put(extractor, new Row(scorer, speed));
  }

  /** A line an extractor; under it how often the facts were right. */
  public String table(PageFacts facts) {
    StringBuilder table = new StringBuilder();
    PageScorer first = rows.values().iterator().next().scorer();
    line(table, "%d pages with their text, %d with strings", first.bodies(), first.listed());
    line(
        table,
        "%-14s %6s %6s %6s %6s %8s %9s %8s",
        "",
        "P",
        "R",
        "F1",
        "kept",
        "dropped",
        "balanced",
        "pages/s");
    rows.forEach(
        (name, row) -> {
          PageScorer of = row.scorer();
          line(
              table,
              "%-14s %6s %6s %6s %6s %8s %9s %8.0f",
              name,
              figure(of.bodies(), of.precision()),
              figure(of.bodies(), of.recall()),
              figure(of.bodies(), of.f1()),
              figure(of.listed(), of.kept()),
              figure(of.listed(), of.dropped()),
              figure(of.listed(), of.balanced()),
              row.speed());
        });
    return (table + facts.line()).strip();
  }

  private static String figure(int pages, double share) {
    return pages == 0 ? "-" : String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  /**
   * In percent: {@code {"EXTRACTOR": {"pages", "p", "r", "f1", "listed", "kept", "dropped",
   * "balanced", "pages_per_second"}, "facts": {"title": {"right", "known"}, "date", "author"}}}.
   */
  public void write(ObjectNode json, PageFacts facts) {
    rows.forEach(
        (name, row) -> {
          PageScorer of = row.scorer();
          json.putObject(name)
              .put("pages", of.bodies())
              .put("p", 100 * of.precision())
              .put("r", 100 * of.recall())
              .put("f1", 100 * of.f1())
              .put("listed", of.listed())
              .put("kept", 100 * of.kept())
              .put("dropped", 100 * of.dropped())
              .put("balanced", 100 * of.balanced())
              .put("pages_per_second", row.speed());
        });
    ObjectNode right = json.putObject("facts");
    String[] names = {"title", "date", "author"};
    for (int i = 0; i < names.length; i++) {
      int[] counts = facts.counts()[i];
      right.putObject(names[i]).put("right", counts[0]).put("known", counts[1]);
    }
  }

  private static void line(StringBuilder table, String format, Object... values) {
    table.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
