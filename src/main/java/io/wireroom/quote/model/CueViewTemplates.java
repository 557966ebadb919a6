package io.wireroom.quote.model;

/**
 * What the features of {@link CueView} are of, in the notation of CRFsuite: {@code l[-1]} is the
 * dictionary form of the piece before, {@code |} joins. A number is hashed into each feature, so
 * the numbers are part of model files. {@code way} is before or after the cue, {@code side} way and
 * distance, {@code open} way and what lies between, {@code cue} the dictionary form of the cue's
 * head, {@code tag} its part of speech, {@code tail} the cue's last word if another, {@code
 * p(role)} the probabilities of content and source in steps, {@code phrase} which of the phrases
 * that may be the subject, {@code path} how the tree leads there, {@code sides} where the content
 * stands.
 */
final class CueViewTemplates {
  // The piece of the cue itself.
  static final int IN_CUE = 1; // piece of the cue

  // Words.
  static final int SIDE = 2; // side
  static final int CUE_WAY = 7; // cue|way
  static final int CUE_SIDE = 8; // cue|side
  static final int CUE_SIDE_POS_0 = 9; // cue|side|pos[0]
  static final int CUE_SIDE_LEMMA_0 = 10; // cue|side|l[0]
  static final int CUE_OPEN = 11; // cue|open
  static final int SIDE_POS_0_POS_M1 = 12; // side|pos[0]|pos[-1]
  static final int SIDE_POS_0_POS_P1 = 13; // side|pos[0]|pos[1]
  static final int OPEN_POS_0 = 14; // open|pos[0]
  static final int OPEN_LEMMA_0 = 15; // open|l[0]
  static final int OPEN_LEMMA_M1_BROAD_0 = 16; // open|l[-1]|broad[0]
  static final int OPEN_BROAD_0_LEMMA_P1 = 17; // open|broad[0]|l[1]
  static final int TAG_SIDE_POS_0 = 18; // tag|side|pos[0]
  static final int TAIL_SIDE_BROAD_0 = 19; // tail|side|broad[0]
  static final int SIDE_MENTION_0_BROAD_0 = 20; // side|mention[0]|broad[0]
  static final int OPEN_QUOTED_0_BROAD_0 = 21; // open|quoted[0]|broad[0]
  static final int CUE_BEFORE_OPEN_BROAD_0 = 22; // cue before|open|broad[0]
  static final int CUE_AFTER_OPEN_BROAD_0 = 23; // cue after|open|broad[0]
  static final int P_CUE_SIDE = 25; // p(cue)|side
  static final int QUOTATIONS_OPEN = 26; // quotations|open
  static final int LEMMA_M1_LEMMA_0_WAY = 31; // l[-1]|l[0]|way
  static final int LEMMA_0_LEMMA_P1_WAY = 32; // l[0]|l[1]|way
  static final int POS_M1_TO_P1_WAY = 33; // pos[-1]|pos[0]|pos[1]|way
  static final int CUE_QUOTED_0_SIDE = 34; // cue|quoted[0]|side
  static final int CUE_END_SIDE_BROAD_0 = 35; // l[cue end]|side|broad[0]
  static final int CUE_END_BEHIND_WAY = 36; // l[cue end]|l[cue end+1]|way
  static final int ENDS_WAY_BROAD_0 = 37; // how near the passage's ends|way|broad[0]

  // Quotations: how they begin and end.
  static final int FIRST_INSIDE_0_POS_M1_WAY = 40; // first[0]|pos[-1]|way
  static final int LAST_INSIDE_0_POS_P1_WAY = 41; // last[0]|pos[1]|way
  static final int FIRST_INSIDE_0_CUE_SIDE = 42; // first[0]|cue|side
  static final int INSIDE_M1_POS_0 = 43; // last[-1]|pos[0]|first[-1]
  static final int LAST_INSIDE_M1_LEMMA_0_WAY = 44; // last[-1]|l[0]|way
  static final int QUOTED_M1_LEMMA_0_WAY = 45; // quoted[-1]|l[0]|way
  static final int SAME_PATH_M1_POS_0_WAY = 46; // same path[-1]|pos[0]|way
  static final int SAME_PATH_M1_QUOTED_M1_WAY = 47; // same path[-1]|quoted[-1]|way
  static final int SAME_PATH_M1_LEMMA_0_QUOTED_M1 = 48; // same path[-1]|l[0]|quoted[-1]
  static final int SAME_PATH_M1_PATH_POS_0 = 49; // same path[-1]|path|pos[0]

