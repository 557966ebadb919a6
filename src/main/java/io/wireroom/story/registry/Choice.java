package io.wireroom.story.registry;

/**
 * Who is meant, before the registry is told.
 *
 * @param bearer who; null for one not known before
 * @param rule what told
 * @param score log odds
 */
record Choice(Bearer bearer, Rule rule, double score) {
  /** One not known before. */
  static Choice of(Rule rule, double score) {
    return new Choice(null, rule, score);
  }
}
