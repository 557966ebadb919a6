package io.wireroom.corpus;

/** The smallest hash of a text's word 3-grams (Broder 1997). */
final class MinHash {
  private MinHash() {}

  /** {@link Long#MAX_VALUE} where the text has fewer than three words. */
  static long of(String text) {
    long[] words = WordHashes.of(text);
    long smallest = Long.MAX_VALUE;
    for (int end = WordHashes.GRAM; end <= words.length; end++) {
      smallest = Math.min(smallest, WordHashes.gram(words, end - WordHashes.GRAM, end));
    }
    return smallest;
  }
}
