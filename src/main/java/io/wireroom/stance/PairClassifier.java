package io.wireroom.stance;

import io.wireroom.reading.ArticleFacts;
import io.wireroom.reading.Polarity;
import io.wireroom.text.Span;
import java.util.List;

/**
 * An engine that says who of two is for or against the other, asked once for all pairs of an
 * article, so that it may take them in batches of its own. Who is an actor, which pairs are asked
 * for and what becomes a row, {@link StanceFinder} decides; speakers who do not stand in the
 * sentence are {@link SpeakerClassifier}'s. Safe to call from many threads.
 */
public interface PairClassifier {
  /**
   * One answer per pair, in the same order. An answer does not depend on the other pairs asked for
   * with it, but for rounding.
   *
   * @param pairs in text order of their sentences
   */
  List<Answer> classify(ArticleFacts article, List<Pair> pairs);

  /**
   * The one label of a pair, as data sets have it: of two stances the likelier one. An engine that
   * knows more of the two than its answer tells may decide otherwise.
   */
  default PairLabel label(ArticleFacts article, Pair pair) {
    return PairLabel.of(classify(article, List.of(pair)).get(0));
  }

  /**
   * Two who are named in one sentence.
   *
   * @param sentence its number in the article
   * @param first words of the article that name one, before the other, where the two stand nearest
   *     or an event is told of them
   * @param second words that name the other there
   * @param firsts all words of the sentence that name or mean the one, {@code first} among them, in
   *     text order, for engines that read them together
   * @param seconds the same of the other
   * @param forth what the list of events is sure that the first does to the second; null where it
   *     is of nothing
   * @param back the same of the second and the first
   */
  record Pair(
      int sentence,
      Span first,
      Span second,
      List<Span> firsts,
      List<Span> seconds,
      Event forth,
      Event back) {
    public Pair {
      firsts = List.copyOf(firsts);
      seconds = List.copyOf(seconds);
    }

    /** From the first to the second, or back. */
    Event event(boolean forward) {
      return forward ? forth : back;
    }
  }

  /** What is said of both directions of a pair. */
  record Answer(Direction forth, Direction back) {
    /** From the first to the second, or back. */
    Direction of(boolean forward) {
      return forward ? forth : back;
    }
  }

  /**
   * How one stands toward the other.
   *
   * @param polarity the engine's decision, which the other direction may have had a say in
   * @param against how likely against, in [0, 1]
   * @param inFavour how likely for, in [0, 1]
   * @param confidence in [0, 1], how often such decisions are right
   * @param evidence the words that weighed most, in text order; empty where the engine cannot tell,
   *     and where there is neither a stance nor an event
   * @param rule which engine it was, as the table's column {@code rule} spells it
   */
  record Direction(
      Polarity polarity,
      double against,
      double inFavour,
      double confidence,
      List<Span> evidence,
      String rule) {
    /** From -1 to 1: how likely for, less how likely against. */
    public double score() {
      return inFavour - against;
    }
  }
}
