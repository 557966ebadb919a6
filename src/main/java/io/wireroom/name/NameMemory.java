package io.wireroom.name;

import static io.wireroom.name.NameTemplates.*;

import io.wireroom.learn.Hash;
import io.wireroom.learn.IntTable;
import io.wireroom.tag.Casing;
import java.util.Arrays;
import java.util.List;

/**
 * What a first pass over a document took its words for (extended prediction history of Ratinov and
 * Roth 2009): per capitalised word, how often each label. What a sentence says of itself is left
 * out, so that a word learns from the rest of the document only.
 */
final class NameMemory {
  private final IntTable rowOf = new IntTable(256);
  private int[] counts = new int[64 * NameLabels.COUNT];
  private final NameText text;
  private final List<int[]> labels;
  private final int[] left = new int[NameLabels.COUNT];

  /** The sentence whose own words are left out of the counts, and what it was taken for then. */
  private int out = -1;

  private int[] outLabels;

  /**
   * @param labels per sentence and token what the first pass said
   */
  NameMemory(NameText text, List<int[]> labels) {
    this.text = text;
    this.labels = labels;
    for (int s = 0; s < text.first.length; s++) {
      for (int i = 0; i < text.length[s]; i++) {
        int at = text.first[s] + i;
        if (counts(s, i, at, labels.get(s))) {
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

  private boolean counts(int sentence, int index, int at, int[] labels) {
    return text.capital[at]
        && (labels[index] != NameLabels.OUTSIDE
            || (index > 0 && text.casing[sentence] == Casing.NORMAL));
  }

  /** Whether other sentences have a word of this one. */
  boolean tells(int sentence) {
    for (int i = 0; i < text.length[sentence]; i++) {
      if (elsewhere(sentence, text.first[sentence] + i) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Fills in how often a word has each label in the other sentences.
   *
   * @return the counts, good until the next call; null where there are none
   */
  private int[] elsewhere(int sentence, int at) {
    int row = rowOf.get(text.lower[at], -1);
    if (row < 0) {
      return null;
    }
    leaveOut(sentence);
    int sum = 0;
    for (int k = 0; k < left.length; k++) {
      left[k] = counts[row + k];
      sum += left[k];
    }
    return sum > 0 ? left : null;
  }

  /** Once a sentence, for a scan of it per word would take time by the square. */
  private void leaveOut(int sentence) {
    if (out != sentence) {
      if (out >= 0) {
        add(out, outLabels, 1);
      }
      out = sentence;
      outLabels = labels.get(sentence).clone();
      add(out, outLabels, -1);
    }
  }

  private void add(int sentence, int[] labels, int much) {
    for (int i = 0; i < text.length[sentence]; i++) {
      int at = text.first[sentence] + i;
      if (counts(sentence, i, at, labels)) {
        int row = rowOf.get(text.lower[at], -1);
        if (row >= 0) {
          counts[row + labels[i]] += much;
        }
      }
    }
  }

  /**
   * Fills in the features of one token.
   *
   * @param shape its shape
   * @param listed its classes in lists
   * @param filled how many features there are
   * @return how many there are then
   */
  int fill(int sentence, int i, int shape, int listed, int[] out, int filled) {
    int[] elsewhere = elsewhere(sentence, i);
    if (elsewhere == null) {
      return filled;
    }
    int place = text.place(i);
    int n = filled;
    int best = 0;
    int total = 0;
    int set = 0;
    for (int k = 0; k < elsewhere.length; k++) {
      total += elsewhere[k];
      if (elsewhere[k] > 0) {
        set |= 1 << k;
        out[n++] = Hash.mix(TAKEN_FOR, k);
      }
      if (elsewhere[k] > elsewhere[best]) {
        best = k;
      }
    }
    int share = elsewhere[best] * 4 / total;
    int much = Math.min(3, total);
    out[n++] = Hash.mix(MOSTLY_SHARE, Hash.mix(best, share * 4 + much));
    out[n++] = Hash.mix(MOSTLY_SHAPE_0, Hash.mix(best, shape));
    out[n++] = Hash.mix(MOSTLY_PLACE, Hash.mix(best, place));
    out[n++] = Hash.mix(MOSTLY_LISTED_0, Hash.mix(best, listed));
    out[n++] = Hash.mix(ALL_TAKEN_FOR_PLACE, Hash.mix(set, place));
    return n;
  }
}
