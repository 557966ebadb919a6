package io.wireroom.reading;

import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The words that weighed most in a decision. */
public final class Evidence {
  private static final int MOST = 4;

  /** A word that weighs less than this share of the heaviest is left out. */
  private static final double SHARE = 0.4;

  /** What a listed valence that pulls the same way adds. */
  private static final double LISTED = 0.5;

  private static final Set<String> EMPTY =
      Set.of("be", "have", "do", "say", "will", "would", "can", "could", "may", "might", "the");

  private Evidence() {}

  /**
   * The heaviest words, in text order.
   *
   * @param from first token that may be evidence
   * @param weights per token from there on, what it adds to the decision
   * @param first first token that is no evidence, because it is the target
   * @param last last such token, inclusive
   */
  public static List<Span> of(
      SentenceFacts sentence, int from, double[] weights, Polarity polarity, int first, int last) {
    List<Integer> order = new ArrayList<>();
    double[] heavy = new double[weights.length];
    for (int k = 0; k < weights.length; k++) {
      int i = from + k;
      double valence = sentence.valence(i) * (polarity.number() - Polarity.NEUTRAL.number());
      heavy[k] = weights[k] + LISTED * Math.max(0, valence);
      if ((i < first || i > last) && heavy[k] > 0 && tells(sentence, i)) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingDouble((Integer i) -> -heavy[i - from]));
    double least = order.isEmpty() ? 0 : heavy[order.get(0) - from] * SHARE;
    return order.stream()
        .limit(MOST)
        .filter(i -> heavy[i - from] >= least)
        .map(sentence::evidence)
        .sorted()
        .distinct()
        .toList();
  }

  private static boolean tells(SentenceFacts sentence, int i) {
    Token token = sentence.tokens().get(i);
    String pos = token.pos();
    boolean content =
        PartOfSpeech.verb(pos)
            || PartOfSpeech.adjective(pos)
            || PartOfSpeech.commonNoun(pos)
            || PartOfSpeech.adverb(pos);
    return content && !sentence.named(i) && !isEmpty(token);
  }

  /** Whether a word tells nothing of what is felt, whoever it stands beside. */
  static boolean isEmpty(Token token) {
    return EMPTY.contains(token.lemma());
  }
}
