package io.wireroom.quote;

import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds quotations that are signed: {@code “A.” — Jane Roe}. */
final class SignatureFinder {
  private SignatureFinder() {}

  /** All of one stretch. */
  static List<Candidate> find(Stretch stretch, int number) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i + 2 < stretch.size(); i++) {
      if (!stretch.at(i).quoted() || !stretch.at(i + 1).dash() || !stretch.at(i + 2).capital()) {
        continue;
      }
      int end = ForwardPhrases.simpleEnd(stretch, i + 2);
      boolean closes = end >= stretch.closeOfWords() || stretch.at(end).quoted();
      boolean name = end > i + 2 && stretch.at(end - 1).capital() && !stretch.at(end - 1).quoted();
      if (closes && name) {
        found.add(
            new Candidate(
                number,
                i + 1,
                i + 2,
                "—",
                Frame.AFTER,
                new Subject(i + 2, end),
                List.of(new Span(i, i + 1)),
                "signed",
                0.8));
      }
    }
    return found;
  }
}
