package io.wireroom.syntax;

/**
 * Where the parser stands in a sentence: arc-hybrid (Kuhlmann, Gómez-Rodríguez and Satta 2011) with
 * the root behind the last word. Places are those of {@link ParserWords}.
 *
 * <p>{@link #SHIFT} puts the next word on the stack; {@link #LEFT} hangs the top on the next word,
 * {@link #RIGHT} on the word below it, and both take it off. 2 n steps and no search: linear.
 */
final class Configuration {
  static final int SHIFT = 0;
  static final int LEFT = 1;
  static final int RIGHT = 2;
  static final int ACTIONS = 3;

  /** The relation of no word. */
  static final int NO_RELATION = 63;

  final int root;
  final int[] head;
  final int[] relation;
  // The outermost dependent on each side, and the one put there before it; 0 for none.
  final int[] left;
  final int[] left2;
  final int[] right;
  final int[] right2;
  // The relations that a word's dependents on each side have, as bits.
  final long[] leftRelations;
  final long[] rightRelations;
  final int[] lefts;
  final int[] rights;
  // The last word below each word.
  final int[] last;
  private final int[] stack;
  private int size;
  private int next = 1;

  /**
   * @param words how many
   */
  Configuration(int words) {
    root = words + 1;
    int places = words + 2;
    head = new int[places];
    relation = new int[places];
    left = new int[places + 2];
    left2 = new int[places + 2];
    right = new int[places];
    right2 = new int[places];
    leftRelations = new long[places];
    rightRelations = new long[places];
    lefts = new int[places];
    rights = new int[places];
    last = new int[places];
    stack = new int[words + 1];
    relation[0] = NO_RELATION;
  }

  boolean finished() {
    return next == root && size == 0;
  }

  /** The next word, or the root behind the last. */
  int next() {
    return next;
  }

  /** A word of the stack, 0 the top; 0 where it is not that deep. */
  int stacked(int depth) {
    return depth < size ? stack[size - 1 - depth] : 0;
  }

  int stackSize() {
    return size;
  }

  /** Whether an action can be done here; the root gets one dependent only. */
  boolean allows(int action) {
    return switch (action) {
      case SHIFT -> next < root;
      case LEFT -> size > 0 && (next < root || size == 1);
      default -> size > 1;
    };
  }

  /** The one action there is, -1 where there is a choice. */
  int only() {
    if (size == 0) {
      return SHIFT;
    }
    return next < root ? -1 : size == 1 ? LEFT : RIGHT;
  }

  void shift() {
    last[next] = next;
    stack[size++] = next++;
  }

  /** What an action that hangs a word would hang it on. */
  int headBy(int action) {
    return action == LEFT ? next : stacked(1);
  }

  /** Hangs the top of the stack and takes it off. */
  void hang(int action, int as) {
    int word = stacked(0);
    int on = headBy(action);
    head[word] = on;
    relation[word] = as;
    if (action == LEFT) {
      left2[on] = left[on];
      left[on] = word;
      leftRelations[on] |= 1L << as;
      lefts[on]++;
    } else {
      right2[on] = right[on];
      right[on] = word;
      rightRelations[on] |= 1L << as;
      rights[on]++;
      last[on] = last[word];
    }
    size--;
  }
}
