package io.wireroom.tag;

import io.wireroom.learn.Hash;
import io.wireroom.learn.IntTable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often words have a capital inside sentences of running text, behind a word or a comma: {@code
 * Smith} always, {@code smith} in the middle of nothing.
 */
final class CapitalCounts {
  /** Classes of what share of the times, ascending, for words seen three times or more. */
  private static final double[] SHARES = {0.02, 0.1, 0.3, 0.6, 0.9, 0.98};

  private static final int FEW = 3;

  // Folded word -> how often, how often with a capital.
  private final Map<String, int[]> counts = new TreeMap<>();

  CapitalCounts(Iterable<List<String>> sentences) {
    for (List<String> sentence : sentences) {
      if (Casing.of(sentence) == Casing.NORMAL) {
        add(sentence);
      }
    }
  }

  private void add(List<String> sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      String word = sentence.get(i);
      String before = sentence.get(i - 1);
      boolean inside = before.equals(",") || Character.isLetter(before.charAt(before.length() - 1));
      if (inside && Character.isLetter(word.charAt(0))) {
        int[] count = counts.computeIfAbsent(WordForm.fold(word), key -> new int[2]);
        count[0]++;
        count[1] += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
  }

  /** From hash of the folded word to its class, from 1. */
  IntTable table() {
    IntTable table = new IntTable(counts.size());
    counts.forEach((word, count) -> table.put(Hash.of(word), classOf(count[0], count[1])));
    return table;
  }

  private static int classOf(int all, int upper) {
    int few = SHARES.length + 2;
    if (all < FEW) {
      return upper == 0 ? few : upper == all ? few + 1 : few + 2;
    }
    int number = 1;
    for (double share : SHARES) {
      number += upper >= share * all ? 1 : 0;
    }
    return number;
  }
}
