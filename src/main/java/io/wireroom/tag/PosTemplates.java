package io.wireroom.tag;

import io.wireroom.learn.TemplateRange;

/**
 * What the features of {@link PosFeatures} are of, in the notation of CRFsuite: {@code w[-1]} is
 * the word before, {@code t[-1]} its tag, {@code |} joins. A number is hashed into each feature, so
 * the numbers are part of model files. {@code shape} is that of the word with its sentence's use of
 * capitals and whether it is the first, {@code seen} the tags it had in training, {@code elsewhere}
 * those it has in other labelled text, {@code capitals} how raw text writes it, {@code suf3} its
 * last three letters, {@code c128} its cluster of 128.
 */
final class PosTemplates {
  // The word, its neighbours and the tags before it.
  static final int W_0 = 1; // w[0]
  static final int W_0_SHAPE_0 = 2; // w[0]|shape[0]
  static final int SHAPE_0 = 3; // shape[0]
  static final int T_M1 = 4; // t[-1]
  static final int T_M2_T_M1 = 5; // t[-2]|t[-1]
  static final int T_M1_W_0 = 6; // t[-1]|w[0]
  static final int W_M1 = 7; // w[-1]
  static final int W_P1 = 8; // w[1]
  static final int W_M2 = 9; // w[-2]
  static final int W_P2 = 10; // w[2]
  static final int W_M1_W_0 = 11; // w[-1]|w[0]
  static final int W_0_W_P1 = 12; // w[0]|w[1]
  static final int W_M1_W_P1 = 13; // w[-1]|w[1]
  static final int SEEN_0 = 14; // seen[0]
  static final int SEEN_0_T_M1 = 15; // seen[0]|t[-1]
  static final int SEEN_0_SEEN_P1 = 16; // seen[0]|seen[1]
  static final int SEEN_P1_T_M1 = 17; // seen[1]|t[-1]
  static final int SEEN_0_SEEN_P1_T_M1 = 18; // seen[0]|seen[1]|t[-1]
  static final int SEEN_P1_SEEN_P2 = 19; // seen[1]|seen[2]
  static final int W_0_SEEN_P1 = 20; // w[0]|seen[1]
  static final int SUF3_P1_T_M1 = 21; // suf3[1]|t[-1]
  static final int SUF3_M1_SHAPE_0 = 22; // suf3[-1]|shape[0]
  static final int SHAPE_M1_SHAPE_0_SHAPE_P1 = 23; // shape[-1]|shape[0]|shape[1]
  static final int SHAPE_0_T_M1 = 24; // shape[0]|t[-1]
  static final int SEEN_0_T_M2_T_M1 = 25; // seen[0]|t[-2]|t[-1]
  static final int SEEN_M1_SEEN_0_SEEN_P1 = 26; // seen[-1]|seen[0]|seen[1]
  static final int SUF3_P1 = 27; // suf3[1]
  static final int SHAPE_0_SEEN_0 = 28; // shape[0]|seen[0]
  static final int SHAPE_0_T_M2_T_M1 = 55; // shape[0]|t[-2]|t[-1]
  static final int SHAPE_0_SHAPE_M2_W_M1 = 56; // shape[0]|shape[-2]|w[-1]
  static final int SHAPE_0_SHAPE_P2_W_P1 = 57; // shape[0]|shape[2]|w[1]

  // Affixes.
  @TemplateRange(from = 1, to = 5)
  static final int SUFFIX = 30; // by length: suf1 to suf5

  @TemplateRange(from = 1, to = 4)
  static final int PREFIX = 40; // by length: pre1 to pre4

  static final int SUF3_0_T_M1 = 50; // suf3[0]|t[-1]
  static final int SUF3_0_SHAPE_0 = 51; // suf3[0]|shape[0]
  static final int SUF3_0_SEEN_P1 = 52; // suf3[0]|seen[1]
  static final int HYPHEN_TAIL = 53; // from the last hyphen on
  static final int HYPHEN_HEAD = 54; // up to the last hyphen

  // What other text knows of the word.
  static final int ELSEWHERE_0 = 60; // elsewhere[0]
  static final int ELSEWHERE_0_T_M1 = 61; // elsewhere[0]|t[-1]
  static final int ELSEWHERE_0_ELSEWHERE_P1 = 62; // elsewhere[0]|elsewhere[1]
  static final int ELSEWHERE_0_SHAPE_0 = 63; // elsewhere[0]|shape[0]
  static final int ELSEWHERE_P1 = 64; // elsewhere[1]
  static final int CAPITALS_0 = 65; // capitals[0]|shape[0]
  static final int CAPITALS_0_CAPITALS_P1 = 66; // capitals[0]|shape[0]|capitals[1]
  static final int CAPITALS_0_T_M1 = 67; // capitals[0]|shape[0]|t[-1]

  // Clusters.
  @TemplateRange(from = 0, to = 3)
  static final int CLUSTER_0 = 70; // by level: cluster[0]

  @TemplateRange(from = 0, to = 3)
  static final int CLUSTER_P1 = 80; // by level: cluster[1]

  @TemplateRange(from = 0, to = 3)
  static final int CLUSTER_M1 = 90; // by level: cluster[-1]

  static final int C128_0_C128_P1 = 100; // c128[0]|c128[1]
  static final int C128_M1_C128_0 = 101; // c128[-1]|c128[0]
  static final int C128_M1_C128_P1 = 102; // c128[-1]|c128[1]
  static final int C128_0_T_M1 = 103; // c128[0]|t[-1]
  static final int C128_P1_C128_P2 = 104; // c128[1]|c128[2]
  static final int C400_P2 = 105; // c400[2]
  static final int C400_M2 = 106; // c400[-2]
  static final int C400_P1_T_M1 = 107; // c400[1]|t[-1]

  private PosTemplates() {}
}
