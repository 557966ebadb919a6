package io.wireroom.sentiment;

import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.Polarity;
import io.wireroom.text.AnnotatedText;
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
   */
  List<Judgement> classify(ArticleFacts article, List<Target> targets);

  /**
   * One whom a sentence is asked about, with all the places where it is mentioned there, so that an
   * engine may read them together. One that reads each alone leaves it to {@link SurestMention} to
   * make one judgement of many.
   *
   * @param sentence its number in the article
   * @param mentions words of that sentence that name or mean the target, as spans of the article's
   *     text, in text order; at least one
   */
  record Target(int sentence, List<Span> mentions) {
    public Target {
      if (mentions.isEmpty()) {
        throw new IllegalArgumentException("Cannot ask about a target: no mention");
      }
      mentions = List.copyOf(mentions);
    }

    /** One who is mentioned once in a sentence, by these words of the text. */
    public static Target of(AnnotatedText text, Span mention) {
      return new Target(text.sentenceAt(mention.begin()), List.of(mention));
    }
  }

  /**
   * What is felt toward a target.
   *
   * @param mention which of the target's mentions decided, from 0; 0 where an engine reads them all
   *     together
   * @param polarity the engine's decision; most take the likeliest
   * @param confidence in [0, 1], how often such judgements are right
   * @param evidence the words that weighed most, in text order; empty where the engine cannot tell
   * @param rule which engine it was, as the table's column {@code rule} spells it
   */
  record Judgement(
      int mention,
      Polarity polarity,
      Probabilities probabilities,
      double confidence,
      List<Span> evidence,
      String rule) {
    /** A judgement of the first mention, or of all together: the likeliest polarity. */
    public Judgement(
        Probabilities probabilities, double confidence, List<Span> evidence, String rule) {
      this(0, probabilities.polarity(), probabilities, confidence, evidence, rule);
    }

    /** The same of another mention of the target. */
    Judgement ofMention(int number) {
      return new Judgement(number, polarity, probabilities, confidence, evidence, rule);
    }

    /** The same with other words for evidence. */
    Judgement withEvidence(List<Span> words) {
      return new Judgement(mention, polarity, probabilities, confidence, words, rule);
    }
  }

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
