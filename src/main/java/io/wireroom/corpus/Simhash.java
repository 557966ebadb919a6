package io.wireroom.corpus;

/**
 * 64-bit simhash (Charikar 2002) over a text's word 3-grams: texts that share most of them differ
 * in few bits. Words are runs of letters and digits, case folded; hashes are FNV-1a, mixed.
 */
final class Simhash {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final int GRAM = 3;

  private Simhash() {}

  static long of(String text) {
    int[] votes = new int[64];
    long[] window = new long[GRAM];
    int words = 0;
    long hash = OFFSET;
    boolean inWord = false;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        hash = (hash ^ Character.toLowerCase(text.charAt(i))) * PRIME;
        inWord = true;
      } else if (inWord) {
        window[words++ % GRAM] = hash;
        if (words >= GRAM) {
          vote(votes, window, words);
        }
        hash = OFFSET;
        inWord = false;
      }
    }
    if (words > 0 && words < GRAM) {
      vote(votes, window, words);
    }
    long bits = 0;
    for (int bit = 0; bit < 64; bit++) {
      bits |= votes[bit] > 0 ? 1L << bit : 0;
    }
    return bits;
  }

  private static void vote(int[] votes, long[] window, int words) {
    long gram = 0;
    for (int i = Math.max(0, words - GRAM); i < words; i++) {
      gram = gram * 31 + window[i % GRAM];
    }
    gram = mix(gram);
    for (int bit = 0; bit < 64; bit++) {
      votes[bit] += (int) ((gram >>> bit) & 1) * 2 - 1;
    }
  }

  /** The finaliser of MurmurHash3. */
  static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
