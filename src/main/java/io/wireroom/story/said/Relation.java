package io.wireroom.story.said;

import java.util.Locale;

/** What a quote is to the earlier one that has the same words. */
public enum Relation {
  /** All of the words, but for edits. */
  SAME,
  /** Some of them. */
  PART,
  /** All of them, and more. */
  WHOLE,
  /** Told in other words. */
  REWORDED;

  /** As the tables say it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
