package io.wireroom.story.reprint;

/** 64-bit hashes, the same in every run and on every machine. */
final class Mix {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Mix() {}

  /** Hash of a word: FNV-1a (Fowler, Noll and Vo, public domain), its bits spread. */
  static long of(String word) {
    long hash = OFFSET;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return spread(hash);
  }

  /** Hash of a pair, in this order. */
  static long of(long first, long second) {
    return spread(first * 31 + second);
  }

  /** The finaliser of MurmurHash3 (Austin Appleby, public domain). */
  static long spread(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
