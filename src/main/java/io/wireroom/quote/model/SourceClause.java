package io.wireroom.quote.model;

import io.wireroom.quote.CueSpan;
import io.wireroom.quote.ForwardPhrases;
import io.wireroom.quote.Piece;
import io.wireroom.quote.Proposal;
import io.wireroom.quote.Stretch;
import io.wireroom.quote.speaker.SourceHead;
import io.wireroom.text.Span;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Gives a source the clause that describes it behind its comma: {@code Ruiz, who leads the board,
 * said}, {@code said an official, who asked not to be named}, {@code an aide, requesting anonymity,
 * said}.
 */
public final class SourceClause {
  private static final int LONGEST = 25;
  private static final Set<String> CORRELATIVES = Set.of("neither", "both", "either");

  private SourceClause() {}

  /** The source of a proposal, in pieces; null where it has none. */
  public static Span of(Stretch stretch, Proposal proposal) {
    Span source = proposal.source();
    if (source == null) {
      Span inverted = inverted(stretch, proposal);
      return inverted != null ? inverted : PlainSource.of(stretch, proposal);
    }
    source = PlainSource.behind(stretch, PlainSource.reached(stretch, source), proposal.cue());
    Piece before = stretch.at(source.begin() - 1);
    if (CORRELATIVES.contains(before.word())) {
      source = new Span(source.begin() - 1, source.end());
    }
    if (PartMender.passive(stretch, proposal.cue()) && source.end() <= proposal.cue().begin()) {
      return agent(stretch, proposal.cue().head() + 1);
    }
    int open = source.end();
    if (stretch.at(open - 1).comma()) {
      open--;
    }
    int begin = stretch.at(open).comma() ? open + 1 : open;
    boolean relative =
        begin > open && (stretch.at(begin).is("who") || stretch.at(begin).is("whose"));
    StringJoiner words = new StringJoiner(" ");
    int cue = proposal.cue().begin();
    for (int i = begin; i < stretch.size() && i < begin + LONGEST; i++) {
      Piece piece = stretch.at(i);
      if (i == cue || piece.comma() || piece.stop()) {
        boolean nameless = SourceHead.nameless(words.toString());
        boolean closed = i == cue ? begin == open : cue < source.begin() || i + 1 == cue;
        if (i > begin && closed && (nameless || relative)) {
          return new Span(source.begin(), i);
        }
        if (!relative || i == cue || piece.stop() || cue < source.begin()) {
          return source;
        }
      }
      if (piece.quoted() || proposal.attributes(i) || ends(piece)) {
        return source;
      }
      words.add(piece.word());
    }
    return source;
  }

  /** {@code “A?” asked Berg}, where the models see nobody; null where nobody stands there. */
  private static Span inverted(Stretch stretch, Proposal proposal) {
    CueSpan cue = proposal.cue();
    boolean quoted = stretch.at(cue.head() - 1).quoted() && proposal.attributes(cue.head() - 1);
    if (!quoted || !stretch.at(cue.head()).finite()) {
      return null;
    }
    int end = ForwardPhrases.endOf(stretch, cue.head() + 1);
    boolean whole = end > cue.head() + 1 && end >= stretch.closeOfWords();
    return whole && stretch.at(cue.head() + 1).capital() ? new Span(cue.head() + 1, end) : null;
  }

  /** {@code Ruiz was told by Berg}: who stands before the cue was told; null where nobody told. */
  private static Span agent(Stretch stretch, int by) {
    int end = stretch.at(by).is("by") ? ForwardPhrases.endOf(stretch, by + 1) : by;
    return end <= by + 1 ? null : new Span(by + 1, end);
  }

  private static boolean ends(Piece piece) {
    return piece.dash() || piece.is(";") || piece.is(":");
  }
}
