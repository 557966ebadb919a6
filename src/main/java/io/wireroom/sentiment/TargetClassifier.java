package io.wireroom.sentiment;

import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.Polarity;
import io.wireroom.text.Span;
import java.util.List;

/**
 * An engine that says how an article feels about targets in it, asked once for all of them, so that
 * it may take them in batches of its own. Which mentions are targets and what becomes a row, {@link
 * TargetFinder} decides. Safe to call from many threads.
 */
public interface TargetClassifier {
  /**
   * One judgement per target, in the same order. A judgement does not depend on the other targets
   * asked for with it, but for rounding.
   *
   * @param targets words of one sentence each, as spans of the article's text
   */
  List<Judgement> classify(ArticleFacts article, List<Span> targets);

  /**
   * What is felt toward a target.
   *
   * @param confidence in [0, 1], how often such judgements are right
   * @param evidence the words that weighed most, in text order; empty where the engine cannot tell
   * @param rule which engine it was, as the table's column {@code rule} spells it
   */
  record Judgement(
      Probabilities probabilities, double confidence, List<Span> evidence, String rule) {}

  /**
   * How likely each sentiment toward a target is; the three add up to 1.
   *
   * @param negative in [0, 1]
   * @param neutral in [0, 1]
   * @param positive in [0, 1]
   */
  record Probabilities(double negative, double neutral, double positive) {
    /** The likeliest; neutral where it is as likely as another. */
    public Polarity polarity() {
      if (neutral >= negative && neutral >= positive) {
        return Polarity.NEUTRAL;
      }
      return positive >= negative ? Polarity.POSITIVE : Polarity.NEGATIVE;
    }

    /** How likely that one is. */
    public double confidence() {
      return Math.max(neutral, Math.max(negative, positive));
    }

    /** From -1 to 1: positive less negative. */
    public double score() {
      return positive - negative;
    }
  }
}
