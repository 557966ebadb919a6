package io.wireroom.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Which label each prediction of an article found, by the overlap of their letters (intersection
 * over union), one to one, best first.
 */
final class QuoteMatch {
  private record Pair(double overlap, int gold, int answer) {}

  private final List<BitSet> gold;
  private final List<BitSet> answers;
  private final int[] goldOf;

  /**
   * Matches.
   *
   * @param gold the letters of each label
   * @param answers the letters of each prediction
   * @param least the least overlap that counts
   */
  QuoteMatch(List<BitSet> gold, List<BitSet> answers, double least) {
    this.gold = gold;
    this.answers = answers;
    goldOf = new int[answers.size()];
    Arrays.fill(goldOf, -1);
    BitSet taken = new BitSet();
    for (Pair pair : pairs(least)) {
      if (!taken.get(pair.gold()) && goldOf[pair.answer()] < 0) {
        taken.set(pair.gold());
        goldOf[pair.answer()] = pair.gold();
      }
    }
  }

  private List<Pair> pairs(double least) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < answers.size(); j++) {
        int common = common(i, j);
        int union = gold.get(i).cardinality() + answers.get(j).cardinality() - common;
        if (common > 0 && (double) common / union >= least) {
          pairs.add(new Pair((double) common / union, i, j));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::overlap)
            .reversed()
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::answer));
    return pairs;
  }

  /** The label that a prediction found, or -1. */
  int goldOf(int answer) {
    return goldOf[answer];
  }

  /** The prediction that found a label, or -1. */
  int answerOf(int label) {
    for (int j = 0; j < goldOf.length; j++) {
      if (goldOf[j] == label) {
        return j;
      }
    }
    return -1;
  }

  /** The letters that a label and a prediction share. */
  int common(int label, int answer) {
    return Letters.common(gold.get(label), answers.get(answer));
  }

  /** The label that a prediction shares most letters with (the last of equals), or -1. */
  int nearest(int answer) {
    int nearest = -1;
    int most = 1;
    for (int i = 0; i < gold.size(); i++) {
      int common = common(i, answer);
      if (common >= most) {
        most = common;
        nearest = i;
      }
    }
    return nearest;
  }
}
