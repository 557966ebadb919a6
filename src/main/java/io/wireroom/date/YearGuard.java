package io.wireroom.date;

import io.wireroom.lexicon.Lists;
import java.util.Set;

/** Tells years from other numbers of four digits, by the words around them. */
final class YearGuard {
  private static final Set<String> BEFORE = Lists.rules("time-contexts", "before-year");
  private static final Set<String> NUMBERED = Lists.rules("time-contexts", "before-number");
  private static final Set<String> COUNTED = Lists.rules("time-contexts", "counted");
  private static final int MODERN = 1900;
  private static final int FUTURE = 2060;
  private static final int OLD = 1100;
  private static final int ROUND = 100;

  private YearGuard() {}

  /** Whether the piece is a year. */
  static boolean year(TimePieces pieces, int at) {
    TimePiece piece = pieces.get(at);
    if (!Digits.year(piece.lower()) || NUMBERED.contains(pieces.word(at - 1))) {
      return false;
    }
    int year = Integer.parseInt(piece.lower());
    boolean hyphen = pieces.word(at + 1).equals("-") && pieces.glued(at + 1);
    String next = pieces.word(hyphen ? at + 2 : at + 1);
    boolean counted = COUNTED.contains(next) && !(next.equals("or") || next.equals("won"));
    String before = pieces.word(at - 1);
    boolean numbers = before.equals("-") && Digits.count(pieces.word(at - 2), 1, 9);
    boolean ranged = numbers && pieces.glued(at) && !Digits.year(pieces.word(at - 2));
    boolean glued = pieces.glued(at) && (!opens(before) || ranged);
    if (counted || glued) {
      return false;
    }
    boolean plural = pieces.get(hyphen ? at + 2 : at + 1).pos().equals("NNS");
    boolean modern = year >= MODERN && year <= FUTURE;
    boolean counting = pieces.get(at - 1).pos().startsWith("VB");
    if (plural && (year % ROUND == 0 || !modern || counting)) {
      return false;
    }
    boolean listed =
        (before.equals("and") || before.equals("or")) && Digits.year(pieces.word(at - 2));
    boolean introduced = BEFORE.contains(before) || listed;
    boolean aside = opens(pieces.word(at - 1)) || closes(pieces.word(at + 1));
    return modern || (year >= OLD && (introduced || aside)) || (introduced && !plural);
  }

  private static boolean opens(String mark) {
    return mark.equals("(")
        || mark.equals("[")
        || mark.equals("-")
        || mark.equals("/")
        || mark.equals("'")
        || mark.equals("\"")
        || mark.equals("“")
        || mark.equals("‘");
  }

  private static boolean closes(String mark) {
    return mark.equals(")")
        || mark.equals("]")
        || mark.equals(",")
        || mark.equals("-")
        || mark.equals(";")
        || mark.equals(".")
        || mark.equals(":");
  }
}
