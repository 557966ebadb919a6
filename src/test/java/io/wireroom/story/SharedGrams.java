package io.wireroom.story;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Plain word 3-grams, as others count them: no spelling mended, no quotes set apart. */
final class SharedGrams {
  private SharedGrams() {}

  /** Of the 3-grams of the text with fewer, how many the other has too; in [0, 1]. */
  static double of(String first, String second) {
    Set<String> a = grams(first);
    Set<String> b = grams(second);
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    int fewer = Math.min(a.size(), b.size());
    return fewer == 0 ? 0 : (double) both.size() / fewer;
  }

  /** Those of both by those of either. */
  static double jaccard(String first, String second) {
    Set<String> a = grams(first);
    Set<String> b = grams(second);
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    int either = a.size() + b.size() - both.size();
    return either == 0 ? 0 : (double) both.size() / either;
  }

  private static Set<String> grams(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    Set<String> grams = new HashSet<>();
    for (int i = 0; i + 3 <= words.length; i++) {
      grams.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
    }
    return grams;
  }
}
