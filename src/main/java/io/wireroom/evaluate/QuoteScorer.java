package io.wireroom.evaluate;

import io.wireroom.quote.Attribution;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Scores attributions against labelled ones. Words attributed are compared as sets of letters and
 * digits by intersection over union, and matched one to one, best first; a pair counts as found at
 * .5 or more. A subset of the labels (direct and mixed, direct, indirect) leaves out predictions
 * that belong to labels outside of it. End to end is found with the right speaker.
 *
 * <p>Definitions after the attribution scoring for PolNeAR (Newell, Margolin and Ruths, LREC 2018)
 * in terms of letters, so that quotation marks, spaces and stops at the ends do not matter.
 */
public final class QuoteScorer {
  /** Which labels are asked for. */
  public enum Subset {
    ALL,
    DM,
    DIR,
    IND;

    boolean asks(String type) {
      return switch (this) {
        case ALL -> true;
        case DM -> type.equals("direct") || type.equals("mixed");
        case DIR -> type.equals("direct");
        case IND -> type.equals("indirect");
      };
    }

    /** Whether a prediction that touches no label at all is none of this subset's business. */
    boolean ignores(String predictedType) {
      return switch (this) {
        case ALL -> false;
        case DM -> predictedType.equals("indirect");
        case DIR -> predictedType.equals("indirect") || predictedType.equals("mixed");
        case IND -> predictedType.equals("direct") || predictedType.equals("mixed");
      };
    }
  }

  private final Map<Subset, QuoteFigures> figures = new EnumMap<>(Subset.class);

  public QuoteScorer() {
    for (Subset subset : Subset.values()) {
      figures.put(subset, new QuoteFigures());
    }
  }

  /** The figures over all articles added so far. */
  public Map<Subset, QuoteFigures> figures() {
    return figures;
  }

  /** Adds one article. */
  public void add(QuoteGold.Article gold, List<Attribution> predicted) {
    String text = gold.text();
    List<QuoteGold.Labelled> labels = new ArrayList<>();
    List<BitSet> goldLetters = new ArrayList<>();
    for (QuoteGold.Labelled label : gold.attributions()) {
      BitSet letters = Letters.of(text, label.content());
      if (!letters.isEmpty()) {
        labels.add(label);
        goldLetters.add(letters);
      }
    }
    List<Attribution> answers = new ArrayList<>();
    List<BitSet> answerLetters = new ArrayList<>();
    for (Attribution attribution : predicted) {
      BitSet letters = Letters.of(text, attribution.parts());
      if (!letters.isEmpty()) {
        answers.add(attribution);
        answerLetters.add(letters);
      }
    }
    int[] goldOf = match(goldLetters, answerLetters);
    boolean[] right = new boolean[answers.size()];
    for (int answer = 0; answer < right.length; answer++) {
      right[answer] =
          goldOf[answer] >= 0
              && SpeakerMatch.agree(
                  text, labels.get(goldOf[answer]).source(), answers.get(answer).speaker().span());
    }
    int[] nearest = nearest(goldLetters, answerLetters);
    for (Subset subset : Subset.values()) {
      QuoteFigures sum = figures.get(subset);
      sum.gold += (int) labels.stream().filter(label -> subset.asks(label.type())).count();
      for (int answer = 0; answer < right.length; answer++) {
        int mine = goldOf[answer] >= 0 ? goldOf[answer] : nearest[answer];
        boolean asked =
            mine >= 0
                ? subset.asks(labels.get(mine).type())
                : !subset.ignores(answers.get(answer).type().label());
        if (asked) {
          sum.predicted++;
          sum.found += goldOf[answer] >= 0 ? 1 : 0;
          sum.right += right[answer] ? 1 : 0;
        }
      }
    }
  }

  private record Pair(double overlap, int gold, int answer) {}

  /** For each prediction the label it found, or -1. */
  private static int[] match(List<BitSet> gold, List<BitSet> answers) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < answers.size(); j++) {
        int common = Letters.common(gold.get(i), answers.get(j));
        int union = gold.get(i).cardinality() + answers.get(j).cardinality() - common;
        if (common > 0 && 2 * common >= union) {
          pairs.add(new Pair((double) common / union, i, j));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::overlap)
            .reversed()
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::answer));
    int[] goldOf = new int[answers.size()];
    java.util.Arrays.fill(goldOf, -1);
    BitSet taken = new BitSet();
    for (Pair pair : pairs) {
      if (!taken.get(pair.gold()) && goldOf[pair.answer()] < 0) {
        taken.set(pair.gold());
        goldOf[pair.answer()] = pair.gold();
      }
    }
    return goldOf;
  }

  /** For each prediction the label it shares most letters with (the last of equals), or -1. */
  private static int[] nearest(List<BitSet> gold, List<BitSet> answers) {
    int[] nearest = new int[answers.size()];
    for (int j = 0; j < nearest.length; j++) {
      nearest[j] = -1;
      int most = 1;
      for (int i = 0; i < gold.size(); i++) {
        int common = Letters.common(gold.get(i), answers.get(j));
        if (common >= most) {
          most = common;
          nearest[j] = i;
        }
      }
    }
    return nearest;
  }
}
