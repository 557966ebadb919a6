package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Scores time expressions: found where one overlaps a labelled one, one to one in text order; the
 * value right where it is the labelled one. Labelled times without a value are left out of the
 * second figure on both sides.
 */
public final class DateScorer {
  private int documents;
  private int gold;
  private int predicted;
  private int found;
  private int valueGold;
  private int valuePredicted;
  private int valueRight;

  /** Adds one article. */
  public void add(DateGold.Article article, List<DateAnswer> answers) {
    List<DateAnswer> free = new ArrayList<>();
    for (DateAnswer answer : answers) {
      boolean header = article.headers().stream().anyMatch(answer.span()::overlaps);
      if (answer.span().begin() < article.until() && !header) {
        free.add(answer);
      }
    }
    documents++;
    gold += article.times().size();
    predicted += free.size();
    valuePredicted += free.size();
    for (DateGold.Labelled time : article.times()) {
      DateAnswer match = match(free, time);
      boolean valued = time.value() != null;
      valueGold += valued ? 1 : 0;
      if (match != null) {
        free.remove(match);
        found++;
        valuePredicted -= valued ? 0 : 1;
        valueRight += valued && time.value().equals(match.value()) ? 1 : 0;
      }
    }
  }

  private static DateAnswer match(List<DateAnswer> free, DateGold.Labelled time) {
    for (DateAnswer answer : free) {
      if (answer.span().overlaps(time.span())) {
        return answer;
      }
    }
    return null;
  }

  /** A table for people. */
  public String table() {
    return String.join(
        "\n",
        documents + " documents",
        String.format(Locale.ROOT, "%-6s %6s %6s %6s %6s %6s", "", "P", "R", "F", "gold", "pred"),
        line("found", found, predicted, gold),
        line("value", valueRight, valuePredicted, valueGold));
  }

  /**
   * All figures, shares in percent: {@code {documents, found: {p, r, f, gold, pred}, value: …}}.
   */
  public String json() {
    ObjectNode report = new ObjectMapper().createObjectNode().put("documents", documents);
    put(report.putObject("found"), found, predicted, gold);
    put(report.putObject("value"), valueRight, valuePredicted, valueGold);
    return report.toPrettyString();
  }

  private static void put(ObjectNode figures, int right, int claimed, int wanted) {
    figures
        .put("p", share(right, claimed))
        .put("r", share(right, wanted))
        .put("f", share(2 * right, claimed + wanted))
        .put("gold", wanted)
        .put("pred", claimed);
  }

  private static String line(String name, int right, int claimed, int wanted) {
    return String.format(
        Locale.ROOT,
        "%-6s %6.1f %6.1f %6.1f %6d %6d",
        name,
        share(right, claimed),
        share(right, wanted),
        share(2 * right, claimed + wanted),
        wanted,
        claimed);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
