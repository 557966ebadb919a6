package io.wireroom.date;

import java.util.Set;

/** Reads decades: {@code 1990s}, {@code '90s}, {@code 1930's}, {@code nineties}. */
final class DecadeReader {
  private static final int CENTURY_OF_SHORT = 1900;

  private static final Set<String> BEFORE = Set.of("the", "early", "late", "mid", "-", "later");

  private DecadeReader() {}

  /** The first year of the decade that a piece names, or with the piece behind it; else null. */
  static Slot read(TimeWords words, TimePieces pieces, int at) {
    String word = pieces.word(at);
    String bare = word.startsWith("'") ? word.substring(1) : word;
    boolean marked = !bare.equals(word) || pieces.word(at - 1).equals("'");
    // The 1930's, but not 2030's goals.
    boolean apart =
        pieces.word(at + 1).equals("'s")
            && pieces.glued(at + 1)
            && BEFORE.contains(pieces.word(at - 1));
    int end = apart ? at + 2 : at + 1;
    String digits = apart ? bare : bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : "";
    if (Digits.year(digits) && digits.endsWith("0")) {
      return new Slot(end, digits);
    }
    if (marked && Digits.count(digits, 2, 2) && digits.endsWith("0")) {
      int year = Integer.parseInt(digits);
      return Slot.of(end, year + (year < 20 ? CENTURY_OF_SHORT + 100 : CENTURY_OF_SHORT));
    }
    // "In her twenties" is an age.
    String before = pieces.word(at - 1);
    String early = pieces.word(at - 2);
    boolean calendar = before.equals("the") || early.equals("the");
    int named = words.number("decade", word);
    return named > 0 && calendar ? Slot.of(at + 1, CENTURY_OF_SHORT + named) : null;
  }
}
