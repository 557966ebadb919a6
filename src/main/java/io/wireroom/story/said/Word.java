package io.wireroom.story.said;

/**
 * A word of a quote as it is compared.
 *
 * @param form without case, accents and differences of spelling
 * @param stem without its ending
 * @param weight how much it tells; less than its kind's within a stock phrase
 * @param open whether words may have been left out before it: behind an ellipsis, beside brackets
 * @param marked whether it stands in quotation marks
 */
record Word(String form, String stem, WordKind kind, double weight, boolean open, boolean marked) {
  Word withWeight(double other) {
    return new Word(form, stem, kind, other, open, marked);
  }

  /** Whether few quotes have it. */
  boolean isRare() {
    return (kind == WordKind.RARE || kind == WordKind.NAME) && weight == kind.weight();
  }

  /** Whether it stands for something, rather than for grammar. */
  boolean isContent() {
    return kind != WordKind.INSERTED && kind != WordKind.FUNCTION;
  }
}
