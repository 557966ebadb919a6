package io.wireroom.syntax;

/**
 * The dependency tree of a sentence: one root, no cycles. Tokens are numbered from 0 within the
 * sentence. Immutable.
 */
public final class Parse {
  private final int[] heads;
  private final byte[] relations;
  // Dependents of token i are dependents[from[i]] to dependents[from[i + 1] - 1], in text order.
  private final int[] from;
  private final int[] dependents;
  private final int[] first;
  private final int[] last;
  private final int root;

  /**
   * @param heads of each token, -1 for the root; kept
   * @param relations their numbers; kept
   * @throws IllegalArgumentException where the heads are no tree
   */
  Parse(int[] heads, byte[] relations) {
    this.heads = heads;
    this.relations = relations;
    int size = heads.length;
    from = new int[size + 1];
    int top = -1;
    for (int i = 0; i < size; i++) {
      if (heads[i] >= 0) {
        from[heads[i]]++;
      } else if (top < 0) {
        top = i;
      } else {
        throw new IllegalArgumentException("Cannot make a tree: two roots");
      }
    }
    root = top;
    first = new int[size];
    last = new int[size];
    measure();
    int sum = 0;
    for (int i = 0; i <= size; i++) {
      sum += from[i];
      from[i] = sum;
    }
    dependents = new int[sum];
    for (int i = size - 1; i >= 0; i--) {
      if (heads[i] >= 0) {
        dependents[--from[heads[i]]] = i;
      }
    }
  }

  /**
   * From the leaves up, each token once: what lies below a token, and whether all hang together.
   */
  private void measure() {
    int size = heads.length;
    int[] waiting = from.clone();
    int[] queue = new int[size];
    int end = 0;
    for (int i = 0; i < size; i++) {
      first[i] = i;
      last[i] = i;
      if (waiting[i] == 0) {
        queue[end++] = i;
      }
    }
    for (int at = 0; at < end; at++) {
      int i = queue[at];
      int head = heads[i];
      if (head >= 0) {
        first[head] = Math.min(first[head], first[i]);
        last[head] = Math.max(last[head], last[i]);
        if (--waiting[head] == 0) {
          queue[end++] = head;
        }
      }
    }
    if (end < size) {
      throw new IllegalArgumentException("Cannot make a tree: a circle");
    }
  }

  /** How many tokens there are. */
  public int size() {
    return heads.length;
  }

  /** The root; -1 where there are no tokens. */
  public int root() {
    return root;
  }

  /** What a token hangs on; -1 for the root. */
  public int head(int token) {
    return heads[token];
  }

  /** How a token hangs on its head. */
  public Relation relation(int token) {
    return Relation.of(relations[token]);
  }

  /** How many tokens hang on a token. */
  public int dependents(int token) {
    return from[token + 1] - from[token];
  }

  /**
   * A token that hangs on a token.
   *
   * @param which from 0, in text order
   */
  public int dependent(int token, int which) {
    return dependents[from[token] + which];
  }

  /** The first of a token's dependents with a relation; -1 where it has none. */
  public int dependent(int token, Relation relation) {
    for (int at = from[token]; at < from[token + 1]; at++) {
      if (relation(dependents[at]) == relation) {
        return dependents[at];
      }
    }
    return -1;
  }

  /** The first token of all that is below a token, itself among them. */
  public int first(int token) {
    return first[token];
  }

  /** The last token of all that is below a token, itself among them. */
  public int last(int token) {
    return last[token];
  }

  /** Whether a token is another or hangs on it, directly or not. */
  public boolean isBelow(int token, int other) {
    // Trees made here have no crossing arcs, so a token between the ends of a subtree is part of
    // it.
    return first[other] <= token && token <= last[other];
  }
}
