package io.wireroom.tag;

import io.wireroom.learn.Hash;
import io.wireroom.learn.IntTable;
import java.util.Arrays;
import java.util.List;

/**
 * What {@link PosFeatures} are put together from: a row of numbers for each thing known of the
 * words of one sentence. Rows have {@link #PAD} places of padding on both sides.
 */
final class PosWords {
  /** Where the first word stands in a row. */
  static final int PAD = 2;

  private static final int OUTSIDE = Hash.of("<outside>");

  final int size;
  final int casing;
  final String[] folded;
  final int[] lower;
  final int[] exact;
  final int[] shape;
  final int[] suffix;
  final int[] tagsSeen;
  final int[] tagsElsewhere;
  final int[] capitals;
  // [level][place]
  final int[][] clusters;

  PosWords(List<String> words, WordFacts facts) {
    size = words.size();
    casing = Casing.of(words).number();
    folded = new String[size];
    lower = row(OUTSIDE);
    exact = row(OUTSIDE);
    shape = row(1);
    suffix = row(OUTSIDE);
    tagsSeen = row(1);
    tagsElsewhere = row(1);
    capitals = row(-1);
    clusters = new int[facts.clusters().levels()][];
    for (int level = 0; level < clusters.length; level++) {
      clusters[level] = row(-2);
    }
    for (int i = 0; i < size; i++) {
      String word = words.get(i);
      String fold = WordForm.fold(word);
      int at = i + PAD;
      folded[i] = fold;
      lower[at] = Hash.of(fold);
      exact[at] = Hash.of(word);
      shape[at] = WordForm.shape(word);
      suffix[at] = Hash.of(fold, Math.max(0, fold.length() - 3), fold.length());
      tagsSeen[at] = facts.tagsSeen().get(lower[at], 0);
      tagsElsewhere[at] = facts.tagsElsewhere().get(lower[at], 0);
      capitals[at] = facts.capitals().get(lower[at], 0);
      int found = facts.clusters().find(word);
      for (int level = 0; level < clusters.length; level++) {
        clusters[level][at] = facts.clusters().cluster(level, found);
      }
    }
  }

  /** Takes each word as if the sentences learnt from did not have it here. */
  void forgetHere(List<String> tags, IntTable withoutOne) {
    for (int i = 0; i < size; i++) {
      int at = i + PAD;
      tagsSeen[at] = withoutOne.get(TagSets.place(lower[at], tags.get(i)), tagsSeen[at]);
    }
  }

  private int[] row(int padding) {
    int[] row = new int[size + 2 * PAD];
    Arrays.fill(row, 0, PAD, padding);
    Arrays.fill(row, size + PAD, row.length, padding);
    return row;
  }
}
