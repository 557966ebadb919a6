package io.wireroom.quote.mark;

/**
 * A mark that may open or close a quotation, or be an apostrophe, inches, or part of the words
 * quoted. What each reading of it costs is told by its form and by what stands beside it.
 *
 * @param begin a UTF-16 code unit of the article's text
 * @param width how many characters it has
 * @param lean what the characters beside it make of it
 * @param word what the word at a single mark makes of it
 * @param first whether its paragraph begins with it
 */
record Mark(int begin, int width, MarkShape shape, Lean lean, Word word, boolean first) {
  /** Where the spaces are. */
  enum Lean {
    /** {@code said "We}. */
    OPENING,
    /** {@code agree," he}. */
    CLOSING,
    /** Spaces on both sides or none: {@code said " We}. */
    EITHER,
    /** Between letters: {@code don't}. */
    INNER
  }

  /** What word stands at the mark. */
  enum Word {
    /** A digit before it: feet, inches, minutes. */
    MEASURE,
    /** Letters left out behind it: {@code 'em}, {@code ’90s}. */
    ELISION,
    /** A plural's or a name's possessive, or letters left out before it: {@code goin'}. */
    POSSESSIVE,
    /** A comma, a full stop or the like before it, behind which a space may stand. */
    STOP,
    /** A sentence's end and a space before it, a capital behind it: {@code We left. "We}. */
    BEGINNING,
    /** Anything else. */
    OTHER
  }

  private static final int AGAINST = 10;
  private static final int UNSURE = 2;

  int end() {
    return begin + width;
  }

  /** Whether it closes a quotation though none is open: {@code We agree,” he said}. */
  boolean closesUnopened() {
    return !shape.single() && !shape.angle() && lean == Lean.CLOSING && word == Word.STOP;
  }

  /** What it costs to open a quotation with it. */
  int costToOpen() {
    int form = shape.costToOpen();
    if (shape.single()) {
      return lean != Lean.OPENING ? MarkShape.NEVER : word == Word.ELISION ? form + 4 : form;
    }
    if (shape.angle()) {
      return lean == Lean.CLOSING ? AGAINST : form > 0 && lean != Lean.OPENING ? AGAINST : form;
    }
    boolean told = shape.directed() && shape.left();
    return form
        + switch (lean) {
          case OPENING -> 0;
          case EITHER -> told ? 0 : UNSURE;
          case INNER -> told ? 1 : 6;
          case CLOSING -> told ? 6 : AGAINST;
        };
  }

  /** What it costs more to open a quotation with it while another one is open. */
  int costToReopen(int unclosed) {
    boolean plain = word == Word.STOP || word == Word.BEGINNING || first;
    return plain ? unclosed : unclosed + 3;
  }

  /** What it costs to close with it what {@code opening} has opened. */
  int costToClose(MarkShape opening) {
    int form = shape.costToClose(opening);
    if (shape.single()) {
      boolean mixed = opening != MarkShape.SINGLE_LEFT;
      if (lean != Lean.CLOSING || (mixed && word != Word.STOP)) {
        return MarkShape.NEVER;
      }
      return word == Word.POSSESSIVE ? form + 4 : form;
    }
    if (shape.angle()) {
      return form;
    }
    boolean told = shape.directed() && !shape.left();
    return form
        + switch (lean) {
          case CLOSING -> word == Word.MEASURE && !told ? 1 : 0;
          case EITHER -> told ? 0 : shape.left() ? 4 : UNSURE;
          case INNER -> told ? 1 : 6;
          case OPENING -> told ? 6 : word == Word.BEGINNING ? 2 * AGAINST : AGAINST;
        };
  }

  /** What it costs to pass it over outside of quotations. */
  int costOutside() {
    if (shape.single()) {
      return apostrophe();
    }
    if (shape == MarkShape.STRAIGHT || shape == MarkShape.DOUBLED) {
      return word == Word.MEASURE && lean != Lean.OPENING ? 0 : 8;
    }
    return shape.angle() ? 6 : shape.left() ? 8 : 10;
  }

  /** What it costs to pass it over inside of what {@code opening} has opened. */
  int costInside(MarkShape opening) {
    if (shape.single()) {
      return opening == MarkShape.SINGLE_LEFT ? apostrophe() : 0;
    }
    if (opening == MarkShape.SINGLE_LEFT || (shape.angle() != opening.angle())) {
      return 1;
    }
    if (shape == MarkShape.STRAIGHT && word == Word.MEASURE && lean != Lean.OPENING) {
      return 2;
    }
    boolean same = shape.opening() == opening;
    return same ? 8 : lean == Lean.CLOSING ? 3 : UNSURE;
  }

  /** What it costs to take a single mark for an apostrophe. */
  private int apostrophe() {
    if (word == Word.STOP && lean == Lean.CLOSING) {
      return 6;
    }
    if (lean == Lean.OPENING && word != Word.ELISION) {
      return shape == MarkShape.SINGLE_LEFT ? 6 : shape == MarkShape.SINGLE ? 4 : 2;
    }
    return lean == Lean.CLOSING && word == Word.OTHER ? 2 : 0;
  }
}
