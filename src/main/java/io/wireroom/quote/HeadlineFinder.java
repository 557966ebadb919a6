package io.wireroom.quote;

import io.wireroom.lexicon.Lists;
import io.wireroom.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the headline's own way to attribute: {@code Trump: We will win}. */
final class HeadlineFinder {
  private static final int LONGEST_NAME = 6;

  private final Set<String> labels = new HashSet<>();

  /** Reads the list {@code headline-labels}. */
  HeadlineFinder(Lists lists) {
    for (String[] row : lists.rows("headline-labels")) {
      labels.add(row[0]);
    }
  }

  /** Whether the words before a colon are a heading such as {@code Analysis}, or an address. */
  boolean heading(String words) {
    String label = words.toLowerCase(Locale.ROOT).replace('’', '\'');
    return labels.contains(label) || label.startsWith("dear ");
  }

  private boolean heading(Stretch stretch, int colon) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < colon; i++) {
      boolean apart = i > 0 && stretch.at(i).begin() > stretch.at(i - 1).end();
      words.append(apart ? " " : "").append(stretch.at(i).word());
    }
    return heading(words.toString());
  }

  /** The attribution of a headline; empty where it makes none. */
  List<Candidate> find(Stretch stretch, int number) {
    for (int i = 1; i <= LONGEST_NAME && i + 2 < stretch.size(); i++) {
      Piece piece = stretch.at(i);
      if (piece.finite() || piece.quoted() || piece.stop()) {
        return List.of();
      }
      if (piece.is(":")) {
        boolean name =
            NounPhrases.beginOf(stretch, i - 1) == 0
                && stretch.at(i - 1).capital()
                && !heading(stretch, i);
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
