package io.wireroom.story.reprint;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a text's words is kept for comparing it with others: the hashes of its word 3-grams, of
 * long texts a sample by value (FracMinHash; Irber and others 2022), so that two texts sampled at
 * unlike scales can be compared at the coarser one.
 *
 * @param words how many words the text has
 * @param scale one of so many 3-grams is kept; a power of two
 * @param whole hash of all words in order
 * @param shingles ascending; each 55 bits of a 3-gram's hash, a bit that says whether it touches
 *     words in quotation marks, 7 bits for its sentence (see {@link #sentence})
 * @param vocabulary ascending; hashes of the long words that stand outside of quotation marks, each
 *     once; of many those with the smallest hash
 * @param figures ascending; hashes of the numbers of two digits or more that are no years, each
 *     once; of many those with the smallest hash
 * @param keys hashes of word 4-grams, of long texts a sample by value: two texts of which one was
 *     made of the other share some of them
 */
// Millions of hashes are compared; nobody changes the arrays.
@SuppressWarnings("ArrayRecordComponent")
public record Fingerprint(
    int words, int scale, long whole, long[] shingles, int[] vocabulary, int[] figures, long[] keys)
    implements Serializable {
  private static final int GRAM = 3;
  private static final int KEY_GRAM = 4;
  private static final int MOST_KEYS = 48;

  /** So many 3-grams are kept at most: those of a text of that many words are all kept. */
  private static final int MOST = 256;

  static final int MOST_WORDS = 128;
  private static final int LAST_SENTENCE = 127;
  private static final int HASH_SHIFT = 8;
  private static final long QUOTED = 1L << 7;

  /** Of hashes below it all are kept at scale 1. */
  private static final long HASHES = 1L << 55;

  static Fingerprint of(Wording text) {
    Set<Long> seen = new HashSet<>();
    long[] all = new long[Math.max(0, text.size() - GRAM + 1)];
    int count = 0;
    for (int i = 0; i + GRAM <= text.size(); i++) {
      long hash = Mix.of(Mix.of(text.word(i), text.word(i + 1)), text.word(i + 2)) >>> 9;
      if (!text.isNumber(i) && !text.isNumber(i + 1) && !text.isNumber(i + 2) && seen.add(hash)) {
        boolean quoted = text.isQuoted(i) || text.isQuoted(i + 1) || text.isQuoted(i + 2);
        int sentence = Math.min(LAST_SENTENCE, text.sentence(i));
        all[count++] = hash << HASH_SHIFT | (quoted ? QUOTED : 0) | sentence;
      }
    }
    Arrays.sort(all, 0, count);
    int scale = 1;
    int kept = count;
    while (kept > MOST) {
      scale *= 2;
      kept = below(all, kept, HASHES / scale);
    }
    return new Fingerprint(
        text.size(),
        scale,
        text.whole(),
        Arrays.copyOf(all, kept),
        vocabulary(text),
        figures(text),
        keys(text));
  }

  private static long[] keys(Wording text) {
    TreeSet<Long> keys = new TreeSet<>();
    for (int i = 0; i + KEY_GRAM <= text.size(); i++) {
      long hash = 0;
      for (int j = 0; j < KEY_GRAM; j++) {
        hash = Mix.of(hash, text.word(i + j));
      }
      keys.add(hash >>> 9);
    }
    int scale = 1;
    while (keys.size() > MOST_KEYS) {
      scale *= 2;
      keys.tailSet(HASHES / scale).clear();
    }
    return keys.stream().mapToLong(Long::longValue).toArray();
  }

  private static int[] figures(Wording text) {
    return text.figures().stream().limit(MOST_WORDS).mapToInt(Integer::intValue).toArray();
  }

  private static int[] vocabulary(Wording text) {
    TreeSet<Integer> words = new TreeSet<>();
    for (int i = 0; i < text.size(); i++) {
      if (text.isTelling(i) && !text.isQuoted(i)) {
        words.add((int) (text.word(i) >>> 33));
      }
    }
    return words.stream().limit(MOST_WORDS).mapToInt(Integer::intValue).toArray();
  }

  private static int below(long[] shingles, int size, long limit) {
    int kept = size;
    while (kept > 0 && hash(shingles[kept - 1]) >= limit) {
      kept--;
    }
    return kept;
  }

  /** How many shingles are kept at a scale that is as coarse as this one or coarser. */
  int size(int atScale) {
    return below(shingles, shingles.length, HASHES / atScale);
  }

  static long hash(long shingle) {
    return shingle >>> HASH_SHIFT;
  }

  static boolean isQuoted(long shingle) {
    return (shingle & QUOTED) != 0;
  }

  /** Number of the sentence that a 3-gram begins in, from 0; 127 for all from there on. */
  static int sentence(long shingle) {
    return (int) (shingle & LAST_SENTENCE);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fingerprint that
        && words == that.words
        && scale == that.scale
        && whole == that.whole
        && Arrays.equals(shingles, that.shingles)
        && Arrays.equals(vocabulary, that.vocabulary)
        && Arrays.equals(figures, that.figures)
        && Arrays.equals(keys, that.keys);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(whole);
  }

  @Override
  public String toString() {
    return "Fingerprint[words=%d, scale=%d, kept=%d]".formatted(words, scale, shingles.length);
  }
}
