package io.wireroom.text;

/** Double quotation marks, as texts and as the Penn Treebank write them. */
public final class QuoteMarks {
  private QuoteMarks() {}

  /** Whether a token is one. */
  public static boolean is(String token) {
    return switch (token) {
      case "\"", "“", "”", "``", "''", "«", "»", "„" -> true;
      default -> false;
    };
  }

  /**
   * Whether text is inside quotation marks after one.
   *
   * @param mark the mark; a straight one opens and closes in turn
   * @param open whether text is inside before it
   */
  public static boolean opens(String mark, boolean open) {
    return switch (mark) {
      case "“", "``", "«", "„" -> true;
      case "”", "''", "»" -> false;
      default -> !open;
    };
  }
}
