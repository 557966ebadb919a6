package io.wireroom.story.reprint;

import io.wireroom.lexicon.Lists;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The telling words of headlines. */
final class Titles {
  private static final int SHORTEST = 3;

  private final Set<String> dull = Lists.rules("headline-stopwords");
  private final Spelling spelling;

  Titles(Spelling spelling) {
    this.spelling = spelling;
  }

  /** Hashes of the words, ascending, each once; numbers are left out. */
  long[] words(String title) {
    TreeSet<Long> words = new TreeSet<>();
    for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() >= SHORTEST && !dull.contains(word)) {
        String form = spelling.form(word);
        if (!form.equals(Spelling.NUMBER)) {
          words.add(Mix.of(form));
        }
      }
    }
    return words.stream().mapToLong(Long::longValue).toArray();
  }

  /** Of the words of the headline with fewer, how many the other has too, in [0, 1]. */
  static double overlap(long[] first, long[] second) {
    int fewer = Math.min(first.length, second.length);
    return fewer == 0 ? 0 : (double) shared(first, second) / fewer;
  }

  /** How many words both have. */
  static int shared(long[] first, long[] second) {
    return (int)
        Arrays.stream(first).filter(word -> Arrays.binarySearch(second, word) >= 0).count();
  }
}
