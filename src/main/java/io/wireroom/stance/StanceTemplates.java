package io.wireroom.stance;

import io.wireroom.learn.TemplateRange;

/**
 * What the features of {@link StanceFeatures} are of; {@code |} joins. A number is hashed into each
 * feature, so the numbers are part of model files. {@code w} is a word that is looked at, {@code
 * order} which of the two comes first, {@code zone} order and whether the word is before, between
 * or behind, {@code role} source or target, {@code rel} how that one hangs in the tree, {@code top}
 * where the ways up from both meet, {@code ends} how both begin, {@code sign} whether listed
 * sentiment is good, {@code cue} the class of a reporting verb.
 */
final class StanceTemplates {
  // Each word.
  static final int W_NOT = 1; // w|whether negated
  static final int ZONE_W = 2; // zone|w
  static final int BETWEEN_ORDER_W_NOT = 3; // order|w|whether negated; between the two
  static final int NEAR_SIDE_DISTANCE_W = 4; // role and side|distance|w
  static final int NEAR_W = 5; // role|w
  static final int ZONE_W_W = 6; // zone|w|the next
  static final int CUE = 70; // cue
  static final int BETWEEN_ORDER_CUE = 72; // order|cue; between the two

  // How the two stand.
  static final int ORDER = 10; // order
  static final int GAP = 11; // gap
  static final int ORDER_GAP = 12; // order|gap

  // The way through the tree.
  static final int PATH = 20; // path
  static final int TOP_NOT = 21; // w[top]|whether negated
  static final int PATH_TOP = 22; // path|w[top]
  static final int ENDS_TOP = 23; // ends|w[top]

  @TemplateRange(from = 0, to = 5)
  static final int ENDS_CLUSTER_TOP = 24; // by level: ends|cluster[top]

  static final int WAY_W = 30; // top, up or down|w
  static final int WAY_SIGN = 31; // sign
  static final int WAY_ENDS_SIGN = 32; // ends|sign
  static final int WAY_ENDS_CUE = 33; // ends|cue
  static final int WAY_DEPENDENT = 34; // w[dependent]
  static final int WAY_DEPENDENT_REL = 35; // relation|w[dependent]

  // Either of the two.
  static final int ROLE_REL = 40; // role|rel
  static final int ROLE_REL_GOV = 41; // role|rel|w[governor]
  static final int ROLE_GOV = 42; // role|w[governor]
  static final int ROLE_REL_CUE_GOV = 43; // role|rel|cue[governor]
  static final int ROLE_NOT_REL_CLAUSE = 44; // role and whether the clause is negated|rel|w[clause]
  static final int ROLE_REL_CUE_CLAUSE = 45; // role|rel|cue[clause]

  @TemplateRange(from = 0, to = 9)
  static final int ROLE_REL_CLUSTER_CLAUSE = 50; // by level: role|rel|cluster[clause]

  static final int ROLE_VOICED = 60; // role|whether in somebody's voice
  static final int ROLE_SPEAKER = 61; // role|whether it speaks
  static final int ROLE_KIND = 62; // role|kind of mention
  static final int RELS = 63; // rel[source]|rel[target]

  // What the source says of the target.
  static final int SAID = 64; // whether it says anything
  static final int SAID_W = 65; // w said
  static final int SAID_SUM = 66; // sum of valences in what is said

  // Sums of valences, by region.
  static final int SUM_GOOD = 80; // region|sum of good
  static final int SUM_BAD = 81; // region|sum of bad
  static final int SUM_ORDER = 82; // region|order|sum

  // Events.
  static final int EVENT = 90; // what the source does to the target
  static final int EVENT_FRIENDLY = 91; // whether that is friendly
  static final int EVENT_BACK = 92; // what the target does to the source

  private StanceTemplates() {}
}
