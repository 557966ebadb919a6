package io.wireroom.quote.model;

import io.wireroom.quote.CueSpan;
import io.wireroom.quote.Piece;
import io.wireroom.quote.Proposal;
import io.wireroom.quote.Proposed;
import io.wireroom.quote.Stretch;
import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.Span;
import java.util.Set;

/**
 * Tells proposals that attribute nothing, whatever the models make of them. Words in quotation
 * marks are never among them.
 */
public final class Unsaid {
  /** A name, a thing, a relative clause is attributed only where the model is as sure as this. */
  private static final double LEAST = 0.4;

  /** So few words hold no clause. */
  private static final int SHORT = 2;

  private static final Set<String> STAND_INS =
      Set.of("it", "him", "her", "them", "nobody", "everybody", "somebody", "everyone", "someone");
  private static final Set<String> TOLD = Set.of("named", "identified", "quoted");

  private Unsaid() {}

  /** Whether a proposal that was found in a stretch attributes nothing. */
  public static boolean is(Stretch stretch, Proposed found) {
    Proposal proposal = found.proposal();
    int words = 0;
    boolean standsIn = true;
    for (Span part : proposal.parts()) {
      for (int i = part.begin(); i < part.end(); i++) {
        Piece piece = stretch.at(i);
        if (piece.quoted()) {
          return false;
        }
        words += piece.divides() ? 0 : 1;
        standsIn &= piece.divides() || STAND_INS.contains(piece.word());
        if (keepsName(stretch, i, part)) {
          return true;
        }
      }
    }
    boolean unsure = found.confidence() < LEAST;
    return standsIn || (unsure && words <= SHORT) || relative(stretch, proposal, unsure);
  }

  /** {@code asked not to be named}: how somebody speaks, not what. */
  private static boolean keepsName(Stretch stretch, int at, Span part) {
    boolean told = TOLD.contains(stretch.at(at).word()) && stretch.at(at - 1).is("be");
    boolean alone = part.length() <= 3 && stretch.at(at).is("anonymity");
    return alone || (told && at - part.begin() <= 4 && stretch.at(at - 3).is("not"));
  }

  /**
   * {@code rulings that ordered firms to pay} tells what the rulings are, and {@code it is not
   * known who ordered the search} asks who.
   */
  private static boolean relative(Stretch stretch, Proposal proposal, boolean unsure) {
    Span source = proposal.source();
    if (source == null) {
      CueSpan cue = proposal.cue();
      for (int i = cue.begin(); i < cue.head(); i++) {
        if (stretch.at(i).pos().equals("WDT")) {
          return true;
        }
      }
      return asks(stretch, proposal);
    }
    if (unsure && reduced(stretch, proposal)) {
      return true;
    }
    Piece word = stretch.at(source.begin());
    Piece before = stretch.at(source.begin() - 1);
    boolean asks = PartOfSpeech.verb(before.pos()) || PartOfSpeech.adjective(before.pos());
    return source.length() == 1
        && ((word.is("who") && asks) || (unsure && (word.is("that") || word.is("which"))));
  }

  /** {@code It is not known who ordered the search}: what is asked is told by nobody. */
  private static boolean asks(Stretch stretch, Proposal proposal) {
    for (Span part : proposal.parts()) {
      Piece before = stretch.at(part.begin() - 1);
      boolean denied = part.begin() >= 2 && stretch.at(part.begin() - 2).is("not");
      if (denied
          && PartOfSpeech.verb(before.pos())
          && stretch.at(part.begin()).pos().equals("WP")) {
        return true;
      }
    }
    return false;
  }

  /** {@code rulings ordering firms to pay}: the noun does it, not the subject of the sentence. */
  private static boolean reduced(Stretch stretch, Proposal proposal) {
    int head = proposal.cue().head();
    return stretch.at(head).pos().equals("VBG") && stretch.at(head - 1).noun();
  }
}
