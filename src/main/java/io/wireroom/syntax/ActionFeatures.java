package io.wireroom.syntax;

import static io.wireroom.syntax.ActionTemplates.*;

import io.wireroom.learn.Hash;

/**
 * What the parser sees where it chooses an action: the top of the stack, the words to come, what
 * hangs on them, how far apart they are and which marks stand between (after Zhang and Nivre 2011,
 * "Transition-based Dependency Parsing with Rich Non-local Features").
 */
final class ActionFeatures {
  /** No more features than this. */
  static final int MOST = 120;

  // What a range for one word adds to its number.
  private static final int WORD = 0;
  private static final int TAG = 1;
  private static final int WORD_TAG = 2;
  private static final int CLUSTER = 3;
  private static final int COARSE_TAG = 4;

  // What a range for two words adds.
  private static final int W_W = 0;
  private static final int WT_T = 1;
  private static final int T_WT = 2;
  private static final int T_T = 3;
  private static final int CC_CC = 4;
  private static final int C_T = 5;
  private static final int T_C = 6;

  // What a range for what lies between two words adds.
  private static final int FAR_T_T = 0;
  private static final int FAR_W_LEFT = 1;
  private static final int FAR_W_RIGHT = 2;
  private static final int MARKS_T_T = 3;
  private static final int MARKS_WT_LEFT = 4;
  private static final int MARKS_WT_RIGHT = 5;
  private static final int MARKS_FAR = 6;

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
    pairs(S0_N0, s0, n0);
    pairs(S1_S0, s1, s0);
    pairs(S1_N0, s1, n0);
    triples(s0, s1, at.stacked(2), n0);
    hanging(at, s0, s1, n0);
    apart(S0_TO_N0, s0, n0, s0n0);
    apart(S1_TO_S0, s1, s0, s1s0);
    int[] tag = words.tag;
    int marks = s0n0 << 8 | s1s0;
    add(MARKS_S0_T_N0_T, Hash.mix(marks, Hash.mix(tag[s0], tag[n0])));
    add(MARKS_S0_T_S1_T, Hash.mix(marks, Hash.mix(tag[s0], tag[s1])));
    return count;
  }

  private void add(int template, int value) {
    out[count++] = Hash.mix(template, value);
  }

  private int between(int left, int right) {
    return left == 0 ? 255 : words.between(left, right);
  }

  private void alone(int s0, int s1, int n0) {
    one(S0, s0);
    one(S1, s1);
    one(N0, n0);
    add(N0_MARK_T, Hash.mix(words.before[n0], words.tag[n0]));
    add(S0_MARK_T, Hash.mix(words.before[s0], words.tag[s0]));
    add(
        N0_MARK_N1_MARK_S0_T,
        Hash.mix(Hash.mix(words.before[n0], words.before[n0 + 1]), words.tag[s0]));
  }

  private void one(int number, int word) {
    add(number + WORD, words.word[word]);
    add(number + TAG, words.tag[word]);
    add(number + WORD_TAG, words.both[word]);
    add(number + CLUSTER, words.cluster[word]);
    add(number + COARSE_TAG, Hash.mix(words.coarse[word], words.tag[word]));
  }

  private void ahead(int s2, int n0) {
    int n1 = n0 + 1;
    int n2 = Math.min(n0 + 2, words.tag.length - 1);
    int[] tag = words.tag;
    add(N1_WT, words.both[n1]);
    add(N1_W, words.word[n1]);
    add(N1_T, tag[n1]);
    add(N1_C, words.cluster[n1]);
    add(N2_WT, Hash.mix(words.word[n2], tag[n2]));
    add(S2_WT, words.both[s2]);
    add(N0_T_N1_T, Hash.mix(tag[n0], tag[n1]));
    add(N0_W_N1_T, Hash.mix(words.word[n0], tag[n1]));
    add(N0_T_N1_W, Hash.mix(tag[n0], words.word[n1]));
    add(N0_CC_N1_CC, Hash.mix(words.coarse[n0], words.coarse[n1]));
    add(N0_T_N1_T_N2_T, Hash.mix(Hash.mix(tag[n0], tag[n1]), tag[n2]));
  }

  private void pairs(int number, int a, int b) {
    int[] word = words.word;
    int[] tag = words.tag;
    add(number + W_W, Hash.mix(word[a], word[b]));
    add(number + WT_T, Hash.mix(words.both[a], tag[b]));
    add(number + T_WT, Hash.mix(tag[a], words.both[b]));
    add(number + T_T, Hash.mix(tag[a], tag[b]));
    add(number + CC_CC, Hash.mix(words.coarse[a], words.coarse[b]));
    add(number + C_T, Hash.mix(words.cluster[a], tag[b]));
    add(number + T_C, Hash.mix(tag[a], words.cluster[b]));
  }

  private void triples(int s0, int s1, int s2, int n0) {
    int[] tag = words.tag;
    int n1 = n0 + 1;
    int tops = Hash.mix(tag[s1], tag[s0]);
    int seam = Hash.mix(tag[s0], tag[n0]);
    add(S1_T_S0_T_N0_T, Hash.mix(tops, tag[n0]));
    add(S1_W_S0_T_N0_T, Hash.mix(Hash.mix(words.word[s1], tag[s0]), tag[n0]));
    add(S1_T_S0_W_N0_T, Hash.mix(Hash.mix(tag[s1], words.word[s0]), tag[n0]));
    add(S1_T_S0_T_N0_W, Hash.mix(tops, words.word[n0]));
    add(S0_T_N0_T_N1_T, Hash.mix(seam, tag[n1]));
    add(S0_W_N0_T_N1_T, Hash.mix(Hash.mix(words.word[s0], tag[n0]), tag[n1]));
    add(S0_T_N0_W_N1_T, Hash.mix(Hash.mix(tag[s0], words.word[n0]), tag[n1]));
    add(S1_T_S0_T_N0_T_N1_T, Hash.mix(Hash.mix(tops, tag[n0]), tag[n1]));
    add(S2_T_S1_T_S0_T, Hash.mix(tag[s2], tops));
    add(S2_T_S1_T_S0_T_N0_T, Hash.mix(Hash.mix(tag[s2], tops), tag[n0]));
    add(S1_W_S0_T_N0_W, Hash.mix(Hash.mix(words.word[s1], tag[s0]), words.word[n0]));
    add(S1_C_S0_T_N0_W, Hash.mix(Hash.mix(words.cluster[s1], tag[s0]), words.word[n0]));
    add(S1_C_S0_C_N0_T, Hash.mix(Hash.mix(words.cluster[s1], words.cluster[s0]), tag[n0]));
    add(
        S1_CC_S0_CC_N0_CC,
        Hash.mix(Hash.mix(words.coarse[s1], words.coarse[s0]), words.coarse[n0]));
  }

  private void hanging(Configuration at, int s0, int s1, int n0) {
    int[] tag = words.tag;
    int tops = Hash.mix(tag[s1], tag[s0]);
    int seam = Hash.mix(tag[s0], tag[n0]);
    add(S0_T_N0_T_S0L_T, Hash.mix(seam, tag[at.left[s0]]));
    add(S0_T_N0_T_S0R_T, Hash.mix(seam, tag[at.right[s0]]));
    add(S0_T_N0_T_N0L_T, Hash.mix(seam, tag[at.left[n0]]));
    add(S0_T_N0_T_N0L2_T, Hash.mix(seam, tag[at.left2[n0]]));
    add(S1_T_S0_T_S0L_T, Hash.mix(tops, tag[at.left[s0]]));
    add(S1_T_S0_T_S0R_T, Hash.mix(tops, tag[at.right[s0]]));
    add(S1_T_S0_T_S1L_T, Hash.mix(tops, tag[at.left[s1]]));
    add(S1_T_S0_T_S1R_T, Hash.mix(tops, tag[at.right[s1]]));
    add(S1_T_S0_T_S1R2_T, Hash.mix(tops, tag[at.right2[s1]]));
    add(S0_T_S0L_W, Hash.mix(tag[s0], words.word[at.left[s0]]));
    add(S0_T_S0R_W, Hash.mix(tag[s0], words.word[at.right[s0]]));
    add(N0_T_N0L_W, Hash.mix(tag[n0], words.word[at.left[n0]]));
    add(S1_T_S1R_W_S0_T, Hash.mix(Hash.mix(tag[s1], words.word[at.right[s1]]), tag[s0]));
    int subordinate = words.word[at.left[n0]];
    add(S1_W_N0L_W, Hash.mix(words.word[s1], subordinate));
    add(S0_W_N0L_W, Hash.mix(words.word[s0], subordinate));
    add(S1_W_N0L_W_S0_T, Hash.mix(Hash.mix(words.word[s1], subordinate), tag[s0]));
    add(S1_C_N0L_W_S0_T, Hash.mix(Hash.mix(words.cluster[s1], subordinate), tag[s0]));
    int s0Left = bits(at.leftRelations[s0]);
    int s0Right = bits(at.rightRelations[s0]);
    int s1Left = bits(at.leftRelations[s1]);
    int s1Right = bits(at.rightRelations[s1]);
    int n0Left = bits(at.leftRelations[n0]);
    add(S0_W_S0LS, Hash.mix(words.word[s0], s0Left));
    add(S0_WT_S0RS, Hash.mix(words.both[s0], s0Right));
    add(S0_T_S0LS, Hash.mix(tag[s0], s0Left));
    add(S0_T_S0RS, Hash.mix(tag[s0], s0Right));
    add(S1_W_S1RS, Hash.mix(words.word[s1], s1Right));
    add(S1_T_S1RS, Hash.mix(tag[s1], s1Right));
    add(S1_T_S1LS, Hash.mix(tag[s1], s1Left));
    add(N0_T_N0LS, Hash.mix(tag[n0], n0Left));
    add(N0_W_N0LS, Hash.mix(words.word[n0], n0Left));
    add(S0_T_N0_T_S0LS_N0LS, Hash.mix(seam, Hash.mix(s0Left, n0Left)));
    add(S0_T_N0_T_S0LS_S0RS, Hash.mix(seam, Hash.mix(s0Left, s0Right)));
    add(S1_T_S0_T_S1RS_S0LS, Hash.mix(tops, Hash.mix(s1Right, s0Left)));
    add(S1_T_S0_T_S1LS_S0LS, Hash.mix(tops, Hash.mix(s1Left, s0Left)));
    add(
        S0_T_N0_T_COUNTS,
        Hash.mix(seam, Math.min(3, at.rights[s0]) << 4 | Math.min(3, at.lefts[n0])));
  }

  private void apart(int number, int a, int b, int marks) {
    int[] tag = words.tag;
    int d = b - a;
    int far = a == 0 ? 0 : d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : 7;
    add(number + FAR_T_T, Hash.mix(far, Hash.mix(tag[a], tag[b])));
    add(number + FAR_W_LEFT, Hash.mix(far, words.word[a]));
    add(number + FAR_W_RIGHT, Hash.mix(far, words.word[b]));
    add(number + MARKS_T_T, Hash.mix(marks, Hash.mix(tag[a], tag[b])));
    add(number + MARKS_WT_LEFT, Hash.mix(marks, words.both[a]));
    add(number + MARKS_WT_RIGHT, Hash.mix(marks, words.both[b]));
    add(number + MARKS_FAR, Hash.mix(marks, far));
  }

  private static int bits(long relations) {
    return Hash.mix((int) relations, (int) (relations >>> 32));
  }
}
