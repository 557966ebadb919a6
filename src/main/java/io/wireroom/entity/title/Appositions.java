package io.wireroom.entity.title;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.text.PartOfSpeech;

/** Tells whether a name behind a comma is in apposition to the phrase before it. */
final class Appositions {
  private Appositions() {}

  /**
   * Whether the phrase from token {@code phrase} is in apposition to the name that ends before
   * {@code end}: a comma or bracket closes the name; or it ends the sentence, and the phrase is
   * what a verb or {@code by} governs; or its verb follows, and the phrase opens the clause. {@code
   * In talks with the president, Ann Lee said} is no such thing.
   */
  static boolean closed(ArticleTokens tokens, int phrase, int end) {
    int start = tokens.sentenceStart(phrase);
    String before = phrase > start ? tokens.lower(phrase - 1) : "";
    if (end >= tokens.sentenceEnd(phrase) || stop(tokens.lower(end))) {
      return before.equals("by") || PartOfSpeech.finiteOrModal(tokens.pos(phrase - 1));
    }
    return switch (tokens.lower(end)) {
      case ",", ")", "(", "--", "—", "–" -> true;
      default -> tokens.finiteVerb(end) && opens(before);
    };
  }

  private static boolean stop(String word) {
    return word.equals(".") || word.equals(";") || word.equals(":") || mark(word);
  }

  /** Whether a clause begins behind the word. */
  private static boolean opens(String word) {
    return switch (word) {
      case "", ",", "and", "but", "that", ":" -> true;
      default -> mark(word);
    };
  }

  /** Whether a token is a quotation mark. */
  static boolean mark(String word) {
    return word.length() <= 2 && !word.isEmpty() && "\"“”''``‘’".indexOf(word.charAt(0)) >= 0;
  }
}
