package io.wireroom.date;

import java.util.Set;

/** Tells months that stand alone from verbs and names that are written alike. */
final class MonthGuard {
  private static final Set<String> NAMES_TOO =
      Set.of("may", "march", "april", "june", "august", "jan.", "mar.");
  private static final Set<String> BEFORE =
      Set.of(
          "in",
          "by",
          "until",
          "till",
          "since",
          "from",
          "to",
          "through",
          "of",
          "last",
          "next",
          "this",
          "early",
          "late",
          "mid",
          "during",
          "and",
          "or",
          "between",
          "before",
          "after",
          "-",
          "for",
          "around",
          "about",
          "past",
          "each",
          "every",
          "throughout",
          "than",
          "as",
          ",",
          "(",
          "that",
          "following");

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
