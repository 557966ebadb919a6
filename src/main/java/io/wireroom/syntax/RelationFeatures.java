package io.wireroom.syntax;

import static io.wireroom.syntax.RelationTemplates.*;

import io.wireroom.learn.Hash;

/** What the parser sees where it names the relation of a word that it hangs on another. */
final class RelationFeatures {
  /** No more features than this. */
  static final int MOST = 64;

  private final ParserWords words;
  private final int[] out;
  private int count;
  private int side;

  /**
   * @param out is filled by {@link #fill}
   */
  RelationFeatures(ParserWords words, int[] out) {
    this.words = words;
    this.out = out;
  }

  /** Fills in the features of the top of the stack, about to be hung; how many there are. */
  int fill(Configuration at, int action) {
    count = 0;
    side = action * PER_ACTION;
    int word = at.stacked(0);
    int head = at.headBy(action);
    ends(word, head);
    around(at, word, head);
    below(at, word, head);
    return count;
  }

  private void add(int template, int value) {
    out[count++] = Hash.mix(side + template, value);
  }

  private void ends(int d, int h) {
    int[] word = words.word;
    int[] tag = words.tag;
    add(D_W, word[d]);
    add(D_T, tag[d]);
    add(D_WT, words.both[d]);
    add(D_C, words.cluster[d]);
    add(H_W, word[h]);
    add(H_T, tag[h]);
    add(H_WT, words.both[h]);
    add(H_C, words.cluster[h]);
    add(H_W_D_W, Hash.mix(word[h], word[d]));
    add(H_WT_D_T, Hash.mix(words.both[h], tag[d]));
    add(H_T_D_WT, Hash.mix(tag[h], words.both[d]));
    add(H_T_D_T, Hash.mix(tag[h], tag[d]));
    add(H_CC_D_CC, Hash.mix(words.coarse[h], words.coarse[d]));
    add(H_C_D_T, Hash.mix(words.cluster[h], tag[d]));
    add(H_T_D_C, Hash.mix(tag[h], words.cluster[d]));
    add(H_CC_H_T_D_T, Hash.mix(words.coarse[h], Hash.mix(tag[h], tag[d])));
    int distance = Math.abs(d - h);
    int far = distance < 4 ? distance : distance < 8 ? 4 : 5;
    int marks = words.between(Math.min(d, h), Math.max(d, h));
    add(FAR_H_T_D_T, Hash.mix(far, Hash.mix(tag[h], tag[d])));
    add(MARKS_H_T_D_T, Hash.mix(marks, Hash.mix(tag[h], tag[d])));
    add(MARKS_H_W, Hash.mix(marks, word[h]));
    add(MARKS_FAR_D_T, Hash.mix(marks << 3 | far, tag[d]));
  }

  private void around(Configuration at, int d, int h) {
    int[] tag = words.tag;
    int ends = Hash.mix(tag[h], tag[d]);
    add(H_T_D_T_DM1_T, Hash.mix(ends, tag[d - 1]));
    add(H_T_D_T_DP1_T, Hash.mix(ends, tag[d + 1]));
    add(H_T_D_T_HM1_T, Hash.mix(ends, tag[h - 1]));
    add(H_T_D_T_HP1_T, Hash.mix(ends, tag[h + 1]));
    add(H_T_D_T_N0_W, Hash.mix(ends, words.word[at.next()]));
    add(D_W_DM1_W, Hash.mix(words.word[d], words.word[d - 1]));
    add(D_W_DP1_W, Hash.mix(words.word[d], words.word[d + 1]));
    add(H_T_D_T_N0_MARK, Hash.mix(ends, words.before[at.next()]));
    add(H_T_D_T_D_MARK, Hash.mix(ends, words.before[d]));
    add(H_T_D_T_S1_T, Hash.mix(ends, tag[at.stacked(1)]));
  }

  private void below(Configuration at, int d, int h) {
    int[] tag = words.tag;
    int[] word = words.word;
    int ends = Hash.mix(tag[h], tag[d]);
    int first = at.left[d];
    int second = at.left2[d];
    int last = at.right[d];
    add(H_T_D_T_DL_W, Hash.mix(ends, word[first]));
    add(H_T_D_T_DL2_W, Hash.mix(ends, word[second]));
    add(H_T_D_T_DR_W, Hash.mix(ends, word[last]));
    add(D_T_DL_W, Hash.mix(tag[d], word[first]));
    add(H_W_DL_W, Hash.mix(word[h], word[first]));
    add(H_W_D_T_DL_T, Hash.mix(Hash.mix(word[h], tag[d]), tag[first]));
    add(D_W_DL_W, Hash.mix(word[d], word[first]));
    add(D_C_DL_W, Hash.mix(words.cluster[d], word[first]));
    int dLeft = bits(at.leftRelations[d]);
    int dRight = bits(at.rightRelations[d]);
    int hLeft = bits(at.leftRelations[h]);
    int hRight = bits(at.rightRelations[h]);
    add(H_T_D_T_DLS, Hash.mix(ends, dLeft));
    add(H_T_D_T_DRS, Hash.mix(ends, dRight));
    add(H_T_D_T_HLS, Hash.mix(ends, hLeft));
    add(H_T_D_T_HRS, Hash.mix(ends, hRight));
    add(H_W_DLS, Hash.mix(word[h], dLeft));
    add(D_T_DLS, Hash.mix(tag[d], dLeft));
    add(H_W_HRS_D_T, Hash.mix(word[h], Hash.mix(hRight, tag[d])));
    add(H_T_D_T_DLS_HLS, Hash.mix(ends, Hash.mix(dLeft, hLeft)));
    add(H_T_D_T_DLS_HRS, Hash.mix(ends, Hash.mix(dLeft, hRight)));
    add(H_W_HLS, Hash.mix(word[h], hLeft));
    add(H_T_D_T_HR_REL_T, Hash.mix(ends, Hash.mix(at.relation[at.right[h]], tag[at.right[h]])));
    add(H_T_D_T_HL_REL_W, Hash.mix(ends, Hash.mix(at.relation[at.left[h]], word[at.left[h]])));
    add(H_T_D_T_DL_REL_T, Hash.mix(ends, Hash.mix(at.relation[first], tag[first])));
  }

  private static int bits(long relations) {
    return Hash.mix((int) relations, (int) (relations >>> 32));
  }
}