  // Roles.
  static final int ROLE_0_WAY = 3; // p(role)[0]|way
  static final int ROLE_0_OPEN = 4; // p(role)[0]|open
  static final int ROLE_M1_ROLE_0_WAY = 5; // p(role)[-1]|p(role)[0]|way
  static final int ROLE_0_ROLE_P1_WAY = 6; // p(role)[0]|p(role)[1]|way
  static final int P_CUE_ROLE_0_WAY = 24; // p(cue)|p(role)[0]|way
  static final int ROLE_0_LEMMA_0_WAY = 27; // p(role)[0]|l[0]|way
  static final int ROLE_0_POS_0_WAY = 28; // p(role)[0]|pos[0]|way
  static final int ROLE_0_POS_M1_POS_0_WAY = 29; // p(role)[0]|pos[-1]|pos[0]|way
  static final int ROLE_0_POS_0_POS_P1_WAY = 30; // p(role)[0]|pos[0]|pos[1]|way
  static final int ROLE_0_NEAR_WAY = 38; // p(role)[0]|near|way

  // Subjects.
  static final int PHRASE_WAY = 50; // phrase|way
  static final int PHRASE_TAG_WAY = 51; // phrase|tag|way
  static final int PHRASE_CUE_WAY = 52; // phrase|cue|way
  static final int PHRASE_ROLE_0_WAY = 53; // phrase|p(role)[0]|way
  static final int PHRASE_BROAD_0_WAY = 54; // phrase|broad[0]|way

  // The tree.
  static final int PATH = 110; // path
  static final int PATH_WAY = 111; // path|way
  static final int PATH_CUE = 112; // path|cue
  static final int PATH_ROLE_0 = 113; // path|p(role)[0]
  static final int PATH_BROAD_0_WAY = 114; // path|broad[0]|way
  static final int PATH_OPEN = 115; // path|open
  static final int PATH_TAG_WAY = 116; // path|tag|way
  static final int PATH_SIDE_BROAD_0 = 117; // path|side|broad[0]
  static final int SAME_PATH_M1_PATH_TAG = 118; // same path[-1]|path|tag
  static final int SAME_PATH_P1_PATH_TAG = 119; // same path[1]|path|tag
  static final int PATH_LEMMA_0_WAY = 120; // path|l[0]|way
  static final int PATH_PHRASE_WAY = 121; // path|phrase|way
  static final int PATH_REL_0_WAY = 123; // path|relation[0]|way
  static final int BELOW_PATH = 124; // below[cue]|path
  static final int BELOW_SIDE_BROAD_0 = 125; // below[cue]|side|broad[0]
  static final int BELOW_CUE_WAY = 126; // below[cue]|cue|way

  // For sources: where the content is.
  static final int STATE_SIDES_WAY = 70; // whether [-1], [0] and [1] are content|sides|way
  static final int SIDES_SIDE_POS_0 = 71; // sides|side|pos[0]
  static final int SIDES_PHRASE_WAY = 72; // sides|phrase|way
  static final int SIDES_PHRASE_CUE = 73; // sides|phrase|cue
  static final int SIDES_OPEN_BROAD_0 = 74; // sides|open|broad[0]
  static final int SIDES_MENTION_0_SIDE = 75; // sides|mention[0]|side
  static final int SIDES_ROLE_0_WAY = 77; // sides|p(role)[0]|way
  static final int SIDES_LEMMA_0_WAY = 78; // sides|l[0]|way
  static final int SIDES_PHRASE_ROLE_0 = 79; // sides|phrase|p(role)[0]
  static final int SIDES_OPEN_PHRASE = 80; // sides|open|phrase
  static final int SIDES_POS_0_LEMMA_M1 = 81; // sides|pos[0]|l[-1]
  static final int SIDES_MENTION_0_OPEN = 82; // sides|mention[0]|open
  static final int PATH_SIDES_WAY = 127; // path|sides|way
  static final int PATH_SIDES_TAG = 128; // path|sides|tag
  static final int PATH_SIDES_CUE = 129; // path|sides|cue

  private CueViewTemplates() {}
}
