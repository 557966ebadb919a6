package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Precision, recall and F1 of names by exact span and kind, micro-averaged, as in CoNLL-2003: with
 * and without the kind {@code MISC}, per kind, and with kinds ignored.
 */
public final class NameScorer {
  private static final List<String> KINDS = List.of("PER", "ORG", "LOC", "MISC");

  /**
   * Counts of one row.
   *
   * @param gold names in the labelled file
   * @param predicted names found
   * @param right names found that are in the file
   */
  public record Counts(int gold, int predicted, int right) {
    /** Percent. */
    public double precision() {
      return predicted == 0 ? 0 : 100.0 * right / predicted;
    }

    /** Percent. */
    public double recall() {
      return gold == 0 ? 0 : 100.0 * right / gold;
    }

    /** Percent. */
    public double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  private final List<List<BioName>> gold = new ArrayList<>();
  private final List<List<BioName>> predicted = new ArrayList<>();

  /** Adds a sentence's tags, in BIO2. */
  public void add(List<String> goldTags, List<String> predictedTags) {
    gold.add(BioName.of(goldTags));
    predicted.add(BioName.of(predictedTags));
  }

  /**
   * The counts by row.
   *
   * @param misc whether names of the kind {@code MISC} count, on both sides
   * @return a row per kind, then {@code ALL}, and {@code untyped}
   */
  public Map<String, Counts> counts(boolean misc) {
    List<String> kinds = misc ? KINDS : KINDS.subList(0, 3);
    Map<String, Counts> rows = new LinkedHashMap<>();
    for (String kind : kinds) {
      rows.put(kind, count(List.of(kind), false));
    }
    rows.put("ALL", count(kinds, false));
    rows.put("untyped", count(kinds, true));
    return rows;
  }

  private Counts count(List<String> kinds, boolean untyped) {
    int goldCount = 0;
    int predictedCount = 0;
    int right = 0;
    for (int s = 0; s < gold.size(); s++) {
      Set<BioName> here = of(gold.get(s), kinds, untyped);
      Set<BioName> found = of(predicted.get(s), kinds, untyped);
      goldCount += here.size();
      predictedCount += found.size();
      found.retainAll(here);
      right += found.size();
    }
    return new Counts(goldCount, predictedCount, right);
  }

  private static Set<BioName> of(List<BioName> names, List<String> kinds, boolean untyped) {
    Set<BioName> some = new HashSet<>();
    for (BioName name : names) {
      if (kinds.contains(name.kind())) {
        some.add(untyped ? new BioName(name.from(), name.to(), "") : name);
      }
    }
    return some;
  }

  /** The figures for people. */
  public String table() {
    StringBuilder table = new StringBuilder();
    for (boolean misc : new boolean[] {true, false}) {
      table.append(misc ? "with MISC" : "PER, ORG and LOC only").append('\n');
      counts(misc)
          .forEach(
              (name, row) ->
                  table.append(
                      String.format(
                          Locale.ROOT,
                          "%-8s P %5.1f  R %5.1f  F %5.1f   gold %d, found %d, right %d%n",
                          name,
                          row.precision(),
                          row.recall(),
                          row.f1(),
                          row.gold(),
                          row.predicted(),
                          row.right())));
    }
    return table.toString();
  }

  /** The figures as JSON: {@code {"4": {"PER": {"P", "R", "F", …}, …}, "3": …}}. */
  public ObjectNode json() {
    ObjectNode json = new ObjectMapper().createObjectNode();
    for (boolean misc : new boolean[] {true, false}) {
      ObjectNode rows = json.putObject(misc ? "4" : "3");
      counts(misc)
          .forEach(
              (name, row) ->
                  rows.putObject(name)
                      .put("P", round(row.precision()))
                      .put("R", round(row.recall()))
                      .put("F", round(row.f1()))
                      .put("gold", row.gold())
                      .put("pred", row.predicted())
                      .put("tp", row.right()));
    }
    return json;
  }

  private static double round(double percent) {
    return Math.round(percent * 100) / 100.0;
  }
}
