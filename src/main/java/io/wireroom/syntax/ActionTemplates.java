package io.wireroom.syntax;

import io.wireroom.learn.TemplateRange;

/**
 * What the features of {@link ActionFeatures} are of, in the notation of Zhang and Nivre (2011):
 * {@code s0}, {@code s1} and {@code s2} are the top of the stack, {@code n0}, {@code n1} and {@code
 * n2} what is to come; {@code w} is a word, {@code t} its tag, {@code c} its fine cluster, {@code
 * cc} its coarse one; {@code s0l} is the first that hangs on {@code s0} to the left, {@code s0l2}
 * the second, {@code ls} the relations of all to the left; {@code r} is to the right; {@code |}
 * joins. A number is hashed into each feature, so the numbers are part of model files.
 */
final class ActionTemplates {
  // Words alone: w, t, w/t, c, cc|t of each.
  @TemplateRange(from = 0, to = 4)
  static final int S0 = 0; // s0

  @TemplateRange(from = 0, to = 4)
  static final int S1 = 5; // s1

  @TemplateRange(from = 0, to = 4)
  static final int N0 = 10; // n0

  static final int N0_MARK_T = 15; // mark before n0|t[n0]
  static final int S0_MARK_T = 16; // mark before s0|t[s0]
  static final int N0_MARK_N1_MARK_S0_T = 17; // mark before n0|mark before n1|t[s0]

  // What is to come, and the third of the stack.
  static final int N1_WT = 18; // w[n1]/t[n1]
  static final int N1_W = 19; // w[n1]
  static final int N1_T = 20; // t[n1]
  static final int N1_C = 21; // c[n1]
  static final int N2_WT = 22; // w[n2]/t[n2]
  static final int S2_WT = 23; // w[s2]/t[s2]
  static final int N0_T_N1_T = 24; // t[n0]|t[n1]
  static final int N0_W_N1_T = 25; // w[n0]|t[n1]
  static final int N0_T_N1_W = 26; // t[n0]|w[n1]
  static final int N0_CC_N1_CC = 27; // cc[n0]|cc[n1]
  static final int N0_T_N1_T_N2_T = 28; // t[n0]|t[n1]|t[n2]

  // Pairs: w|w, w/t|t, t|w/t, t|t, cc|cc, c|t, t|c.
  @TemplateRange(from = 0, to = 6)
  static final int S0_N0 = 29; // s0 and n0

  @TemplateRange(from = 0, to = 6)
  static final int S1_S0 = 36; // s1 and s0

  @TemplateRange(from = 0, to = 6)
  static final int S1_N0 = 43; // s1 and n0

  // Triples.
  static final int S1_T_S0_T_N0_T = 50; // t[s1]|t[s0]|t[n0]
  static final int S1_W_S0_T_N0_T = 51; // w[s1]|t[s0]|t[n0]
  static final int S1_T_S0_W_N0_T = 52; // t[s1]|w[s0]|t[n0]
  static final int S1_T_S0_T_N0_W = 53; // t[s1]|t[s0]|w[n0]
  static final int S0_T_N0_T_N1_T = 54; // t[s0]|t[n0]|t[n1]
  static final int S0_W_N0_T_N1_T = 55; // w[s0]|t[n0]|t[n1]
  static final int S0_T_N0_W_N1_T = 56; // t[s0]|w[n0]|t[n1]
  static final int S1_T_S0_T_N0_T_N1_T = 57; // t[s1]|t[s0]|t[n0]|t[n1]
  static final int S2_T_S1_T_S0_T = 58; // t[s2]|t[s1]|t[s0]
  static final int S2_T_S1_T_S0_T_N0_T = 59; // t[s2]|t[s1]|t[s0]|t[n0]
  static final int S1_W_S0_T_N0_W = 60; // w[s1]|t[s0]|w[n0]
  static final int S1_C_S0_T_N0_W = 61; // c[s1]|t[s0]|w[n0]
  static final int S1_C_S0_C_N0_T = 62; // c[s1]|c[s0]|t[n0]
  static final int S1_CC_S0_CC_N0_CC = 63; // cc[s1]|cc[s0]|cc[n0]

