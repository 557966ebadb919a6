package io.wireroom.story.said;

/** What a word tells of the quote that it stands in. */
enum WordKind {
  /** What an editor put in brackets: nothing. */
  INSERTED(0),
  /** Grammar, which editors add and drop. */
  FUNCTION(0.1),
  /** Turns the sentence round. */
  NEGATION(0.4),
  /** In most news. */
  COMMON(0.5),
  NUMBER(0.7),
  /** Of a person, place or body: what news is about, and so in many quotes. */
  NAME(0.5),
  RARE(1);

  private final double weight;

  WordKind(double weight) {
    this.weight = weight;
  }

  /** How much it tells, where a rare word is 1. */
  double weight() {
    return weight;
  }
}
