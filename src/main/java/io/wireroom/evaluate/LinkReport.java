package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The figures of {@link LinkScorer}s, one for each choice of articles, as table and as JSON. */
public final class LinkReport {
  private LinkReport() {}

  /** A table: a block per choice of articles, a line per kind of link. */
  public static String table(Map<String, LinkScorer> scorers) {
    StringBuilder table = new StringBuilder();
    scorers.forEach(
        (articles, scorer) -> {
          line(table, "%s: %d documents", articles, scorer.documents());
          line(table, "%-16s %6s %6s %6s %6s %6s", "", "P", "R", "F", "gold", "pred");
          scorer.counts().forEach((subset, sum) -> rows(table, label(subset), sum));
        });
    return table.toString().stripTrailing();
  }

  private static void rows(StringBuilder table, String subset, LinkCounts sum) {
    links(sum)
        .forEach(
            (kind, of) ->
                line(
                    table,
                    "%-16s %6.1f %6.1f %6.1f %6d %6d",
                    kind + " " + subset,
                    of.precision(),
                    of.recall(),
                    of.f(),
                    of.gold(),
                    of.predicted()));
    line(
        table,
        "%-16s %.1f %% of entities with two names or more, %.1f %% of all",
        "merges " + subset,
        sum.mixedOfSeveral(),
        sum.mixedOfAny());
    LinkFigures names = sum.names();
    String format = "%-16s %6s %6.1f %6s %6d";
    line(table, format, "names " + subset, "", names.recall(), "", names.gold());
  }

  /**
   * One object per choice of articles, in percent: {@code {"all": {"documents", "variants person":
   * {"p", "r", "f", "gold", "pred"}, …, "merges person": {"of_multi", "of_any"}, "names person":
   * {"r", "gold"}}}}.
   */
  public static String json(Map<String, LinkScorer> scorers) {
    ObjectNode report = new ObjectMapper().createObjectNode();
    scorers.forEach(
        (articles, scorer) -> {
          ObjectNode block = report.putObject(articles).put("documents", scorer.documents());
          scorer.counts().forEach((subset, sum) -> put(block, label(subset), sum));
        });
    return report.toPrettyString();
  }

  private static void put(ObjectNode block, String subset, LinkCounts sum) {
    links(sum)
        .forEach(
            (kind, of) ->
                block
                    .putObject(kind + " " + subset)
                    .put("p", of.precision())
                    .put("r", of.recall())
                    .put("f", of.f())
                    .put("gold", of.gold())
                    .put("pred", of.predicted()));
    block
        .putObject("merges " + subset)
        .put("of_multi", sum.mixedOfSeveral())
        .put("of_any", sum.mixedOfAny());
    block
        .putObject("names " + subset)
        .put("r", sum.names().recall())
        .put("gold", sum.names().gold());
  }

  private static Map<String, LinkFigures> links(LinkCounts sum) {
    Map<String, LinkFigures> links = new LinkedHashMap<>();
    links.put("variants", sum.variants());
    links.put("pronouns", sum.pronouns());
    links.put("nominals", sum.nominals());
    return links;
  }

  private static void line(StringBuilder table, String format, Object... values) {
    table.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static String label(LinkScorer.Subset subset) {
    return subset.name().toLowerCase(Locale.ROOT);
  }
}
