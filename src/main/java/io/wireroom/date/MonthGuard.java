package io.wireroom.date;

import io.wireroom.lexicon.Lists;
import java.util.Set;

/** Tells months that stand alone from verbs and names that are written alike. */
final class MonthGuard {
  private static final Set<String> NAMES_TOO = Lists.rules("time-contexts", "month-or-name");
  private static final Set<String> BEFORE = Lists.rules("time-contexts", "before-month");

  private MonthGuard() {}

  /** {@code March sales were flat}. */
  private static boolean opens(TimePieces pieces, int at) {
    boolean first = at == 0 || pieces.word(at - 1).equals(".");
    TimePiece next = pieces.get(at + 1);
    return first && pieces.get(at).named() && next.pos().startsWith("NN") && !next.capital();
  }

  /** Whether the piece is a month's name in the sense of a month. */
  static boolean alone(TimePieces pieces, int at) {
    TimePiece piece = pieces.get(at);
    if (!piece.capital() || CalendarWords.month(piece.lower()) == null) {
      return false;
    }
    boolean verb = piece.pos().equals("MD") || piece.pos().startsWith("VB");
    boolean ambiguous = NAMES_TOO.contains(piece.lower());
    if (verb && (ambiguous || piece.pos().equals("MD"))) {
      return false;
    }
    boolean after = BEFORE.contains(pieces.word(at - 1));
    boolean inName = pieces.get(at - 1).named() || (ambiguous && pieces.get(at + 1).named());
    return ambiguous ? (after && !inName) || opens(pieces, at) : after || !inName;
  }
}
