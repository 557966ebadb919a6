package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.evaluate.AttitudeGold.Voice;
import io.wireroom.reading.Polarity;
import java.util.Locale;

/** The figures of an {@link AttitudeScorer}, for people and as JSON. */
public final class AttitudeReport {
  private AttitudeReport() {}

  /** Lines of figures, then what confidences are worth. */
  public static String table(AttitudeScorer scorer) {
    StringBuilder table = new StringBuilder();
    line(
        table,
        "articles %d, refused %d, sentences gone %d",
        scorer.articles(),
        scorer.refused(),
        scorer.gone());
    StanceRowScorer stances = scorer.stances();
    share(table, "stances, not neutral", stances.share(), "  opposite " + stances.opposite());
    stances
        .rules()
        .forEach(
            (rule, count) ->
                line(table, "   rule %s: %d of %d", rule, count.right(), count.rows()));
    LookScorer looks = scorer.looks();
    share(table, "looks, not neutral", looks.share(), "  opposite " + looks.opposite());
    for (Polarity polarity : Polarity.values()) {
      share(table, "   " + polarity.label(), looks.share(polarity), "");
    }
    line(table, "   macro F1 %.1f", looks.macro());
    speakers(table, scorer.stretches());
    CountryScorer countries = scorer.countries();
    line(
        table,
        "countries of %d speakers: filled %.1f %%, right of those %.1f %%",
        countries.people(),
        countries.filled(),
        countries.right());
    line(table, "confidence of stances");
    table.append(stances.confidence().table());
    line(table, "confidence of looks");
    table.append(looks.confidence().table());
    return table.toString().stripTrailing();
  }

  private static void speakers(StringBuilder table, StretchScorer stretches) {
    StretchScorer.Count sum = stretches.count();
    line(
        table,
        "speakers of %d quoted stretches: found %.1f %%, right of those %.1f %%, right of all"
            + " %.1f %%",
        sum.all(),
        LinkFigures.percent(sum.found(), sum.all()),
        LinkFigures.percent(sum.right(), sum.found()),
        LinkFigures.percent(sum.right(), sum.all()));
    for (Voice voice : Voice.values()) {
      StretchScorer.Count count = stretches.count(voice);
      line(
          table,
          "   %s: found %d of %d, right %d",
          voice.label(),
          count.found(),
          count.all(),
          count.right());
    }
  }

  private static void share(
      StringBuilder table, String label, QuoteFigures.Share share, String more) {
    line(
        table,
        "%-22s P %5.1f  R %5.1f  F %5.1f  (%d of %d rows, gold %d)%s",
        label,
        share.precision(),
        share.recall(),
        share.f(),
        share.right(),
        share.predicted(),
        share.gold(),
        more);
  }

  private static void line(StringBuilder table, String format, Object... values) {
    table.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  /**
   * All figures, shares in percent: {@code {"articles", "refused", "sentences_gone", "stances":
   * {"P", "R", "F", "tp", "predicted", "gold", "opposite", "rules", "calibration"}, "targets":
   * {"nonneutral", "labels", "macro_f1", "opposite", "calibration"}, "speakers", "countries"}}.
   */
  public static ObjectNode json(AttitudeScorer scorer) {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("articles", scorer.articles())
        .put("refused", scorer.refused())
        .put("sentences_gone", scorer.gone());
    put(json.putObject("stances"), scorer.stances());
    put(json.putObject("targets"), scorer.looks());
    put(json.putObject("speakers"), scorer.stretches());
    json.putObject("countries")
        .put("n", scorer.countries().people())
        .put("filled", scorer.countries().filled())
        .put("right_of_filled", scorer.countries().right());
    return json;
  }

  private static void put(ObjectNode json, StanceRowScorer stances) {
    put(json, stances.share()).put("opposite", stances.opposite());
    ObjectNode rules = json.putObject("rules");
    stances
        .rules()
        .forEach(
            (rule, count) ->
                rules.putObject(rule).put("rows", count.rows()).put("right", count.right()));
    json.set("calibration", stances.confidence().json());
  }

  private static void put(ObjectNode json, LookScorer looks) {
    put(json.putObject("nonneutral"), looks.share());
    ObjectNode labels = json.putObject("labels");
    for (Polarity polarity : Polarity.values()) {
      put(labels.putObject(polarity.label()), looks.share(polarity));
    }
    json.put("macro_f1", looks.macro()).put("opposite", looks.opposite());
    json.set("calibration", looks.confidence().json());
  }

  private static void put(ObjectNode json, StretchScorer stretches) {
    StretchScorer.Count sum = stretches.count();
    json.put("stretches", sum.all())
        .put("found", LinkFigures.percent(sum.found(), sum.all()))
        .put("right_of_found", LinkFigures.percent(sum.right(), sum.found()))
        .put("right_of_all", LinkFigures.percent(sum.right(), sum.all()));
    for (Voice voice : Voice.values()) {
      StretchScorer.Count count = stretches.count(voice);
      json.putObject(voice.label())
          .put("n", count.all())
          .put("found", count.found())
          .put("right", count.right());
    }
  }

  private static ObjectNode put(ObjectNode json, QuoteFigures.Share share) {
    return json.put("P", share.precision())
        .put("R", share.recall())
        .put("F", share.f())
        .put("tp", share.right())
        .put("predicted", share.predicted())
        .put("gold", share.gold());
  }
}
