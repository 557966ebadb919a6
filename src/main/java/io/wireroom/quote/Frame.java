package io.wireroom.quote;

import java.util.Locale;

/** How the words attributed stand to their cue. */
enum Frame {
  /** {@code said that …}. */
  THAT,
  /** {@code said he would …}. */
  CLAUSE,
  /** {@code asked whether …}. */
  WHETHER,
  /** {@code said “…”}. */
  QUOTE,
  /** {@code said: …}. */
  COLON,
  /** {@code vowed to …}. */
  TO,
  /** {@code criticized the plan}. */
  OBJECT,
  /** {@code called it “…”}. */
  OBJECT_QUOTE,
  /** {@code talked about the plan}. */
  PREPOSITION,
  /** {@code considered leaving}. */
  GERUND,
  /** {@code …, he said}. */
  AFTER;

  /** As lists spell it. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Frame of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
