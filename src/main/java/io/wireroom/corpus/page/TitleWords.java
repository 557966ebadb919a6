package io.wireroom.corpus.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Compares titles by their words and their letters. */
final class TitleWords {
  private static final int FEW = 3;
  static final double ALIKE = 0.45;

  /** Letters; titles are looked for in each other, which takes the product of their lengths. */
  private static final int LONGEST_TITLE = 500;

  private TitleWords() {}

  /** Which part of a heading's words the title has, where there are a few. */
  static double share(Set<String> heading, Set<String> title) {
    if (heading.size() < FEW) {
      return 0;
    }
    long both = heading.stream().filter(title::contains).count();
    return (double) both / heading.size();
  }

  static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Which part of a title's words another has; 0 of a title of a word or two. */
  static double share(String title, String other) {
    return share(words(title), words(other));
  }

  /** Whether two titles have at least half of the words of the first in common. */
  static boolean alike(String title, String other) {
    return share(words(title), words(other)) >= ALIKE;
  }

  /**
   * Letters and digits alone, in lower case; of a text that is no title for its length the first.
   */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(Math.min(text.length(), LONGEST_TITLE));
    for (int i = 0; i < text.length() && letters.length() < LONGEST_TITLE; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return letters.toString();
  }
}