  // What hangs on them.
  static final int S0_T_N0_T_S0L_T = 64; // t[s0]|t[n0]|t[s0l]
  static final int S0_T_N0_T_S0R_T = 65; // t[s0]|t[n0]|t[s0r]
  static final int S0_T_N0_T_N0L_T = 66; // t[s0]|t[n0]|t[n0l]
  static final int S0_T_N0_T_N0L2_T = 67; // t[s0]|t[n0]|t[n0l2]
  static final int S1_T_S0_T_S0L_T = 68; // t[s1]|t[s0]|t[s0l]
  static final int S1_T_S0_T_S0R_T = 69; // t[s1]|t[s0]|t[s0r]
  static final int S1_T_S0_T_S1L_T = 70; // t[s1]|t[s0]|t[s1l]
  static final int S1_T_S0_T_S1R_T = 71; // t[s1]|t[s0]|t[s1r]
  static final int S1_T_S0_T_S1R2_T = 72; // t[s1]|t[s0]|t[s1r2]
  static final int S0_T_S0L_W = 73; // t[s0]|w[s0l]
  static final int S0_T_S0R_W = 74; // t[s0]|w[s0r]
  static final int N0_T_N0L_W = 75; // t[n0]|w[n0l]
  static final int S1_T_S1R_W_S0_T = 76; // t[s1]|w[s1r]|t[s0]
  static final int S1_W_N0L_W = 77; // w[s1]|w[n0l]
  static final int S0_W_N0L_W = 78; // w[s0]|w[n0l]
  static final int S1_W_N0L_W_S0_T = 79; // w[s1]|w[n0l]|t[s0]
  static final int S1_C_N0L_W_S0_T = 80; // c[s1]|w[n0l]|t[s0]
  static final int S0_W_S0LS = 81; // w[s0]|ls[s0]
  static final int S0_WT_S0RS = 82; // w[s0]/t[s0]|rs[s0]
  static final int S0_T_S0LS = 83; // t[s0]|ls[s0]
  static final int S0_T_S0RS = 84; // t[s0]|rs[s0]
  static final int S1_W_S1RS = 85; // w[s1]|rs[s1]
  static final int S1_T_S1RS = 86; // t[s1]|rs[s1]
  static final int S1_T_S1LS = 87; // t[s1]|ls[s1]
  static final int N0_T_N0LS = 88; // t[n0]|ls[n0]
  static final int N0_W_N0LS = 89; // w[n0]|ls[n0]
  static final int S0_T_N0_T_S0LS_N0LS = 90; // t[s0]|t[n0]|ls[s0]|ls[n0]
  static final int S0_T_N0_T_S0LS_S0RS = 91; // t[s0]|t[n0]|ls[s0]|rs[s0]
  static final int S1_T_S0_T_S1RS_S0LS = 92; // t[s1]|t[s0]|rs[s1]|ls[s0]
  static final int S1_T_S0_T_S1LS_S0LS = 93; // t[s1]|t[s0]|ls[s1]|ls[s0]
  static final int S0_T_N0_T_COUNTS = 94; // t[s0]|t[n0]|how many of rs[s0]|of ls[n0]

  // How far apart, with t|t and with each w; which marks between, with t|t, each w/t and how far.
  @TemplateRange(from = 0, to = 6)
  static final int S0_TO_N0 = 95; // s0 to n0

  @TemplateRange(from = 0, to = 6)
  static final int S1_TO_S0 = 102; // s1 to s0

  static final int MARKS_S0_T_N0_T = 109; // marks s0 to n0|marks s1 to s0|t[s0]|t[n0]
  static final int MARKS_S0_T_S1_T = 110; // marks s0 to n0|marks s1 to s0|t[s0]|t[s1]

  private ActionTemplates() {}
}
