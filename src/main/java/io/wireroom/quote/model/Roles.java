package io.wireroom.quote.model;

import io.wireroom.learn.LabelChain;

/**
 * Labels of pieces: {@link #OTHER}, and for each role a label for its first piece, which is the
 * role's number, and one for those that follow, which is the number after it.
 */
public final class Roles {
  static final int OTHER = 0;
  static final int CONTENT = 1;
  static final int SOURCE = 3;
  static final int CUE = 5;

  /** A run of content that opens with a word. */
  static final int WORDS = 1;

  /** A run of content that opens with a quotation. */
  static final int QUOTED = 3;

  /** How many labels all roles have. */
  static final int LABELS = 7;

  private Roles() {}

  /** All roles. */
  public static LabelChain all() {
    return chain(LABELS);
  }

  /** One role, or none: a piece is of the source or not. */
  public static LabelChain ofSource() {
    return chain(3);
  }

  /**
   * Of the content or not: {@link #WORDS} and {@link #QUOTED} tell how a run of content opened, for
   * one that opens with a quotation mostly ends with it.
   */
  public static LabelChain ofContent() {
    return chain(5);
  }

  private static LabelChain chain(int labels) {
    int first = 1;
    for (int role = 1; role < labels; role += 2) {
      first |= 1 << role;
    }
    int[] after = new int[labels];
    for (int label = 0; label < labels; label++) {
      int following = label == OTHER ? 0 : 1 << (label + label % 2);
      after[label] = first | following;
    }
    return new LabelChain(after, first, (1 << labels) - 1);
  }

  /**
   * Makes labels of roles: where neighbours have one role, the second follows the first.
   *
   * @param roles per piece a role's number or {@link #OTHER}
   * @param owner per piece whose role it is: the same role of another one begins anew; null where
   *     there is only one
   */
  public static int[] labels(int[] roles, int[] owner) {
    int[] labels = new int[roles.length];
    for (int i = 0; i < roles.length; i++) {
      boolean follows =
          i > 0
              && roles[i] != OTHER
              && roles[i - 1] == roles[i]
              && (owner == null || owner[i - 1] == owner[i]);
      labels[i] = roles[i] + (follows ? 1 : 0);
    }
    return labels;
  }
}
