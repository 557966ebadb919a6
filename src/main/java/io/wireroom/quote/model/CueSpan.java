package io.wireroom.quote.model;

import static io.wireroom.quote.model.Passage.PAD;

import io.wireroom.quote.Piece;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

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
  /**
   * What lies behind so many other cues on a side is no longer in scope: a piece is looked at from
   * a few cues, however many there are in a sentence without end.
   */
  private static final int REACH = 8;

  /** From here on a piece begins a cue of its own though another ends right before it. */
  private static final double NEW = 0.35;

  /** A piece goes on with a cue while it is this likely, by the likeliest piece before it. */
  private static final double ON = 0.4;

  /** All of a passage that are at least so likely, in text order; none overlap. */
  public static List<CueSpan> of(Passage passage, Likely roles, double least) {
    List<CueSpan> found = new ArrayList<>();
    int i = 0;
    while (i < passage.size) {
      double most = roles.of(i, Roles.CUE);
      if (most < least) {
        i++;
        continue;
      }
      int begin = i++;
      while (i < passage.size) {
        double p = roles.of(i, Roles.CUE);
        if (p < least || p < ON * most || roles.begins(i, Roles.CUE) > NEW) {
          break;
        }
        begin = p > most / ON ? i : begin;
        most = Math.max(most, p);
        i++;
      }
      found.add(new CueSpan(begin, i, head(passage, begin, i), most, null));
    }
    List<CueSpan> scoped = new ArrayList<>(found.size());
    for (int c = 0; c < found.size(); c++) {
      int first = c < REACH ? 0 : found.get(c - REACH).end();
      int end = c + REACH < found.size() ? found.get(c + REACH).begin() : passage.size;
      scoped.add(found.get(c).within(new Span(first, end)));
    }
    return scoped;
  }

  private CueSpan within(Span pieces) {
    return new CueSpan(begin, end, head, probability, pieces);
  }

  /** The last verb, else the last noun, else the last piece. */
  private static int head(Passage of, int begin, int end) {
    int noun = -1;
    for (int i = end - 1; i >= begin; i--) {
      Piece piece = of.stretch.at(i);
      if (piece.verb() && !piece.pos().equals("MD")) {
        return i;
      }
      noun = noun < 0 && piece.noun() ? i : noun;
    }
    return noun < 0 ? end - 1 : noun;
  }

  /** Dictionary form of the head, as the {@code cue_lemma} column has it. */
  public String lemma(Passage of) {
    Piece piece = of.stretch.at(head);
    if (piece.is("according")) {
      return "according to";
    }
    return piece.dash() ? "—" : piece.quoted() ? null : piece.lemma();
  }

  int lemmaHash(Passage of) {
    return of.lemma[head + PAD];
  }
}
