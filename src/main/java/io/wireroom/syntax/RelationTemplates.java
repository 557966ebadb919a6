package io.wireroom.syntax;

/**
 * What the features of {@link RelationFeatures} are of: {@code d} is the word that is hung, {@code
 * h} the one it is hung on; {@code dl} is the first that hangs on {@code d} to the left, {@code
 * dl2} the second, {@code ls} the relations of all to the left; {@code r} is to the right; the rest
 * is as in {@link ActionTemplates}. A number, {@value #PER_ACTION} higher per action, is hashed
 * into each feature, so the numbers are part of model files.
 */
final class RelationTemplates {
  /** How far the numbers of one action lie from those of the next. */
  static final int PER_ACTION = 100;

  // Both ends.
  static final int D_W = 0; // w[d]
  static final int D_T = 1; // t[d]
  static final int D_WT = 2; // w[d]/t[d]
  static final int D_C = 3; // c[d]
  static final int H_W = 4; // w[h]
  static final int H_T = 5; // t[h]
  static final int H_WT = 6; // w[h]/t[h]
  static final int H_C = 7; // c[h]
  static final int H_W_D_W = 8; // w[h]|w[d]
  static final int H_WT_D_T = 9; // w[h]/t[h]|t[d]
  static final int H_T_D_WT = 10; // t[h]|w[d]/t[d]
  static final int H_T_D_T = 11; // t[h]|t[d]
  static final int H_CC_D_CC = 12; // cc[h]|cc[d]
  static final int H_C_D_T = 13; // c[h]|t[d]
  static final int H_T_D_C = 14; // t[h]|c[d]
  static final int H_CC_H_T_D_T = 15; // cc[h]|t[h]|t[d]
  static final int FAR_H_T_D_T = 16; // how far apart|t[h]|t[d]
  static final int MARKS_H_T_D_T = 17; // marks between|t[h]|t[d]
  static final int MARKS_H_W = 18; // marks between|w[h]
  static final int MARKS_FAR_D_T = 19; // marks between|how far apart|t[d]

  // What is around them.
  static final int H_T_D_T_DM1_T = 20; // t[h]|t[d]|t[d-1]
  static final int H_T_D_T_DP1_T = 21; // t[h]|t[d]|t[d+1]
  static final int H_T_D_T_HM1_T = 22; // t[h]|t[d]|t[h-1]
  static final int H_T_D_T_HP1_T = 23; // t[h]|t[d]|t[h+1]
  static final int H_T_D_T_N0_W = 24; // t[h]|t[d]|w[n0]
  static final int D_W_DM1_W = 25; // w[d]|w[d-1]
  static final int D_W_DP1_W = 26; // w[d]|w[d+1]
  static final int H_T_D_T_N0_MARK = 27; // t[h]|t[d]|mark before n0
  static final int H_T_D_T_D_MARK = 28; // t[h]|t[d]|mark before d
  static final int H_T_D_T_S1_T = 29; // t[h]|t[d]|t[s1]

  // What hangs on them.
  static final int H_T_D_T_DL_W = 30; // t[h]|t[d]|w[dl]
  static final int H_T_D_T_DL2_W = 31; // t[h]|t[d]|w[dl2]
  static final int H_T_D_T_DR_W = 32; // t[h]|t[d]|w[dr]
  static final int D_T_DL_W = 33; // t[d]|w[dl]
  static final int H_W_DL_W = 34; // w[h]|w[dl]
  static final int H_W_D_T_DL_T = 35; // w[h]|t[d]|t[dl]
  static final int D_W_DL_W = 36; // w[d]|w[dl]
  static final int D_C_DL_W = 37; // c[d]|w[dl]
  static final int H_T_D_T_DLS = 38; // t[h]|t[d]|ls[d]
  static final int H_T_D_T_DRS = 39; // t[h]|t[d]|rs[d]
  static final int H_T_D_T_HLS = 40; // t[h]|t[d]|ls[h]
  static final int H_T_D_T_HRS = 41; // t[h]|t[d]|rs[h]
  static final int H_W_DLS = 42; // w[h]|ls[d]
  static final int D_T_DLS = 43; // t[d]|ls[d]
  static final int H_W_HRS_D_T = 44; // w[h]|rs[h]|t[d]
  static final int H_T_D_T_DLS_HLS = 45; // t[h]|t[d]|ls[d]|ls[h]
  static final int H_T_D_T_DLS_HRS = 46; // t[h]|t[d]|ls[d]|rs[h]
  static final int H_W_HLS = 47; // w[h]|ls[h]
  static final int H_T_D_T_HR_REL_T = 48; // t[h]|t[d]|relation and t[hr]
  static final int H_T_D_T_HL_REL_W = 49; // t[h]|t[d]|relation and w[hl]
  static final int H_T_D_T_DL_REL_T = 50; // t[h]|t[d]|relation and t[dl]

  private RelationTemplates() {}
}
