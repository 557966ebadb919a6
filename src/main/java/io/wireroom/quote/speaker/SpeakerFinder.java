package io.wireroom.quote.speaker;

import io.wireroom.quote.ForwardPhrases;
import io.wireroom.quote.NounPhrases;
import io.wireroom.quote.Piece;
import io.wireroom.quote.Stretch;
import io.wireroom.quote.TimeWords;
import io.wireroom.text.PartOfSpeech;
import java.util.Set;

/** Finds the subject of a cue: who speaks, as the text writes it. */
public final class SpeakerFinder {
  private static final Set<String> OPENERS =
      Set.of(
          "that",
          "but",
          "and",
          "or",
          "while",
          "because",
          "as",
          "when",
          "after",
          "although",
          "though",
          "if",
          "since",
          "before",
          "where",
          "what",
          "how",
          "why",
          "whether",
          "which",
          "whom",
          "so",
          "than",
          "until",
          "once",
          "yet",
          "whose");

  private SpeakerFinder() {}

  /**
   * The subject that stands right before piece {@code verb}, appositions and relative clauses
   * between two commas with it; null where none does.
   */
  public static Subject before(Stretch stretch, int verb) {
    int last = verb - 1;
    if (stretch.at(last).comma() || stretch.at(last).dash()) {
      Subject apposed = apposed(stretch, last);
      if (apposed != null) {
        return apposed;
      }
      return null;
    }
    int begin = NounPhrases.beginOf(stretch, last);
    if (begin < 0 || onlyTime(stretch, begin, last + 1)) {
      return reduced(stretch, last);
    }
    int antecedent = opensClause(stretch, begin) ? -1 : restricted(stretch, begin);
    return new Subject(antecedent < 0 ? begin : antecedent, last + 1);
  }

  /**
   * {@code A diplomat who took part said}: where the phrase before a verb ends a relative clause
   * that no comma divides off, the first piece of what that clause belongs to; else -1.
   */
  private static int restricted(Stretch stretch, int limit) {
    boolean finite = false;
    for (int i = limit - 1; i > 0 && limit - i < 16; i--) {
      Piece piece = stretch.at(i);
      if (piece.comma() || piece.dash() || piece.is(";") || piece.is(":") || piece.quoted()) {
        return -1;
      }
      if (finite && piece.is("who") && stretch.at(i - 1).noun()) {
        return NounPhrases.beginOf(stretch, i - 1);
      }
      finite |= piece.finite();
    }
    return -1;
  }

  /** {@code A poll released last week showed}: the participle and what hangs on it belong to it. */
  private static Subject reduced(Stretch stretch, int last) {
    for (int i = last; i > 0 && last - i < 12; i--) {
      Piece piece = stretch.at(i);
      if ((piece.finite() && !piece.pos().equals("VBD")) || piece.comma() || piece.quoted()) {
        return null;
      }
      boolean participle = PartOfSpeech.pastForm(piece.pos());
      if (participle && stretch.at(i - 1).noun()) {
        int begin = NounPhrases.beginOf(stretch, i - 1);
        return begin < 0 || !opensClause(stretch, begin) ? null : new Subject(begin, last + 1);
      }
    }
    return null;
  }

  private static boolean onlyTime(Stretch stretch, int begin, int end) {
    return TimeWords.time(stretch.at(end - 1))
        && (end - begin == 1 || !PartOfSpeech.properNoun(stretch.at(begin).pos()));
  }

  private static Subject apposed(Stretch stretch, int closing) {
    boolean dash = stretch.at(closing).dash();
    int segmentEnd = closing;
    for (int i = closing - 1; i > 0 && closing - i < 40; i--) {
      Piece piece = stretch.at(i);
      if (piece.is(";") || piece.is(":") || (piece.quoted() && piece.words() > 4)) {
        return null;
      }
      if (dash ? !piece.dash() : !piece.comma()) {
        continue;
      }
      if (!apposition(stretch, i + 1, segmentEnd)) {
        return null;
      }
      segmentEnd = i;
      int begin = NounPhrases.beginOf(stretch, i - 1);
      if (begin >= 0
          && !TimeWords.time(stretch.at(i - 1))
          && !bareNumber(stretch, begin, i)
          && opensClause(stretch, begin)) {
        return new Subject(begin, dash ? closing : closing + 1);
      }
    }
    return null;
  }

  private static boolean bareNumber(Stretch stretch, int begin, int end) {
    return end - begin == 1 && stretch.at(begin).pos().equals("CD");
  }

  private static boolean apposition(Stretch stretch, int begin, int end) {
    Piece first = stretch.at(begin);
    if (NounPhrases.relative(first) || first.is("whose") || first.is("where")) {
      return true;
    }
    for (int i = begin; i < end; i++) {
      Piece piece = stretch.at(i);
      if (NounPhrases.relative(piece) || piece.is("that")) {
        return true;
      }
      // A capitalised finite verb inside of a sentence is part of a name.
      if (piece.finite() && !piece.capital()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a clause can begin with piece {@code begin}. */
  static boolean opensClause(Stretch stretch, int begin) {
    Piece before = stretch.at(begin - 1);
    return begin == 0
        || before.comma()
        || before.quoted()
        || before.dash()
        || before.is(";")
        || before.is(":")
        || before.is(")")
        || before.pos().startsWith("CC")
        || OPENERS.contains(before.word());
  }

  /** The subject that stands right after the verb: {@code said Knapper, a diplomat}; or null. */
  public static Subject after(Stretch stretch, int first) {
    int end = ForwardPhrases.endOf(stretch, first);
    if (end == first || onlyTime(stretch, first, end)) {
      return null;
    }
    while (stretch.at(end).comma()) {
      int close = appositionEnd(stretch, end + 1);
      if (close <= end + 1) {
        break;
      }
      end = close;
    }
    return new Subject(first, end);
  }

  private static int appositionEnd(Stretch stretch, int begin) {
    Piece first = stretch.at(begin);
    boolean relative = first.is("who") || first.is("whose") || first.is("which");
    boolean nominal =
        first.pos().equals("DT")
            || first.noun()
            || PartOfSpeech.adjective(first.pos())
            || first.pos().equals("CD")
            || PartOfSpeech.possessivePronoun(first.pos());
    if (!relative && !nominal) {
      return begin;
    }
    int i = begin;
    while (i < stretch.size()) {
      Piece piece = stretch.at(i);
      boolean coordinates = piece.pos().equals("CC") && stretch.at(i - 1).comma();
      if (piece.stop() || (piece.quoted() && piece.words() > 3) || piece.is(";") || coordinates) {
        break;
      }
      if (piece.comma()) {
        break;
      }
      if (!relative && piece.finite() && !hasRelative(stretch, begin, i)) {
        return begin;
      }
      i++;
    }
    return i;
  }

  private static boolean hasRelative(Stretch stretch, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (NounPhrases.relative(stretch.at(i)) || stretch.at(i).is("that")) {
        return true;
      }
    }
    return false;
  }
}
