package io.wireroom.stance;

import io.wireroom.encoder.Judges;
import io.wireroom.reading.TokenNumbers;
import io.wireroom.stance.PairClassifier.Pair;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The actors of one sentence by their states, each pooled once. For one thread. */
final class SentenceParties {
  private final AnnotatedText text;
  private final int number;
  private final Judges.Pairs pairs;
  private final Map<List<Span>, Judges.Party> parties = new HashMap<>();
  // Null until asked for.
  private int[] words;

  /**
   * @param number of the sentence in the article
   */
  SentenceParties(Judges judges, AnnotatedText text, int number) {
    this.text = text;
    this.number = number;
    pairs = judges.pairs(text.states(), number);
  }

  int number() {
    return number;
  }

  /** The chances of both directions of a pair. */
  Judges.Both of(Pair pair) {
    return pairs.of(
        party(pair.firsts()),
        party(pair.seconds()),
        TokenNumbers.between(text, pair.firsts(), pair.seconds()));
  }

  /** The chances of who speaks toward one whom the words name. */
  float[] ofSpeaker(List<Span> target) {
    if (words == null) {
      words = TokenNumbers.of(text, number);
    }
    return pairs.ofSpeaker(party(target), words);
  }

  private Judges.Party party(List<Span> mentions) {
    return parties.computeIfAbsent(
        mentions, spans -> pairs.party(TokenNumbers.of(text, number, spans)));
  }
}
