package io.wireroom.story.reprint;

import io.wireroom.story.reprint.Change.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of a paragraph that are others in its next version: those that stand in the same
 * place between words that both have.
 */
final class NumberChanges {
  /** Longer paragraphs are not aligned word by word. */
  private static final int LONGEST = 1_000;

  private NumberChanges() {}

  /** Each with a word on both sides, for telling what is counted. */
  static List<Change> of(DiffWords before, DiffWords after) {
    int m = before.words().size();
    int n = after.words().size();
    List<Change> changes = new ArrayList<>();
    if (m > LONGEST || n > LONGEST) {
      return changes;
    }
    String[] a = before.shape().split(" ", -1);
    String[] b = after.shape().split(" ", -1);
    int[][] common = common(a, b);
    int i = 0;
    int j = 0;
    while (i < m && j < n) {
      if (a[i].equals(b[j])) {
        if (a[i].equals(Spelling.NUMBER) && !before.words().get(i).equals(after.words().get(j))) {
          changes.add(new Change(Kind.NUMBER_CHANGED, around(before, i), around(after, j)));
        }
        i++;
        j++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return changes;
  }

  private static String around(DiffWords words, int i) {
    return words.between(Math.max(0, i - 1), Math.min(words.words().size() - 1, i + 1));
  }

  /** Length of the longest common subsequence from each place on. */
  private static int[][] common(String[] a, String[] b) {
    int[][] common = new int[a.length + 1][b.length + 1];
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = b.length - 1; j >= 0; j--) {
        common[i][j] =
            a[i].equals(b[j])
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
