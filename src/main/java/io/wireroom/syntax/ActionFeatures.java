package io.wireroom.syntax;

import io.wireroom.learn.Hash;

/**
 * What the parser sees where it chooses an action: the top of the stack, the words to come, what
 * hangs on them, how far apart they are and which marks stand between (after Zhang and Nivre 2011,
 * "Transition-based Dependency Parsing with Rich Non-local Features").
 */
final class ActionFeatures {
  /** No more features than this. */
  static final int MOST = 120;

  private final ParserWords words;
  private final int[] out;
  private int count;

  /**
   * @param out is filled by {@link #fill}
   */
  ActionFeatures(ParserWords words, int[] out) {
    this.words = words;
    this.out = out;
  }

  /** Fills in the features of a place; how many there are. */
  int fill(Configuration at) {
    count = 0;
    int s0 = at.stacked(0);
    int s1 = at.stacked(1);
    int n0 = at.next();
    int s0n0 = between(s0, n0);
    int s1s0 = between(s1, s0);
    alone(s0, s1, n0);
    ahead(at.stacked(2), n0);
    pairs(s0, n0);
    pairs(s1, s0);
    pairs(s1, n0);
    triples(s0, s1, at.stacked(2), n0);
    hanging(at, s0, s1, n0);
    apart(s0, n0, s0n0);
    apart(s1, s0, s1s0);
    int[] tag = words.tag;
    int marks = s0n0 << 8 | s1s0;
    add(Hash.mix(marks, Hash.mix(tag[s0], tag[n0])));
    add(Hash.mix(marks, Hash.mix(tag[s0], tag[s1])));
    return count;
  }

  private void add(int value) {
    out[count] = Hash.mix(count, value);
    count++;
  }

  private int between(int left, int right) {
    return left == 0 ? 255 : words.between(left, right);
  }

  private void alone(int s0, int s1, int n0) {
    one(s0);
    one(s1);
    one(n0);
    add(Hash.mix(words.before[n0], words.tag[n0]));
    add(Hash.mix(words.before[s0], words.tag[s0]));
    add(Hash.mix(Hash.mix(words.before[n0], words.before[n0 + 1]), words.tag[s0]));
  }

  private void one(int word) {
    add(words.word[word]);
    add(words.tag[word]);
    add(words.both[word]);
    add(words.cluster[word]);
    add(Hash.mix(words.company[word], words.tag[word]));
  }

  private void ahead(int s2, int n0) {
    int n1 = n0 + 1;
    int n2 = Math.min(n0 + 2, words.tag.length - 1);
    int[] tag = words.tag;
    add(words.both[n1]);
    add(words.word[n1]);
    add(tag[n1]);
    add(words.cluster[n1]);
    add(Hash.mix(words.word[n2], tag[n2]));
    add(words.both[s2]);
    add(Hash.mix(tag[n0], tag[n1]));
    add(Hash.mix(words.word[n0], tag[n1]));
    add(Hash.mix(tag[n0], words.word[n1]));
    add(Hash.mix(words.company[n0], words.company[n1]));
    add(Hash.mix(Hash.mix(tag[n0], tag[n1]), tag[n2]));
  }

  private void pairs(int a, int b) {
    int[] word = words.word;
    int[] tag = words.tag;
    add(Hash.mix(word[a], word[b]));
    add(Hash.mix(words.both[a], tag[b]));
    add(Hash.mix(tag[a], words.both[b]));
    add(Hash.mix(tag[a], tag[b]));
    add(Hash.mix(words.company[a], words.company[b]));
    add(Hash.mix(words.cluster[a], tag[b]));
    add(Hash.mix(tag[a], words.cluster[b]));
  }

