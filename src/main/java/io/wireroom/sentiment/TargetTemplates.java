package io.wireroom.sentiment;

import io.wireroom.learn.TemplateRange;

/**
 * What the features of {@link TargetFeatures} are of; {@code |} joins. A number is hashed into each
 * feature, so the numbers are part of model files. {@code w} is a word that is looked at, {@code
 * w[-1]} the one before the target and {@code w[1]} the one after it, {@code not} whether it is
 * negated, {@code sign} whether its valence is good, {@code path} how the tree leads from the
 * target to it, {@code gov} the target's governor, {@code clause} the head of its clause.
 */
final class TargetTemplates {
  // Each word.
  static final int W_NOT = 1; // w|not
  static final int SIDE_W = 2; // side|w
  static final int DISTANCE_W = 3; // side and distance|w
  static final int SAME_CLAUSE_W = 4; // whether in the target's clause|w
  static final int SAME_VOICE_W = 5; // whether in the target's voice|w
  static final int W_W = 6; // w|the next

  @TemplateRange(from = 0, to = 9)
  static final int CLUSTER = 10; // by level: cluster

  @TemplateRange(from = 0, to = 9)
  static final int CLUSTER_SIDE = 20; // by level: cluster|side

  // The way through the tree.
  static final int PATH_W = 30; // path|w
  static final int PATH_LENGTH_W = 31; // length of the path|w
  static final int PATH_SIGN = 32; // path|sign
  static final int PATH_LENGTH_SIGN_NOT = 33; // length of the path|sign|not
  static final int PATH_CUE_NOT = 34; // path|class of the reporting verb|not
  static final int PATH_DIRECTION_NOT = 35; // path|direction of the verb|not

  // Neighbours.
  @TemplateRange(from = 1, to = 3)
  static final int BEFORE = 40; // by distance: w[-1] to w[-3]

  @TemplateRange(from = 1, to = 3)
  static final int BEHIND = 45; // by distance: w[1] to w[3]

  static final int W_M2_W_M1 = 50; // w[-2]|w[-1]
  static final int W_P1_W_P2 = 51; // w[1]|w[2]

  // The target.
  static final int REL = 60; // relation
  static final int POS_HEAD = 61; // pos[target]
  static final int KIND = 62; // kind of mention
  static final int PRONOUN = 63; // which pronoun
  static final int REL_GOV = 64; // relation|w[gov]
  static final int REL_POS_GOV = 65; // relation|pos[gov]
  static final int QUOTED_VOICED = 66; // whether quoted|whether in somebody's voice
  static final int PLACE = 67; // place in the sentence
  static final int SPEAKER = 68; // whether it speaks
  static final int SENTENCE_LENGTH = 69; // length of the sentence
  static final int REL_CLAUSE = 70; // relation|w[clause]
  static final int NOT_CLAUSE = 71; // whether the clause is negated

  // Sums of valences, by kind of sum.
  static final int SUM = 80; // sum
  static final int SUM_GOOD = 81; // sum of good
  static final int SUM_BAD = 82; // sum of bad

  private TargetTemplates() {}
}
