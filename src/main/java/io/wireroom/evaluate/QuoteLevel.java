package io.wireroom.evaluate;

/** How much of two spans of words must be the same for one to count as having found the other. */
public enum QuoteLevel {
  /** Half of their letters. */
  HALF("iou5", 0.5),
  /** Four of five. */
  MOST("iou8", 0.8),
  /** All, but for a {@code that} at the start of either. */
  EXACT("exact", 1);

  private final String label;
  private final double least;

  QuoteLevel(String label, double least) {
    this.label = label;
    this.least = least;
  }

  /** As reports spell it. */
  public String label() {
    return label;
  }

  /** The least intersection over union. */
  double least() {
    return least;
  }
}