  private void triples(int s0, int s1, int s2, int n0) {
    int[] tag = words.tag;
    int n1 = n0 + 1;
    int tops = Hash.mix(tag[s1], tag[s0]);
    int seam = Hash.mix(tag[s0], tag[n0]);
    add(Hash.mix(tops, tag[n0]));
    add(Hash.mix(Hash.mix(words.word[s1], tag[s0]), tag[n0]));
    add(Hash.mix(Hash.mix(tag[s1], words.word[s0]), tag[n0]));
    add(Hash.mix(tops, words.word[n0]));
    add(Hash.mix(seam, tag[n1]));
    add(Hash.mix(Hash.mix(words.word[s0], tag[n0]), tag[n1]));
    add(Hash.mix(Hash.mix(tag[s0], words.word[n0]), tag[n1]));
    add(Hash.mix(Hash.mix(tops, tag[n0]), tag[n1]));
    add(Hash.mix(tag[s2], tops));
    add(Hash.mix(Hash.mix(tag[s2], tops), tag[n0]));
    add(Hash.mix(Hash.mix(words.word[s1], tag[s0]), words.word[n0]));
    add(Hash.mix(Hash.mix(words.cluster[s1], tag[s0]), words.word[n0]));
    add(Hash.mix(Hash.mix(words.cluster[s1], words.cluster[s0]), tag[n0]));
    add(Hash.mix(Hash.mix(words.company[s1], words.company[s0]), words.company[n0]));
  }

  private void hanging(Configuration at, int s0, int s1, int n0) {
    int[] tag = words.tag;
    int tops = Hash.mix(tag[s1], tag[s0]);
    int seam = Hash.mix(tag[s0], tag[n0]);
    add(Hash.mix(seam, tag[at.left[s0]]));
    add(Hash.mix(seam, tag[at.right[s0]]));
    add(Hash.mix(seam, tag[at.left[n0]]));
    add(Hash.mix(seam, tag[at.left2[n0]]));
    add(Hash.mix(tops, tag[at.left[s0]]));
    add(Hash.mix(tops, tag[at.right[s0]]));
    add(Hash.mix(tops, tag[at.left[s1]]));
    add(Hash.mix(tops, tag[at.right[s1]]));
    add(Hash.mix(tops, tag[at.right2[s1]]));
    add(Hash.mix(tag[s0], words.word[at.left[s0]]));
    add(Hash.mix(tag[s0], words.word[at.right[s0]]));
    add(Hash.mix(tag[n0], words.word[at.left[n0]]));
    add(Hash.mix(Hash.mix(tag[s1], words.word[at.right[s1]]), tag[s0]));
    int subordinate = words.word[at.left[n0]];
    add(Hash.mix(words.word[s1], subordinate));
    add(Hash.mix(words.word[s0], subordinate));
    add(Hash.mix(Hash.mix(words.word[s1], subordinate), tag[s0]));
    add(Hash.mix(Hash.mix(words.cluster[s1], subordinate), tag[s0]));
    int s0Left = bits(at.leftRelations[s0]);
    int s0Right = bits(at.rightRelations[s0]);
    int s1Left = bits(at.leftRelations[s1]);
    int s1Right = bits(at.rightRelations[s1]);
    int n0Left = bits(at.leftRelations[n0]);
    add(Hash.mix(words.word[s0], s0Left));
    add(Hash.mix(words.both[s0], s0Right));
    add(Hash.mix(tag[s0], s0Left));
    add(Hash.mix(tag[s0], s0Right));
    add(Hash.mix(words.word[s1], s1Right));
    add(Hash.mix(tag[s1], s1Right));
    add(Hash.mix(tag[s1], s1Left));
    add(Hash.mix(tag[n0], n0Left));
    add(Hash.mix(words.word[n0], n0Left));
    add(Hash.mix(seam, Hash.mix(s0Left, n0Left)));
    add(Hash.mix(seam, Hash.mix(s0Left, s0Right)));
    add(Hash.mix(tops, Hash.mix(s1Right, s0Left)));
    add(Hash.mix(tops, Hash.mix(s1Left, s0Left)));
    add(Hash.mix(seam, Math.min(3, at.rights[s0]) << 4 | Math.min(3, at.lefts[n0])));
  }

  private void apart(int a, int b, int marks) {
    int[] tag = words.tag;
    int d = b - a;
    int far = a == 0 ? 0 : d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : 7;
    add(Hash.mix(far, Hash.mix(tag[a], tag[b])));
    add(Hash.mix(far, words.word[a]));
    add(Hash.mix(far, words.word[b]));
    add(Hash.mix(marks, Hash.mix(tag[a], tag[b])));
    add(Hash.mix(marks, words.both[a]));
    add(Hash.mix(marks, words.both[b]));
    add(Hash.mix(marks, far));
  }

  private static int bits(long relations) {
    return Hash.mix((int) relations, (int) (relations >>> 32));
  }
}
