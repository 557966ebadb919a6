package io.wireroom.story.reprint;

import java.util.Locale;

/** How an article came of an earlier one. */
public enum Relation {
  /** Of no earlier one. */
  FIRST,
  /** The same words. */
  EXACT,
  /** The same story, edited. */
  REPRINT,
  /** A part of it. */
  EXCERPT,
  /** What the same source made of it later. */
  VERSION;

  /** As the table has it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
