package io.wireroom.corpus;

/** The smallest hash of a text's word 3-grams (Broder 1997). */
final class MinHash {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private MinHash() {}

  /** {@link Long#MAX_VALUE} where the text has fewer than three words. */
  static long of(String text) {
    long smallest = Long.MAX_VALUE;
    long first = 0;
    long second = 0;
    long hash = OFFSET;
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        hash = (hash ^ Character.toLowerCase(text.charAt(i))) * PRIME;
        inWord = true;
      } else if (inWord) {
        if (++words >= 3) {
          smallest = Math.min(smallest, Simhash.mix((first * 31 + second) * 31 + hash));
        }
        first = second;
        second = hash;
        hash = OFFSET;
        inWord = false;
      }
    }
    return smallest;
  }
}
