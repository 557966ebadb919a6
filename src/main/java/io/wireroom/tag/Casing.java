package io.wireroom.tag;

import java.util.List;
import java.util.Set;

/** How a sentence uses capitals: headlines differ from running text. */
public enum Casing {
  /** Capitals for names and beginnings. */
  NORMAL(0),
  /** CAPITALS THROUGHOUT. */
  UPPER(1),
  /** A Capital For Each Longer Word. */
  TITLE(2);

  private final int number;

  Casing(int number) {
    this.number = number;
  }

  /** As features and model files know it. */
  public int number() {
    return number;
  }

  // Lower-case words that a headline with capitals has; others make it running text.
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "and", "or", "but", "nor",
          "as", "is", "are", "be", "with", "from", "vs", "via", "up", "off", "out", "over", "into",
          "than", "that", "it", "its", "if", "not", "after", "amid", "per", "s", "t", "re", "ll",
          "ve", "d");

  /** The casing of a sentence of at least four words; shorter ones are taken as normal. */
  public static Casing of(List<String> words) {
    int letters = 0;
    int upper = 0;
    int longer = 0;
    int lower = 0;
    int count = 0;
    for (String word : words) {
      if (word.isEmpty()) {
        continue;
      }
      char first = word.charAt(0);
      if (!Character.isLetter(first)) {
        continue;
      }
      count++;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        if (Character.isLetter(c)) {
          letters++;
          upper += Character.isUpperCase(c) ? 1 : 0;
        }
      }
      if (Character.isUpperCase(first)) {
        longer += word.length() > 3 ? 1 : 0;
      } else if (!SMALL.contains(word) && !word.equals("n't") && !word.equals("n\u2019t")) {
        lower++;
      }
    }
    if (count < 4) {
      return NORMAL;
    }
    if (upper * 10 >= letters * 8) {
      return UPPER;
    }
    return longer >= 3 && lower * 12 <= count ? TITLE : NORMAL;
  }
}
