package io.wireroom.story.reprint;

import java.util.Locale;

/**
 * What is not the same in two versions of a story.
 *
 * @param before words of the earlier version; null where something was added
 * @param after words of the later version; null where something was cut
 */
public record Change(Kind kind, String before, String after) {
  /** What changed. */
  public enum Kind {
    PARAGRAPH_ADDED,
    PARAGRAPH_CUT,
    PARAGRAPH_REWORDED,
    QUOTE_ADDED,
    QUOTE_CUT,
    NUMBER_CHANGED;

    /** As the table has it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
