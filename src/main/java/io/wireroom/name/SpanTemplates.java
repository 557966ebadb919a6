package io.wireroom.name;

import io.wireroom.learn.TemplateRange;

/**
 * What the features of a whole name are of ({@link NameFeatures#span}), beside the affixes of its
 * last word, which are those of {@link NameTemplates}. The numbers are part of model files.
 */
final class SpanTemplates {
  static final int SPAN_LAST = 1; // w[end]
  static final int SPAN_FIRST = 2; // w[start]
  static final int SPAN_BEFORE = 3; // w[start-1]
  static final int SPAN_BEHIND = 4; // w[end+1]
  static final int SPAN_LENGTH = 5; // length
  static final int SPAN_LISTED_LAST = 6; // listed[end]
  static final int SPAN_LISTED_FIRST = 7; // listed[start]
  static final int SPAN_LISTED_LAST_LENGTH = 8; // listed[end]|length
  static final int SPAN_SHAPE_LAST = 9; // shape[end]
  static final int SPAN_WORD = 10; // each w
  static final int SPAN_CLASS = 11; // each class of listed names that a word is in

  @TemplateRange(from = 1, to = 4)
  static final int SPAN_CLUSTER_LAST = 20; // by level: cluster[end]

  @TemplateRange(from = 1, to = 4)
  static final int SPAN_CLUSTER_FIRST = 30; // by level: cluster[start]

  private SpanTemplates() {}
}
