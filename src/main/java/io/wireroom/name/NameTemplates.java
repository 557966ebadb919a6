package io.wireroom.name;

import io.wireroom.learn.TemplateRange;

/**
 * What the features of {@link NameFeatures} are of, in the notation of CRFsuite: {@code w[-1]} is
 * the word before, {@code |} joins. A number is hashed into each feature, so the numbers are part
 * of model files. {@code shape} is that of the word with its sentence's use of capitals, {@code
 * run} the capitalised words around the word, {@code place} its place in these, {@code listed} the
 * classes of the listed names that it is in.
 */
final class NameTemplates {
  // The word, its shape and its neighbours.
  static final int FORM_0 = 1; // form[0]
  static final int W_0 = 2; // w[0]
  static final int SHAPE_0_START = 3; // shape[0]|start
  static final int W_M1 = 4; // w[-1]
  static final int W_P1 = 5; // w[1]
  static final int W_M2 = 6; // w[-2]
  static final int W_P2 = 7; // w[2]
  static final int W_M1_W_0 = 8; // w[-1]|w[0]
  static final int W_0_W_P1 = 9; // w[0]|w[1]
  static final int SHAPE_0_W_M1 = 10; // shape[0]|w[-1]
  static final int SHAPE_0_W_P1 = 11; // shape[0]|w[1]
  static final int SHAPE_0_W_M2 = 12; // shape[0]|w[-2]
  static final int SHAPE_0_W_P2 = 13; // shape[0]|w[2]
  static final int SHAPE_M1_SHAPE_0 = 14; // shape[-1]|shape[0]
  static final int SHAPE_0_SHAPE_P1 = 15; // shape[0]|shape[1]
  static final int SHAPE_M1_SHAPE_0_SHAPE_P1 = 16; // shape[-1]|shape[0]|shape[1]
  static final int SHAPE_0_W_M1_W_P1 = 17; // shape[0]|w[-1]|w[1]
  static final int W_0_SHAPE_0_START = 18; // w[0]|shape[0]|start
  static final int SHAPE_0_W_M2_W_M1 = 19; // shape[0]|w[-2]|w[-1]
  static final int SHAPE_0_W_P1_W_P2 = 20; // shape[0]|w[1]|w[2]

  // The run of capitalised words that the word is in.
  static final int BEFORE_RUN_PLACE = 30; // w[run-1]|place
  static final int BEHIND_RUN_PLACE = 31; // w[run+1]|place
  static final int LAST_OF_RUN_PLACE = 32; // w[run end]|place
  static final int FIRST_OF_RUN_PLACE = 33; // w[run start]|place
  static final int PLACE = 34; // place
  static final int LAST_OF_RUN_IS_0 = 35; // w[run end]|whether that is the word
  static final int LISTED_RUN_PLACE = 36; // listed[run start]|listed[run end]|place
  static final int AROUND_RUN_PLACE = 37; // w[run-1]|w[run+1]|place
  static final int PLACE_LISTED_BEHIND_RUN = 38; // place|listed[run+1]
  static final int PLACE_LISTED_BEFORE_RUN = 39; // place|listed[run-1]

  // Lists.
  static final int LISTED_0_SHAPE_0 = 40; // listed[0]|shape[0]
  static final int LISTED_M1_SHAPE_0 = 41; // listed[-1]|shape[0]
  static final int LISTED_P1_SHAPE_0 = 42; // listed[1]|shape[0]
  static final int LISTED_M1_LISTED_0_SHAPE_0 = 43; // listed[-1]|listed[0]|shape[0]
  static final int LISTED_0_LISTED_P1_SHAPE_0 = 44; // listed[0]|listed[1]|shape[0]
  static final int LISTED_0_W_M1 = 45; // listed[0]|w[-1]
  static final int LISTED_0_W_P1 = 46; // listed[0]|w[1]

  @TemplateRange(from = 0, to = 31)
  static final int IN_CLASS = 200; // by class: long, goes on to either side

  @TemplateRange(from = 0, to = 31)
  static final int IN_CLASS_SHAPE_0 = 240; // by class: shape[0]

