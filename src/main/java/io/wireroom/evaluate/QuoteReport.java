package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;

/** The figures of a {@link QuoteScorer} for people and for programs. */
public final class QuoteReport {
  private QuoteReport() {}

  /** A table: one line per subset of labels. */
  public static String table(Map<QuoteScorer.Subset, QuoteFigures> figures) {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%-4s %6s %6s %6s %8s %7s %6s %6s%n",
            "",
            "P",
            "R",
            "F",
            "speaker",
            "e2e F",
            "gold",
            "pred"));
    figures.forEach(
        (subset, sum) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-4s %6.1f %6.1f %6.1f %8.1f %7.1f %6d %6d%n",
                    label(subset),
                    sum.foundPrecision(),
                    sum.foundRecall(),
                    sum.foundF(),
                    sum.speakerAccuracy(),
                    sum.endToEndF(),
                    sum.gold(),
                    sum.predicted())));
    return table.toString().stripTrailing();
  }

  /**
   * One object per subset: {@code {"all": {"p", "r", "f", "speaker", "e2e_f", "gold", "pred"}}}.
   */
  public static String json(Map<QuoteScorer.Subset, QuoteFigures> figures) {
    ObjectNode report = new ObjectMapper().createObjectNode();
    figures.forEach(
        (subset, sum) ->
            report
                .putObject(label(subset))
                .put("p", sum.foundPrecision())
                .put("r", sum.foundRecall())
                .put("f", sum.foundF())
                .put("speaker", sum.speakerAccuracy())
                .put("e2e_f", sum.endToEndF())
                .put("gold", sum.gold())
                .put("pred", sum.predicted()));
    return report.toPrettyString();
  }

  private static String label(QuoteScorer.Subset subset) {
    return subset.name().toLowerCase(Locale.ROOT);
  }
}
