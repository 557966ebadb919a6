package io.wireroom.quote.model;

import io.wireroom.learn.TemplateRange;

/**
 * What the features of {@link RoleFeatures} are of, in the notation of CRFsuite: {@code l[-1]} is
 * the dictionary form of the piece before, {@code |} joins. A number is hashed into each feature,
 * so the numbers are part of model files. {@code broad} is the first two letters of a part of
 * speech; the other words are the rows of {@link Passage} and {@link PassageTree}.
 */
final class RoleTemplates {
  // The piece, and windows of three or two to each side, by distance.
  static final int W_0 = 1; // w[0]
  static final int W_0_POS_0 = 2; // w[0]|pos[0]

  @TemplateRange(from = -3, to = 3)
  static final int LEMMA = 10; // l[-3] to l[3]

  @TemplateRange(from = -3, to = 3)
  static final int POS = 20; // pos[-3] to pos[3]

  @TemplateRange(from = -2, to = 2)
  static final int MENTION_BROAD = 30; // mention[k]|broad[k]

  @TemplateRange(from = -2, to = 2)
  static final int MARK_BROAD_0 = 35; // mark[k]|broad[0]

  @TemplateRange(from = -2, to = 2)
  static final int QUOTED_BROAD_0 = 40; // quoted[k]|broad[0]

  // Quotations: how they begin and end. 7 and 8 are l[-3] and l[-2] as well, which see one thing.
  static final int FIRST_INSIDE_0_POS_M1 = 3; // first[0]|pos[-1]
  static final int LAST_INSIDE_0_POS_P1 = 4; // last[0]|pos[1]
  static final int INSIDE_0_LEMMA_M1 = 5; // first[0]|last[0]|l[-1]
  static final int INSIDE_M1_POS_0 = 6; // last[-1]|pos[0]|first[-1]
  static final int LAST_INSIDE_M1_LEMMA_0 = 7; // last[-1]|l[0]
  static final int QUOTED_M1_LEMMA_0_POS_M2 = 8; // quoted[-1]|l[0]|pos[-2]

  // Phrases, by where they begin.
  @TemplateRange(from = -2, to = 1)
  static final int LEMMA_LEMMA = 50; // l[k]|l[k+1]

  @TemplateRange(from = -2, to = 1)
  static final int POS_POS = 55; // pos[k]|pos[k+1]

  @TemplateRange(from = -2, to = 1)
  static final int LEMMA_POS = 60; // l[k]|pos[k+1]

  @TemplateRange(from = -2, to = 1)
  static final int POS_LEMMA = 65; // pos[k]|l[k+1]

  @TemplateRange(from = -2, to = 0)
  static final int POS_POS_POS = 70; // pos[k]|pos[k+1]|pos[k+2]

  @TemplateRange(from = -2, to = 0)
  static final int LEMMA_LEMMA_LEMMA = 75; // l[k]|l[k+1]|l[k+2]

  @TemplateRange(from = -2, to = 0)
  static final int LEMMA_POS_POS = 80; // l[k]|pos[k+1]|pos[k+2]

  static final int LEMMA_0_LEMMA_P2 = 90; // l[0]|l[2]
  static final int LEMMA_M1_POS_0_LEMMA_P1 = 91; // l[-1]|pos[0]|l[1]
  static final int LEMMA_0_POS_P1_TO_P3 = 92; // l[0]|pos[1]|pos[2]|pos[3]
  static final int POS_0_TO_P3 = 93; // pos[0]|pos[1]|pos[2]|pos[3]
  static final int POS_M3_TO_0 = 94; // pos[-3]|pos[-2]|pos[-1]|pos[0]
  static final int LEMMA_0_MENTION_M1 = 95; // l[0]|mention[-1]
  static final int LEMMA_0_MENTION_P1 = 96; // l[0]|mention[1]
  static final int LEMMA_0_MENTION_M1_POS_P1 = 97; // l[0]|mention[-1]|pos[1]

  // Clusters: ten numbers a level.
  @TemplateRange(from = -1, to = 1, levels = 4)
  static final int CLUSTER = 101; // cluster[-1] to cluster[1]

  @TemplateRange(from = 0, to = 0, levels = 4)
  static final int CLUSTER_0_POS_P1 = 105; // cluster[0]|pos[1]

  @TemplateRange(from = 0, to = 0, levels = 4)
  static final int CLUSTER_M1_CLUSTER_0 = 106; // cluster[-1]|cluster[0]

  @TemplateRange(from = 0, to = 0, levels = 4)
  static final int CLUSTER_0_CLUSTER_P1 = 107; // cluster[0]|cluster[1]

  @TemplateRange(from = 0, to = 0, levels = 4)
  static final int CLUSTER_0_MENTION_M1_POS_P1 = 108; // cluster[0]|mention[-1]|pos[1]

  // The likely cues and the quotations around.
  static final int CUE_BEFORE = 150; // cue before
  static final int CUE_AFTER = 151; // cue after
  static final int CUE_BEFORE_BROAD_0 = 152; // cue before|broad[0]
  static final int CUE_AFTER_BROAD_0 = 153; // cue after|broad[0]
  static final int CUE_BEFORE_LEMMA_M1_BROAD_0 = 154; // cue before|l[-1]|broad[0]
  static final int CUE_BEFORE_CUE_AFTER = 155; // cue before|cue after
  static final int CUE_BEFORE_LEMMA_0 = 156; // cue before|l[0]
  static final int CUE_AFTER_LEMMA_0 = 157; // cue after|l[0]
  static final int NEAR_LEMMA_0 = 158; // near|l[0]
  static final int NEAR_POS_0 = 159; // near|pos[0]
  static final int NEAR_CUE_BEFORE = 160; // near|cue before
  static final int ENDS_POS_0 = 161; // how near the passage's ends|pos[0]
  static final int QUOTATIONS_BROAD_0 = 162; // quotations|broad[0]
  static final int QUOTATIONS_NEAR = 163; // quotations|near
  static final int QUOTATIONS_LEMMA_0 = 164; // quotations|l[0]
  static final int FIRST_LEMMA_BROAD_0 = 165; // l[passage start]|broad[0]

  // The tree.
  static final int REL_LEMMA_0 = 180; // relation|l[0]
  static final int REL_GOV = 181; // relation|governor
  static final int REL_GOV_LEMMA_0 = 182; // relation|governor|l[0]
  static final int CLAUSE = 183; // clause
  static final int CLAUSE_BROAD_0 = 184; // clause|broad[0]
  static final int ABOVE = 185; // above
  static final int ABOVE_BROAD_0 = 186; // above|broad[0]
  static final int BELOW_LEMMA_0 = 187; // below|l[0]
  static final int BELOW_BROAD_0 = 188; // below|broad[0]

  @TemplateRange(from = 1, to = 3)
  static final int BELOW_CLUSTER_0 = 190; // by level: below|cluster[0]

  static final int BELOW_REL_LEMMA_0 = 195; // below|relation|l[0]
  static final int CLAUSE_SAME_M1_SAME_P1 = 196; // clause|whether [-1] and [1] have the same
  static final int REL_M1_REL_0 = 197; // relation[-1]|relation[0]
  static final int REL_0_REL_P1 = 198; // relation[0]|relation[1]
  static final int BELOW_MENTION_M1 = 199; // below|mention[-1]

  private RoleTemplates() {}
}
