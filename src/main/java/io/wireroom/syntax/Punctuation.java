package io.wireroom.syntax;

import java.util.Set;

/**
 * Punctuation. It is not parsed, but kept as what stands between words, and hung into the tree
 * afterwards (Ma, Zhang and Zhu 2014, "Punctuation Processing for Projective Dependency Parsing").
 */
final class Punctuation {
  /** Kinds that are counted. */
  static final int COMMA = 0;

  static final int QUOTE = 1;
  static final int BRACKET = 2;
  static final int OTHER = 3;
  static final int KINDS = 4;

  private static final Set<String> TAGS =
      Set.of(",", ".", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP");

  private Punctuation() {}

  /** Whether a part of speech is that of a mark. */
  static boolean isMark(String tag) {
    return TAGS.contains(tag);
  }

  /** The kind of a mark. */
  static int kind(String tag) {
    return switch (tag) {
      case "," -> COMMA;
      case "``", "''" -> QUOTE;
      case "-LRB-", "-RRB-" -> BRACKET;
      default -> OTHER;
    };
  }

  /**
   * Hangs marks into a tree whose words have heads: each on the lowest word that has words below it
   * on both sides, the others on the root. Linear: a word is climbed over once, behind its last.
   *
   * @param words places of words and their tokens
   * @param done the words' tree
   * @param root token of the root
   * @param heads of each token; those of marks are filled in
   */
  static void hang(ParserWords words, Configuration done, int root, int[] heads) {
    int next = 1;
    int on = root;
    for (int i = 0; i < heads.length; i++) {
      if (next <= words.count && words.token[next] == i) {
        int place = next++;
        while (next <= words.count && done.last[place] < next) {
          place = done.head[place];
        }
        on = next <= words.count ? words.token[place] : root;
      } else {
        heads[i] = on;
      }
    }
  }
}
