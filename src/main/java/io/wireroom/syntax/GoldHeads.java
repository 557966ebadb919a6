package io.wireroom.syntax;

import java.util.List;

/** Gold heads among words alone: what hangs on a mark is hung on what that hangs on. */
final class GoldHeads {
  private GoldHeads() {}

  /**
   * The head of each place of {@code words}, from 1; the root's is behind the last.
   *
   * @param heads of each token from 0, -1 for the root
   */
  static int[] of(List<Integer> heads, ParserWords words) {
    int[] place = new int[heads.size()];
    for (int p = 1; p <= words.count; p++) {
      place[words.token[p]] = p;
    }
    int root = words.count + 1;
    int[] gold = new int[root + 1];
    int first = 0;
    for (int p = 1; p <= words.count; p++) {
      int head = heads.get(words.token[p]);
      while (head >= 0 && place[head] == 0) {
        head = heads.get(head);
      }
      gold[p] = head < 0 ? root : place[head];
      // Where a mark is the root, the first of its words takes its place.
      if (gold[p] == root) {
        gold[p] = first == 0 ? root : first;
        first = first == 0 ? p : first;
      }
    }
    return gold;
  }
}