  // Affixes.
  @TemplateRange(from = 2, to = 5)
  static final int PREFIX = 50; // by length: pre2 to pre5

  @TemplateRange(from = 2, to = 5)
  static final int SUFFIX = 60; // by length: suf2 to suf5, read backwards

  static final int HYPHEN_TAIL = 70; // from the last hyphen on
  static final int HYPHEN_HEAD = 71; // up to the last hyphen

  // Clusters, by level.
  @TemplateRange(from = 0, to = 4)
  static final int CLUSTER_0 = 80; // cluster[0]

  @TemplateRange(from = 0, to = 4)
  static final int CLUSTER_0_SHAPE_0 = 85; // cluster[0]|shape[0]

  @TemplateRange(from = 0, to = 4)
  static final int CLUSTER_M1_SHAPE_0 = 500; // cluster[-1]|shape[0]

  @TemplateRange(from = 0, to = 4)
  static final int CLUSTER_P1_SHAPE_0 = 510; // cluster[1]|shape[0]

  @TemplateRange(from = 0, to = 4)
  static final int CLUSTER_M1_CLUSTER_0 = 520; // cluster[-1]|cluster[0]

  @TemplateRange(from = 0, to = 4)
  static final int CLUSTER_0_CLUSTER_P1 = 530; // cluster[0]|cluster[1]

  @TemplateRange(from = 0, to = 4)
  static final int SHAPE_0_CLUSTER_M1_CLUSTER_P1 = 540; // shape[0]|cluster[-1]|cluster[1]

  @TemplateRange(from = 0, to = 4)
  static final int SHAPE_0_CLUSTER_M2 = 550; // shape[0]|cluster[-2]

  @TemplateRange(from = 0, to = 4)
  static final int SHAPE_0_CLUSTER_P2 = 560; // shape[0]|cluster[2]

  // The convention of labelling that is asked for.
  static final int STYLE = 100; // style
  static final int STYLE_LISTED_0_SHAPE_0 = 101; // style|listed[0]|shape[0]
  static final int STYLE_LISTED_M1_SHAPE_0 = 102; // style|listed[-1]|shape[0]
  static final int STYLE_LISTED_P1_SHAPE_0 = 103; // style|listed[1]|shape[0]
  static final int STYLE_SHAPE_M1_SHAPE_0 = 104; // style|shape[-1]|shape[0]
  static final int STYLE_SHAPE_P1_SHAPE_0 = 105; // style|shape[1]|shape[0]

  // How the document uses the word elsewhere.
  static final int USE_SHAPE_0 = 300; // each use|shape[0]
  static final int USES_SHAPE_0 = 301; // all uses|shape[0]
  static final int USES_LISTED_0 = 302; // all uses|listed[0]

  // What the first pass took the word for elsewhere.
  static final int TAKEN_FOR = 400; // each label
  static final int MOSTLY_SHARE = 401; // most frequent label|its share|how often
  static final int MOSTLY_SHAPE_0 = 402; // most frequent label|shape[0]
  static final int MOSTLY_PLACE = 403; // most frequent label|place
  static final int MOSTLY_LISTED_0 = 404; // most frequent label|listed[0]
  static final int ALL_TAKEN_FOR_PLACE = 405; // all labels|place

  // Parts of speech.
  static final int POS_0_SHAPE_0 = 600; // pos[0]|shape[0]
  static final int POS_0_W_0 = 601; // pos[0]|w[0]
  static final int POS_M1_POS_0 = 602; // pos[-1]|pos[0]
  static final int POS_0_POS_P1 = 603; // pos[0]|pos[1]
  static final int POS_M1_POS_0_POS_P1 = 604; // pos[-1]|pos[0]|pos[1]
  static final int POS_M2_POS_M1_POS_0 = 605; // pos[-2]|pos[-1]|pos[0]
  static final int POS_0_POS_P1_POS_P2 = 606; // pos[0]|pos[1]|pos[2]
  static final int POS_0_LISTED_0 = 607; // pos[0]|listed[0]

  // Features of the word and its neighbours once more, by convention.
  static final int CORE_BY_STYLE = 7001; // by style: form[0] to w[1]

  private NameTemplates() {}
}
