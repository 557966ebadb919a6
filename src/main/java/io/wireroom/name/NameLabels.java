package io.wireroom.name;

import io.wireroom.learn.LabelChain;

/**
 * Labels of tokens inside and outside of names: outside, and of each of four kinds the beginning,
 * inside, last and only token (BILOU; Ratinov and Roth 2009 found it better than BIO).
 */
public final class NameLabels {
  /** The kinds, as the labelled sets have them in common. */
  static final String[] KINDS = {"PER", "ORG", "LOC", "MISC"};

  static final int OUTSIDE = 0;
  static final int BEGIN = 1;
  static final int INSIDE = 2;
  static final int LAST = 3;
  static final int UNIT = 4;
  static final int COUNT = 1 + 4 * KINDS.length;

  private NameLabels() {}

  /** The label of a kind's part. */
  static int of(int kind, int part) {
    return kind * 4 + part;
  }

  /** The label of one of a name's tokens. */
  static int of(int kind, int index, int length) {
    int part = length == 1 ? UNIT : index == 0 ? BEGIN : index == length - 1 ? LAST : INSIDE;
    return of(kind, part);
  }

  /** The kind of a label that is not {@link #OUTSIDE}. */
  static int kind(int label) {
    return (label - 1) / 4;
  }

  /** The part: {@link #BEGIN} to {@link #UNIT}, or {@link #OUTSIDE}. */
  static int part(int label) {
    return label == OUTSIDE ? OUTSIDE : (label - 1) % 4 + 1;
  }

  /** Which labels may follow each other. */
  static LabelChain chain() {
    int free = 1;
    int closed = 1;
    for (int kind = 0; kind < KINDS.length; kind++) {
      free |= 1 << of(kind, BEGIN) | 1 << of(kind, UNIT);
      closed |= 1 << of(kind, LAST) | 1 << of(kind, UNIT);
    }
    int[] after = new int[COUNT];
    for (int label = 0; label < COUNT; label++) {
      int part = part(label);
      boolean open = part == BEGIN || part == INSIDE;
      after[label] = open ? 1 << of(kind(label), INSIDE) | 1 << of(kind(label), LAST) : free;
    }
    return new LabelChain(after, free, closed);
  }
}
