package io.wireroom.corpus;

import java.util.Arrays;

/** A text's words as hashes: runs of letters and digits, case folded, by 64-bit FNV-1a. */
final class WordHashes {
  /** How many words the grams have that texts are compared by. */
  static final int GRAM = 3;

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private WordHashes() {}

  /** One hash a word, in text order. */
  static long[] of(String text) {
    long[] words = new long[16 + text.length() / 6];
    int count = 0;
    long hash = OFFSET;
    boolean inWord = false;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        hash = (hash ^ Character.toLowerCase(text.charAt(i))) * PRIME;
        inWord = true;
      } else if (inWord) {
        if (count == words.length) {
          words = Arrays.copyOf(words, count * 2);
        }
        words[count++] = hash;
        hash = OFFSET;
        inWord = false;
      }
    }
    return Arrays.copyOf(words, count);
  }

  /** Hash of the words {@code [begin, end)} together. */
  static long gram(long[] words, int begin, int end) {
    long gram = 0;
    for (int i = begin; i < end; i++) {
      gram = gram * 31 + words[i];
    }
    return mix(gram);
  }

  /** The finaliser of MurmurHash3 (Austin Appleby, public domain). */
  static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
