package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each rule is right, and how far its confidences are to be trusted: right is a label
 * found at half its letters or more, with its speaker. The expected calibration error is the mean
 * gap between confidence and share of right over ten bands of confidence, weighted by what they
 * hold (Guo et al., On Calibration of Modern Neural Networks, ICML 2017).
 */
public final class QuoteRules {
  private static final int BANDS = 10;

  private static final class Sum {
    int proposed;
    int found;
    int right;
    double confidence;

    void add(boolean wasFound, boolean wasRight, double sure) {
      proposed++;
      found += wasFound ? 1 : 0;
      right += wasRight ? 1 : 0;
      confidence += sure;
    }

    double mean() {
      return proposed == 0 ? 0 : confidence / proposed;
    }

    double rightShare() {
      return proposed == 0 ? 0 : (double) right / proposed;
    }
  }

  private final Map<String, Sum> rules = new TreeMap<>();
  private final Sum[] bands = new Sum[BANDS];

  public QuoteRules() {
    for (int band = 0; band < BANDS; band++) {
      bands[band] = new Sum();
    }
  }

  /** Adds one article. */
  public void add(QuoteComparison article) {
    for (int answer = 0; answer < article.answers().size(); answer++) {
      boolean found = article.at(QuoteLevel.HALF).goldOf(answer) >= 0;
      boolean right = article.right(answer);
      double confidence = article.answers().get(answer).confidence();
      int band = (int) Math.max(0, Math.min(BANDS - 1, Math.floor(confidence * BANDS)));
      bands[band].add(found, right, confidence);
      rules
          .computeIfAbsent(article.answers().get(answer).rule(), rule -> new Sum())
          .add(found, right, confidence);
    }
  }

  /** Expected calibration error, in [0, 1]. */
  public double calibrationError() {
    double gaps = 0;
    int all = 0;
    for (Sum band : bands) {
      gaps += Math.abs(band.confidence - band.right);
      all += band.proposed;
    }
    return all == 0 ? 0 : gaps / all;
  }

  /** A line per rule, the most busy first, then one per band of confidence. */
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%-34s %8s %6s %6s %7s %11s%n",
            "rule",
            "proposed",
            "found",
            "right",
            "right %",
            "confidence"));
    for (Map.Entry<String, Sum> rule : busiest()) {
      table.append(line("%-34s %8d %6d %6d %7.1f %11.3f%n", rule.getKey(), rule.getValue()));
    }
    table.append(
        String.format(
            Locale.ROOT,
            "%nconfidence against being right: expected calibration error %.3f%n",
            calibrationError()));
    for (int band = 0; band < BANDS; band++) {
      if (bands[band].proposed > 0) {
        String label = String.format(Locale.ROOT, "%.1f to %.1f", band / 10.0, (band + 1) / 10.0);
        table.append(line("%-34s %8d %6d %6d %7.1f %11.3f%n", label, bands[band]));
      }
    }
    return table.toString().stripTrailing();
  }

  private static String line(String format, String label, Sum sum) {
    return String.format(
        Locale.ROOT,
        format,
        label,
        sum.proposed,
        sum.found,
        sum.right,
        100 * sum.rightShare(),
        sum.mean());
  }

  private List<Map.Entry<String, Sum>> busiest() {
    return rules.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Sum> rule) -> -rule.getValue().proposed)
                .thenComparing(Map.Entry::getKey))
        .toList();
  }

  /** {@code [{"rule", "proposed", "found", "right", "mean_confidence"}]}, the most busy first. */
  public ArrayNode json() {
    ArrayNode json = new ObjectMapper().createArrayNode();
    busiest().forEach(rule -> fill(json.addObject().put("rule", rule.getKey()), rule.getValue()));
    return json;
  }

  /** {@code {"expected_calibration_error", "bands": [{"from", "proposed", …}]}}. */
  public ObjectNode calibration() {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("expected_calibration_error", calibrationError());
    ArrayNode array = json.putArray("bands");
    for (int band = 0; band < BANDS; band++) {
      if (bands[band].proposed > 0) {
        fill(array.addObject().put("from", band / 10.0), bands[band]);
      }
    }
    return json;
  }

  private static void fill(ObjectNode json, Sum sum) {
    json.put("proposed", sum.proposed)
        .put("found", sum.found)
        .put("right", sum.right)
        .put("mean_confidence", sum.mean());
  }
}
