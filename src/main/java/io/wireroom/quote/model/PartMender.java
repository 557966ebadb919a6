package io.wireroom.quote.model;

import io.wireroom.quote.CueSpan;
import io.wireroom.quote.Piece;
import io.wireroom.quote.Proposal;
import io.wireroom.quote.Proposed;
import io.wireroom.quote.Stretch;
import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.Span;
import java.util.List;
import java.util.Set;

/** Mends the words attributed where the form of the sentence leaves no doubt which they are. */
public final class PartMender {
  private static final Set<String> TELL =
      Set.of("tell", "inform", "assure", "remind", "notify", "warn", "ask", "advise");
  private static final Set<String> BE = Set.of("be", "get");

  private PartMender() {}

  /**
   * The words of a proposal, in pieces.
   *
   * @param all that was found in the stretch, the proposal among them
   */
  public static List<Span> parts(Stretch stretch, Proposal proposal, List<Proposed> all) {
    List<Span> parts = proposal.parts();
    if (parts.size() > 1 && passive(stretch, proposal.cue())) {
      List<Span> behind =
          parts.stream().filter(part -> part.begin() >= proposal.cue().end()).toList();
      return behind.isEmpty() ? parts : behind;
    }
    if (parts.size() > 1 && saidTo(stretch, proposal)) {
      return parts.subList(0, parts.size() - 1);
    }
    if (parts.size() == 1 && postposed(stretch, proposal)) {
      Span whole = new Span(sentence(stretch, parts.get(0).begin()), parts.get(0).end());
      return free(stretch, whole, proposal, all) ? List.of(whole) : parts;
    }
    return parts;
  }

  /** {@code “A,” she said to the members}: what stands behind the cue is to whom. */
  private static boolean saidTo(Stretch stretch, Proposal proposal) {
    Span first = proposal.parts().get(0);
    Span last = proposal.parts().get(proposal.parts().size() - 1);
    int end = proposal.cue().end();
    if (!stretch.at(first.begin()).quoted()
        || last.begin() != end
        || !stretch.at(end - 1).is("to")) {
      return false;
    }
    for (int i = last.begin(); i < last.end(); i++) {
      if (stretch.at(i).quoted() || stretch.at(i).verb()) {
        return false;
      }
    }
    return true;
  }

  /** {@code Smith was told that}: what stands before the cue is to whom. */
  static boolean passive(Stretch stretch, CueSpan cue) {
    String pos = stretch.at(cue.head()).pos();
    return PartOfSpeech.pastForm(pos)
        && TELL.contains(stretch.at(cue.head()).lemma())
        && (BE.contains(stretch.at(cue.head() - 1).lemma())
            || BE.contains(stretch.at(cue.begin()).lemma()));
  }

  /**
   * Whether the sentence is all content up to its comma ({@code The talks on fish have failed, she
   * said}), but the words found begin in the midst of a phrase.
   */
  private static boolean postposed(Stretch stretch, Proposal proposal) {
    Span part = proposal.parts().get(0);
    Span source = proposal.source();
    Piece before = stretch.at(part.begin() - 1);
    boolean midst = before.noun() || before.pos().equals("IN") || before.pos().equals("DT");
    return source != null
        && midst
        && source.begin() >= part.end()
        && proposal.cue().begin() >= part.end()
        && (stretch.at(part.end()).comma() || stretch.at(part.end() - 1).comma());
  }

  /** Where the sentence begins that a piece is in, without dateline and {@code And}. */
  private static int sentence(Stretch stretch, int at) {
    int begin = at;
    int least = stretch.datelineEnd() <= at ? stretch.datelineEnd() : 0;
    while (begin > least && !ends(stretch.at(begin - 1))) {
      begin--;
    }
    return begin < at && stretch.at(begin).pos().equals("CC") ? begin + 1 : begin;
  }

  private static boolean ends(Piece piece) {
    return piece.stop() || piece.is(";") || piece.is(":") || piece.dash();
  }

  /** Whether no quotation and nothing of another proposal stands there. */
  private static boolean free(Stretch stretch, Span pieces, Proposal mine, List<Proposed> all) {
    for (int i = pieces.begin(); i < pieces.end(); i++) {
      if (stretch.at(i).quoted()) {
        return false;
      }
    }
    for (Proposed one : all) {
      Proposal other = one.proposal();
      boolean meets =
          other != mine
              && (other.parts().stream().anyMatch(pieces::overlaps)
                  || pieces.overlaps(new Span(other.cue().begin(), other.cue().end())));
      if (meets) {
        return false;
      }
    }
    return true;
  }
}
