package io.wireroom.quote;

import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds quotations that are signed: {@code “A.” — Jane Roe, teacher}. */
final class SignatureFinder {
  static final String RULE = "signed";

  /** Share of right ones on PolNeAR train. */
  static final double CONFIDENCE = 0.94;

  private static final int LONGEST = 14;

  private SignatureFinder() {}

  /** All of one stretch. */
  static List<AttributionDraft> find(Stretch stretch) {
    List<AttributionDraft> found = new ArrayList<>();
    for (int i = 0; i + 2 < stretch.size(); i++) {
      if (!stretch.at(i).quoted() || !stretch.at(i + 1).dash() || !stretch.at(i + 2).capital()) {
        continue;
      }
      int end = ForwardPhrases.simpleEnd(stretch, i + 2);
      boolean closes = end >= stretch.closeOfWords() || stretch.at(end).quoted();
      boolean name = end > i + 2 && stretch.at(end - 1).capital() && !stretch.at(end - 1).quoted();
      if (name && !closes && i <= 1 && apposes(stretch, i + 2)) {
        end = stretch.closeOfWords();
        closes = true;
      }
      if (closes && name) {
        Span source = new Span(stretch.at(i + 2).begin(), stretch.at(end - 1).end());
        AttributionDraft draft =
            new AttributionDraft(stretch.at(i + 1).span(), "—", source, RULE, CONFIDENCE);
        draft.add(stretch.at(i).span());
        found.add(draft);
      }
    }
    return found;
  }

  /** Who signs what stands before a stretch that is a signature of its own; or null. */
  static Span below(Stretch stretch) {
    boolean signs = stretch.at(0).dash() && stretch.at(1).capital() && apposes(stretch, 1);
    int end = stretch.closeOfWords();
    return signs && end > 1 ? new Span(stretch.at(1).begin(), stretch.at(end - 1).end()) : null;
  }

  /** Whether all from a piece on is a name and what it is apposed by: no clause, no quotation. */
  private static boolean apposes(Stretch stretch, int begin) {
    int close = stretch.closeOfWords();
    for (int i = begin; i < close; i++) {
      Piece piece = stretch.at(i);
      // A capitalised finite verb inside of a signature is part of a name.
      if (piece.quoted() || piece.is(";") || (piece.finite() && !piece.capital())) {
        return false;
      }
    }
    return close - begin <= LONGEST;
  }
}
