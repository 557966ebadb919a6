package io.wireroom.learn;

/** Hashes of strings and of hashes, the same in every run and on every machine. */
public final class Hash {
  /** What a hash begins with, before {@link #next}. */
  public static final int SEED = 0x811c9dc5;

  private Hash() {}

  /** Hash of {@code text[begin, end)}. */
  public static int of(CharSequence text, int begin, int end) {
    int hash = SEED;
    for (int i = begin; i < end; i++) {
      hash = next(hash, text.charAt(i));
    }
    return finish(hash);
  }

  /** Hash of a whole text. */
  public static int of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** Hash of a pair. */
  public static int mix(int a, int b) {
    return finish(a * 0x9e3779b1 + Integer.rotateLeft(b, 15) * 0x85ebca77);
  }

  /** One more character (FNV-1a, Fowler, Noll and Vo, public domain). */
  public static int next(int hash, char c) {
    return (hash ^ c) * 0x01000193;
  }

  /** Spreads the bits (finaliser of MurmurHash3, Austin Appleby, public domain). */
  static int finish(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ (h >>> 16);
  }
}
