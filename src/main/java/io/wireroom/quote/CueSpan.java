package io.wireroom.quote;

import io.wireroom.text.Span;

/**
 * Pieces that may be a cue.
 *
 * @param begin first piece
 * @param end after the last piece
 * @param head the piece that bears the meaning
 * @param probability that it is a cue, as the model of roles has it
 * @param scope the pieces among which its content and its source are looked for
 */
public record CueSpan(int begin, int end, int head, double probability, Span scope) {
  /** Dictionary form of the head, as the {@code cue_lemma} column has it. */
  public String lemma(Stretch of) {
    Piece piece = of.at(head);
    if (piece.is("according")) {
      return "according to";
    }
    return piece.dash() ? "—" : piece.quoted() ? null : piece.lemma();
  }
}
