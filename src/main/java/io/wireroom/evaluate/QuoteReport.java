package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;

/** The figures of a {@link QuoteScorer} for people and for programs. */
public final class QuoteReport {
  private static final ObjectMapper JSON = new ObjectMapper();

  private QuoteReport() {}

  /**
   * A table: one line per subset of labels; precision, recall and F at each level and end to end.
   * The speaker's share, and the last F, stand twice: by the speaker's span alone, and with a
   * canonical name counting, too.
   */
  public static String table(Map<QuoteScorer.Subset, QuoteFigures> figures) {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%-4s %-20s %-20s %-20s %7s %7s  %-20s %7s %6s %6s%n",
            "",
            "IoU>=.5 P/R/F",
            "IoU>=.8 P/R/F",
            "exact P/R/F",
            "speaker",
            "by name",
            "end-to-end P/R/F",
            "by name",
            "gold",
            "pred"));
    figures.forEach(
        (subset, sum) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-4s %s  %s  %s  %7.1f %7.1f  %s %7.1f %6d %6d%n",
                    label(subset),
                    cells(sum.found(QuoteLevel.HALF)),
                    cells(sum.found(QuoteLevel.MOST)),
                    cells(sum.found(QuoteLevel.EXACT)),
                    sum.speaker(),
                    sum.speakerByName(),
                    cells(sum.endToEnd()),
                    sum.endToEndByName().f(),
                    sum.found(QuoteLevel.HALF).gold(),
                    sum.found(QuoteLevel.HALF).predicted())));
    return table.toString().stripTrailing();
  }

  private static String cells(QuoteFigures.Share share) {
    return String.format(
        Locale.ROOT, "%5.1f %5.1f %5.1f ", share.precision(), share.recall(), share.f());
  }

  /**
   * One object per subset: {@code {"all": {"iou5": {"P", "R", "F", "tp", "pred", "gold"}, "iou8",
   * "exact", "e2e", "e2e_canon", "speaker_acc", "speaker_canon_acc", "speaker_acc_gold_has_source",
   * "matched"}}}, where {@code canon} lets the speaker's canonical name count, too.
   */
  public static ObjectNode json(Map<QuoteScorer.Subset, QuoteFigures> figures) {
    ObjectNode report = JSON.createObjectNode();
    figures.forEach(
        (subset, sum) -> {
          ObjectNode one = report.putObject(label(subset));
          for (QuoteLevel level : QuoteLevel.values()) {
            one.set(level.label(), share(sum.found(level)));
          }
          one.set("e2e", share(sum.endToEnd()));
          one.set("e2e_canon", share(sum.endToEndByName()));
          one.put("speaker_acc", sum.speaker())
              .put("speaker_canon_acc", sum.speakerByName())
              .put("speaker_acc_gold_has_source", sum.speakerWhereLabelled())
              .put("matched", sum.matched());
        });
    return report;
  }

  private static ObjectNode share(QuoteFigures.Share share) {
    return JSON.createObjectNode()
        .put("P", share.precision())
        .put("R", share.recall())
        .put("F", share.f())
        .put("tp", share.right())
        .put("pred", share.predicted())
        .put("gold", share.gold());
  }

  private static String label(QuoteScorer.Subset subset) {
    return subset.name().toLowerCase(Locale.ROOT);
  }
}
