package io.wireroom.stance;

import io.wireroom.learn.Hash;
import io.wireroom.syntax.Parse;
import java.util.Arrays;

/**
 * The way through a sentence's tree from one token up to the word that both hang on and down to
 * another.
 */
final class PairPath {
  /** The longest way that is one feature. */
  static final int LONGEST = 8;

  /** Longer chains than this are not walked. */
  private static final int MOST = 64;

  /** Tokens above the first, up to the top, which is not among them. */
  final int[] up;

  /** Tokens above the second, up to the top, which is not among them. */
  final int[] down;

  /** The word that both hang on; -1 where the way is too long. */
  final int top;

  /** Hash of the relations on the way. */
  final int hash;

  /** Relation of the first step and of the last, or 0. */
  final int ends;

  PairPath(Parse parse, int first, int second) {
    int[] above = chain(parse, first);
    int[] below = chain(parse, second);
    int a = above.length - 1;
    int b = below.length - 1;
    if (above[a] != below[b]) {
      top = -1;
      up = new int[0];
      down = up;
      hash = 0;
      ends = 0;
      return;
    }
    while (a > 0 && b > 0 && above[a - 1] == below[b - 1]) {
      a--;
      b--;
    }
    top = above[a];
    up = a > 0 ? Arrays.copyOfRange(above, 1, a) : new int[0];
    down = b > 0 ? Arrays.copyOfRange(below, 1, b) : new int[0];
    int way = Hash.SEED;
    for (int i = 0; i < a; i++) {
      way = Hash.mix(way, 2 * parse.relation(above[i]).number());
    }
    for (int i = b - 1; i >= 0; i--) {
      way = Hash.mix(way, 2 * parse.relation(below[i]).number() + 1);
    }
    hash = a + b > LONGEST ? 0 : way;
    ends =
        Hash.mix(
            a > 0 ? parse.relation(first).number() : -1,
            b > 0 ? parse.relation(second).number() : -1);
  }

  /** A token and all above it. */
  private static int[] chain(Parse parse, int token) {
    int[] chain = new int[MOST];
    int n = 0;
    for (int at = token; at >= 0 && n < MOST; at = parse.head(at)) {
      chain[n++] = at;
    }
    return Arrays.copyOf(chain, n);
  }
}
