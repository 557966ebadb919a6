package io.wireroom.quote.speaker;

import io.wireroom.quote.ForwardPhrases;
import io.wireroom.quote.NounPhrases;
import io.wireroom.quote.Piece;
import io.wireroom.quote.Stretch;

/** Finds the subjects of whole clauses, for cues that have none of their own: participles. */
public final class ClauseSubjects {
  private ClauseSubjects() {}

  /**
   * The subject of the clause that the stretch begins with: the first noun phrase with a finite
   * verb behind it, before piece {@code limit}; or null.
   */
  public static Subject ofMain(Stretch stretch, int limit) {
    for (int i = 0; i < limit; i++) {
      Piece piece = stretch.at(i);
      if (piece.finite()) {
        int verb = i;
        while (verb > 0 && stretch.at(verb - 1).adverb()) {
          verb--;
        }
        Subject subject = SpeakerFinder.before(stretch, verb);
        if (subject != null && !NounPhrases.relative(stretch.at(subject.begin()))) {
          return subject;
        }
      }
    }
    return null;
  }

  /** The subject of the first clause behind a comma at or after piece {@code from}; or null. */
  static Subject ofNext(Stretch stretch, int from) {
    for (int i = from; i < stretch.size(); i++) {
      Piece piece = stretch.at(i);
      if (piece.comma() || (piece.quoted() && piece.quotation().tail() == ',')) {
        int end = ForwardPhrases.endOf(stretch, i + 1);
        int verb = end;
        while (stretch.at(verb).adverb()) {
          verb++;
        }
        if (end > i + 1 && stretch.at(verb).finite()) {
          return new Subject(i + 1, end);
        }
      }
    }
    return null;
  }
}
