package io.wireroom.quote.model;

import io.wireroom.learn.TemplateRange;

/**
 * What the features of {@link ProposalFeatures} are of; {@code |} joins. A number is hashed into
 * each feature, so the numbers are part of model files. {@code side} is where the content stands to
 * the cue and whether some of it is quoted, {@code cue} the dictionary form of the cue's head,
 * {@code p(...)} a probability in steps, {@code content[0]} the content's first piece.
 */
final class ProposalTemplates {
  // How likely the parts are.
  static final int P_CUE = 1; // p(cue)
  static final int P_EDGES = 2; // p(content's edges)
  static final int P_BEST = 3; // p(best content)
  static final int P_SOURCE = 4; // p(source)
  static final int P_CONTENT = 5; // mean p(content role)
  static final int P_CUE_P_CONTENT = 6; // p(cue)|mean p(content role)
  static final int P_CUE_P_EDGES = 7; // p(cue)|p(content's edges)
  static final int P_CONTENT_P_EDGES = 8; // mean p(content role)|p(content's edges)
  static final int P_CUE_SIDE = 9; // p(cue)|side
  static final int P_CONTENT_SIDE = 10; // mean p(content role)|side
  static final int P_EDGES_SIDE = 11; // p(content's edges)|side
  static final int LENGTH_SIDE = 12; // length|side
  static final int LENGTH_SIDE_P_CUE = 13; // length|side|p(cue)
  static final int LENGTH_SIDE_P_CONTENT = 14; // length|side|mean p(content role)
  static final int LENGTH_SIDE_P_EDGES = 15; // length|side|p(content's edges)

  // The cue.
  static final int CUE = 16; // cue
  static final int CUE_POS_FIRST = 17; // cue|pos[content[0]]
  static final int CUE_LEMMA_FIRST = 18; // cue|l[content[0]]
  static final int CUE_SIDE = 19; // cue|side
  static final int CUE_LENGTH_SIDE = 20; // cue|length|side
  static final int CUE_BELOW = 21; // cue|below
  static final int BELOW_SIDE = 22; // below|side
  static final int REL_SIDE = 23; // relation|side
  static final int REL_POS = 24; // relation|pos[cue]
  static final int POS_SIDE = 25; // pos[cue]|side
  static final int CUE_LAST_SIDE = 32; // l[cue end]|side
  static final int CUE_FIRST_SIDE = 33; // l[cue start]|side
  static final int GOV_REL = 43; // governor|relation
  static final int ABOVE = 44; // above
  static final int QUOTATIONS = 45; // quotations
  static final int CUE_LENGTH = 46; // pieces of the cue
  static final int POS_AROUND_CUE = 47; // pos[cue-1]|pos[cue]|pos[cue+1]
  static final int LEMMA_M1_CUE = 48; // l[cue-1]|cue
  static final int CUE_LEMMA_P1 = 49; // cue|l[cue+1]

  @TemplateRange(from = 0, to = 3)
  static final int CUE_CLUSTER_SIDE = 60; // by level: cluster[cue]|side

  @TemplateRange(from = 0, to = 3)
  static final int CUE_CLUSTER_POS_FIRST = 70; // by level: cluster[cue]|pos[content[0]]

  @TemplateRange(from = 0, to = 3)
  static final int FIRST_CLUSTER_SIDE = 80; // by level: cluster[content[0]]|side

  // The content.
  static final int LEMMA_FIRST_SIDE = 30; // l[content[0]]|side
  static final int POS_FIRST_SIDE = 31; // pos[content[0]]|side
  static final int ENDS_SIDE = 50; // how it ends|side
  static final int ENDS_CUE = 51; // how it ends|cue
  static final int GAP_SIDE = 53; // distance to the cue|side
  static final int GAPS_SIDE = 54; // gaps in it|side

  // The source.
  static final int SOURCE_FIRST_SIDE = 26; // l[source start]|side
  static final int SOURCE_KIND_SIDE = 27; // mention and broad[source start]|side
  static final int P_SOURCE_SIDE = 28; // p(source)|side
  static final int P_SOURCE_POS = 29; // p(source)|pos[cue]

  private ProposalTemplates() {}
}
