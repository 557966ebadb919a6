package io.wireroom.quote;

/** Finds what a cue attributes behind modifiers: {@code said in a statement on Sunday that …}. */
final class FarComplement {
  private static final int FARTHEST = 16;

  private FarComplement() {}

  /** A quotation behind modifiers, from piece {@code from} on; null where none. */
  static Complement quotation(Stretch stretch, int from) {
    Complement far = any(stretch, from);
    return far != null && far.frame() == Frame.QUOTE ? far : null;
  }

  /** A clause or quotation behind modifiers: {@code said in a statement on Sunday that …}. */
  static Complement any(Stretch stretch, int from) {
    int end = Math.min(stretch.size(), from + FARTHEST);
    int commas = 0;
    for (int i = from; i < end; i++) {
      Piece piece = stretch.at(i);
      if (piece.is("that") && !stretch.at(i + 1).finite()) {
        return new Complement(Frame.THAT, i);
      }
      if (piece.is(":") && i > from) {
        return new Complement(Frame.COLON, i + 1);
      }
      if (piece.quoted()) {
        boolean offered = stretch.at(i - 1).comma() || stretch.at(i - 1).is(":");
        return offered || piece.words() > 3 ? new Complement(Frame.QUOTE, i) : null;
      }
      if (piece.is(";") || piece.dash()) {
        return null;
      }
      commas += piece.comma() ? 1 : 0;
      if (piece.finite()) {
        if (commas > 0) {
          return null;
        }
        int subject = i;
        while (stretch.at(subject - 1).adverb()) {
          subject--;
        }
        int begin = NounPhrases.simpleBegin(stretch, subject - 1);
        return begin > from && !NounPhrases.relative(stretch.at(begin))
            ? new Complement(Frame.CLAUSE, begin)
            : null;
      }
    }
    return null;
  }
}
