package io.wireroom.corpus;

/**
 * 64-bit simhash (Charikar 2002) over a text's word 3-grams: texts that share most of them differ
 * in few bits.
 */
final class Simhash {
  private Simhash() {}

  /** The fewer than three words of a shorter text are one gram; 0 where there are none. */
  static long of(String text) {
    long[] words = WordHashes.of(text);
    int[] votes = new int[64];
    for (int end = WordHashes.GRAM; end <= words.length; end++) {
      vote(votes, WordHashes.gram(words, end - WordHashes.GRAM, end));
    }
    if (words.length > 0 && words.length < WordHashes.GRAM) {
      vote(votes, WordHashes.gram(words, 0, words.length));
    }
    long bits = 0;
    for (int bit = 0; bit < 64; bit++) {
      bits |= votes[bit] > 0 ? 1L << bit : 0;
    }
    return bits;
  }

  private static void vote(int[] votes, long gram) {
    for (int bit = 0; bit < 64; bit++) {
      votes[bit] += (int) ((gram >>> bit) & 1) * 2 - 1;
    }
  }
}
