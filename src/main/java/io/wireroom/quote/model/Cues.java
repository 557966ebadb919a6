package io.wireroom.quote.model;

import io.wireroom.quote.CueSpan;
import io.wireroom.quote.Piece;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the pieces of a passage that may be cues. */
public final class Cues {
  /**
   * What lies behind so many other cues on a side is no longer in scope: a piece is looked at from
   * a few cues, however many there are in a sentence without end.
   */
  private static final int REACH = 8;

  /** From here on a piece begins a cue of its own though another ends right before it. */
  private static final double NEW = 0.35;

  /** A piece goes on with a cue while it is this likely, by the likeliest piece before it. */
  private static final double ON = 0.4;

  private Cues() {}

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
      CueSpan cue = found.get(c);
      Span scope = new Span(first, end);
      scoped.add(new CueSpan(cue.begin(), cue.end(), cue.head(), cue.probability(), scope));
    }
    return scoped;
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
}
