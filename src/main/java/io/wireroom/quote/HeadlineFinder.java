package io.wireroom.quote;

import io.wireroom.text.Span;
import java.util.List;

/** Finds the headline's own way to attribute: {@code Trump: We will win}. */
final class HeadlineFinder {
  private static final int LONGEST_NAME = 6;

  private HeadlineFinder() {}

  /** The attribution of a headline; empty where it makes none. */
  static List<Candidate> find(Stretch stretch, int number) {
    for (int i = 1; i <= LONGEST_NAME && i + 2 < stretch.size(); i++) {
      Piece piece = stretch.at(i);
      if (piece.finite() || piece.quoted() || piece.stop()) {
        return List.of();
      }
      if (piece.is(":")) {
        boolean name = NounPhrases.beginOf(stretch, i - 1) == 0 && stretch.at(i - 1).capital();
        int close = stretch.closeOfWords();
        boolean clause = i + 3 < close;
        return name && clause
            ? List.of(
                new Candidate(
                    number,
                    i,
                    i + 1,
                    ":",
                    Frame.COLON,
                    new Subject(0, i),
                    List.of(new Span(i + 1, close)),
                    "headline",
                    0.5))
            : List.of();
      }
    }
    return List.of();
  }
}
