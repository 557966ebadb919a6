package io.wireroom.learn;

/**
 * Labels of a sequence and which may follow which. Labels are numbers from 0, at most 31 of them,
 * so that a set of labels is the bits of an int.
 */
public final class LabelChain {
  private final int labels;
  private final int[][] before;
  private final int[][] after;
  private final int starts;
  private final int ends;

  /**
   * @param after for each label the set of those that may follow it
   * @param starts the labels a sequence may begin with
   * @param ends the labels it may end with
   */
  public LabelChain(int[] after, int starts, int ends) {
    this.labels = after.length;
    this.starts = starts;
    this.ends = ends;
    this.after = new int[labels][];
    before = new int[labels][];
    for (int label = 0; label < labels; label++) {
      this.after[label] = members(after[label]);
      int set = 0;
      for (int other = 0; other < labels; other++) {
        set |= (after[other] >>> label & 1) << other;
      }
      before[label] = members(set);
    }
  }

  /** How many labels there are. */
  public int labels() {
    return labels;
  }

  int[] before(int label) {
    return before[label];
  }

  int[] after(int label) {
    return after[label];
  }

  boolean starts(int label) {
    return (starts >>> label & 1) != 0;
  }

  boolean ends(int label) {
    return (ends >>> label & 1) != 0;
  }

  private static int[] members(int set) {
    int[] members = new int[Integer.bitCount(set)];
    int n = 0;
    for (int rest = set; rest != 0; rest &= rest - 1) {
      members[n++] = Integer.numberOfTrailingZeros(rest);
    }
    return members;
  }
}
