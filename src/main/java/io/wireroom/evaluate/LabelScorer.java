package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Labels against labels: accuracy, precision, recall and F of each, and the mean F of all. */
public final class LabelScorer {
  private final List<String> gold = new ArrayList<>();
  private final List<String> predicted = new ArrayList<>();

  /** Adds one answer. */
  public void add(String right, String answer) {
    gold.add(right);
    predicted.add(answer);
  }

  /** Precision, recall and F in percent, and how many are labelled so. */
  record Figures(double precision, double recall, double f, int gold) {}

  private Figures figures(String label) {
    int right = 0;
    int claimed = 0;
    int wanted = 0;
    for (int i = 0; i < gold.size(); i++) {
      boolean is = gold.get(i).equals(label);
      boolean said = predicted.get(i).equals(label);
      wanted += is ? 1 : 0;
      claimed += said ? 1 : 0;
      right += is && said ? 1 : 0;
    }
    double precision = claimed == 0 ? 0 : 100.0 * right / claimed;
    double recall = wanted == 0 ? 0 : 100.0 * right / wanted;
    return new Figures(
        precision, recall, right == 0 ? 0 : 2 * precision * recall / (precision + recall), wanted);
  }

  private Set<String> labels() {
    return new TreeSet<>(gold);
  }

  /** Mean F over the labels that the gold has, in percent. */
  public double macro() {
    return labels().stream().mapToDouble(label -> figures(label).f()).average().orElse(0);
  }

  /** Share of right answers, in percent. */
  public double accuracy() {
    int right = 0;
    for (int i = 0; i < gold.size(); i++) {
      right += gold.get(i).equals(predicted.get(i)) ? 1 : 0;
    }
    return gold.isEmpty() ? 0 : 100.0 * right / gold.size();
  }

  /** The figures for people. */
  public String table() {
    StringBuilder table = new StringBuilder();
    for (String label : labels()) {
      Figures figures = figures(label);
      table.append(
          String.format(
              Locale.ROOT,
              "%-16s P %5.1f  R %5.1f  F %5.1f  gold %d%n",
              label,
              figures.precision(),
              figures.recall(),
              figures.f(),
              figures.gold()));
    }
    return table
        + String.format(
            Locale.ROOT, "n %d  accuracy %.1f  macro F1 %.1f", gold.size(), accuracy(), macro());
  }

  /** The figures as JSON, with the names of the public scorer. */
  public ObjectNode json() {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("n", gold.size()).put("accuracy", accuracy()).put("macro_f1", macro());
    for (String label : labels()) {
      Figures figures = figures(label);
      json.withObject("/labels")
          .putObject(label)
          .put("P", figures.precision())
          .put("R", figures.recall())
          .put("F", figures.f())
          .put("gold", figures.gold());
    }
    return json;
  }
}
