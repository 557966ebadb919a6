package io.wireroom.reading;

import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.Span;
import io.wireroom.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words that show a feeling, for engines that cannot tell which of them decided: the listed
 * words of that feeling, negation and the like minded, that stand nearest to whom it is about.
 */
public final class FeelingWords {
  private static final int MOST = 3;

  /** So many tokens to each side are looked at. */
  private static final int WINDOW = 40;

  /** A word out of reach of the tree is farther than any within. */
  private static final int OUT_OF_REACH = 10;

  private FeelingWords() {}

  /**
   * Those of a judgement; none where it is neutral, so that no sentence is read for it.
   *
   * @param sentence its number in the article
   * @param target as of {@link #near}
   * @param others likewise
   */
  public static List<Span> of(
      ArticleFacts article, int sentence, Polarity polarity, List<Span> target, List<Span> others) {
    return polarity == Polarity.NEUTRAL
        ? List.of()
        : near(article.sentence(sentence), polarity, target, others);
  }

  /**
   * The nearest ones by way through the tree, then by tokens; where there are none the verb of the
   * clause in which somebody is named first, unless it is one like "say" or "have". At most {@value
   * #MOST}, in text order.
   *
   * @param target words that name or mean whom the feeling is about, as spans of the article
   * @param others words that show nothing, such as names of who feels
   */
  public static List<Span> near(
      SentenceFacts sentence, Polarity polarity, List<Span> target, List<Span> others) {
    BitSet mute = new BitSet();
    for (List<Span> spans : List.of(target, others)) {
      for (Span span : spans) {
        mute.set(sentence.first(span), sentence.last(span) + 1);
      }
    }
    Map<Integer, Integer> far = new TreeMap<>();
    int sign = polarity.number() - Polarity.NEUTRAL.number();
    for (Span span : target) {
      reach(sentence, span, sign, mute, far);
    }
    if (far.isEmpty()) {
      return verb(sentence, target.get(0), mute);
    }
    List<Integer> order = new ArrayList<>(far.keySet());
    order.sort(Comparator.comparing(far::get));
    return order.stream().limit(MOST).map(sentence::evidence).sorted().distinct().toList();
  }

  /** How far from a mention the words of a sign are; of many mentions the nearest counts. */
  private static void reach(
      SentenceFacts sentence, Span span, int sign, BitSet mute, Map<Integer, Integer> far) {
    int first = sentence.first(span);
    int last = sentence.last(span);
    int from = Math.max(0, first - WINDOW);
    int to = Math.min(sentence.size(), last + 1 + WINDOW);
    Paths paths = new Paths(sentence, sentence.head(first, last), from, to);
    for (int i = from; i < to; i++) {
      if (!mute.get(i) && sentence.valence(i) * sign > 0) {
        int tokens = i < first ? first - i : Math.max(0, i - last);
        int steps = paths.length(i) < 0 ? OUT_OF_REACH : paths.length(i);
        far.merge(i, steps * WINDOW + tokens, Math::min);
      }
    }
  }

  private static List<Span> verb(SentenceFacts sentence, Span target, BitSet mute) {
    int head = sentence.clause(sentence.head(sentence.first(target), sentence.last(target)));
    Token word = sentence.tokens().get(head);
    boolean tells = !mute.get(head) && PartOfSpeech.verb(word.pos()) && !Evidence.isEmpty(word);
    return tells ? List.of(sentence.evidence(head)) : List.of();
  }
}
