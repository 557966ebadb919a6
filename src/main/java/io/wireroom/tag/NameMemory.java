package io.wireroom.tag;

import io.wireroom.learn.IntTable;
import java.util.Arrays;
import java.util.List;

/**
 * What a first pass over a document took its words for (extended prediction history of Ratinov and
 * Roth 2009): per capitalised word, how often each label. What a sentence says of itself is left
 * out, so that a word learns from the rest of the document only.
 */
final class NameMemory {
  private final IntTable rowOf = new IntTable(256);
  private short[] counts = new short[64 * NameLabels.COUNT];
  private final NameText text;
  private final List<int[]> labels;
  private final int[] left = new int[NameLabels.COUNT];

  /**
   * @param labels per sentence and token what the first pass said
   */
  NameMemory(NameText text, List<int[]> labels) {
    this.text = text;
    this.labels = labels;
    for (int s = 0; s < text.first.length; s++) {
      for (int i = 0; i < text.length[s]; i++) {
        int at = text.first[s] + i;
        if (counts(s, i, at)) {
          int row = rowOf.get(text.lower[at], -1);
          if (row < 0) {
            row = rowOf.size() * NameLabels.COUNT;
            rowOf.put(text.lower[at], row);
            if (row == counts.length) {
              counts = Arrays.copyOf(counts, row * 2);
            }
          }
          counts[row + labels.get(s)[i]]++;
        }
      }
    }
  }

  private boolean counts(int sentence, int index, int at) {
    return text.capital[at]
        && (labels.get(sentence)[index] != NameLabels.OUTSIDE
            || (index > 0 && text.casing[sentence] == Casing.NORMAL));
  }

  /**
   * Fills in how often a word has each label in the other sentences.
   *
   * @return the counts, good until the next call; null where there are none
   */
  int[] elsewhere(int sentence, int at) {
    int row = rowOf.get(text.lower[at], -1);
    if (row < 0) {
      return null;
    }
    int sum = 0;
    for (int k = 0; k < left.length; k++) {
      left[k] = counts[row + k];
      sum += left[k];
    }
    for (int i = 0; i < text.length[sentence]; i++) {
      int other = text.first[sentence] + i;
      if (text.lower[other] == text.lower[at] && counts(sentence, i, other)) {
        left[labels.get(sentence)[i]]--;
        sum--;
      }
    }
    return sum > 0 ? left : null;
  }
}
