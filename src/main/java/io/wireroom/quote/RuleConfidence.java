package io.wireroom.quote;

import java.util.Map;

/**
 * How far a rule is to be trusted: the share of what it proposed that was right on PolNeAR's
 * development articles, rounded. Where a verb's own weight is known, the two are averaged.
 */
final class RuleConfidence {
  private static final String CONTINUED = "continued";

  private static final Map<String, Double> SHARES =
      Map.ofEntries(
          Map.entry("said-after", 0.88),
          Map.entry("said-before-name", 0.97),
          Map.entry("split", 0.9),
          Map.entry("according-to", 0.92),
          Map.entry("signed", 0.94),
          Map.entry("headline", 0.75),
          Map.entry("that", 0.88),
          Map.entry("clause", 0.85),
          Map.entry("noun", 0.86),
          Map.entry("transcript", 0.91),
          Map.entry("whether", 0.84),
          Map.entry("quote", 0.88),
          Map.entry("colon", 0.95),
          Map.entry("to", 0.64),
          Map.entry("object", 0.69),
          Map.entry("object-quote", 0.84),
          Map.entry("preposition", 0.63),
          Map.entry("gerund", 0.97),
          Map.entry(CONTINUED, 0.57));

  private RuleConfidence() {}

  /**
   * @param candidate null where no cue proposed it
   * @param rule as the attribution names it
   */
  static double of(Candidate candidate, String rule) {
    int joint = rule.indexOf('+');
    double share = SHARES.getOrDefault(joint < 0 ? rule : rule.substring(0, joint), 0.5);
    // A quotation that a second one goes on with is surely speech.
    double trusted = rule.endsWith("+" + CONTINUED) ? Math.max(share, 0.95) : share;
    return candidate == null ? trusted : (trusted + Math.min(1, candidate.weight())) / 2;
  }
}
