package io.wireroom.nlp;

import java.util.List;

/** How a sentence uses capitals: headlines differ from running text. */
enum Casing {
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
  int number() {
    return number;
  }

  /** The casing of a sentence of at least four words; shorter ones are taken as normal. */
  static Casing of(List<String> words) {
    int letters = 0;
    int upper = 0;
    int longer = 0;
    int capital = 0;
    int count = 0;
    for (String word : words) {
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
      if (word.length() > 4) {
        longer++;
        capital += Character.isUpperCase(first) ? 1 : 0;
      }
    }
    if (count < 4) {
      return NORMAL;
    }
    if (upper * 10 >= letters * 8) {
      return UPPER;
    }
    return longer >= 3 && capital * 10 >= longer * 9 ? TITLE : NORMAL;
  }
}
