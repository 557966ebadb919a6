package io.wireroom.reading;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import io.wireroom.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words and phrases that carry sentiment, from the list {@code sentiment-words}: word or phrase,
 * score in [-1, 1], sources. A later row overrides an earlier one, so that a user's 0 silences a
 * word.
 */
final class SentimentWords {
  /** A word or phrase found; {@code length} in tokens. */
  record Hit(double score, int length) {}

  private record Phrase(List<String> words, double score) {}

  private final Map<String, Hit> words = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  SentimentWords(Lists lists) {
    for (ListRow row : lists.rows("sentiment-words")) {
      String[] parts = row.get("phrase").toLowerCase(Locale.ROOT).split(" ");
      double score = row.number("score");
      if (parts.length == 1) {
        words.put(parts[0], new Hit(score, 1));
      } else {
        List<Phrase> same = phrases.computeIfAbsent(parts[0], first -> new ArrayList<>());
        same.removeIf(phrase -> phrase.words.equals(List.of(parts)));
        same.add(new Phrase(List.of(parts), score));
      }
    }
    phrases
        .values()
        .forEach(
            list -> list.sort(Comparator.comparingInt((Phrase phrase) -> -phrase.words.size())));
  }

  /**
   * The longest phrase or else the word at {@code i}; null where there is none.
   *
   * @param lower the sentence's tokens in lower case
   */
  Hit at(List<Token> tokens, String[] lower, int i) {
    List<Phrase> candidates = phrases.get(lower[i]);
    if (candidates != null) {
      for (Phrase phrase : candidates) {
        if (stands(phrase.words, lower, i)) {
          return phrase.score == 0 ? null : new Hit(phrase.score, phrase.words.size());
        }
      }
    }
    Hit hit = words.get(lower[i]);
    if (hit == null) {
      String lemma = tokens.get(i).lemma();
      hit = lemma == null || lemma.equals(lower[i]) ? null : words.get(lemma);
    }
    return hit == null || hit.score == 0 ? null : hit;
  }

  private static boolean stands(List<String> phrase, String[] lower, int i) {
    if (i + phrase.size() > lower.length) {
      return false;
    }
    for (int k = 1; k < phrase.size(); k++) {
      if (!phrase.get(k).equals(lower[i + k])) {
        return false;
      }
    }
    return true;
  }
}
