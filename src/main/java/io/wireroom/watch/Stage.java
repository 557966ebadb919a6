package io.wireroom.watch;

import java.util.Locale;

/** What is done to a record, for who asks where it was when its time ran out. */
public enum Stage {
  /** Markup to text. */
  READING,
  /** Raw text to an article's text. */
  CLEANING,
  /** Sentences, tokens, tags, names. */
  ANNOTATING,
  /** Mentions, quotes, feelings, stances. */
  ANALYSING,
  /** What was found to rows. */
  WRITING;

  /** As messages spell it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
