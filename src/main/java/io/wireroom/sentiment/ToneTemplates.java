package io.wireroom.sentiment;

import io.wireroom.learn.TemplateRange;

/**
 * What the features of {@link ToneFeatures} are of; {@code |} joins. A number is hashed into each
 * feature, so the numbers are part of model files.
 */
final class ToneTemplates {
  static final int W_NOT = 1; // w|whether negated
  static final int W = 2; // w
  static final int W_W = 3; // w|the next

  @TemplateRange(from = 0, to = 9)
  static final int CLUSTER = 10; // by level: cluster

  private ToneTemplates() {}
}
