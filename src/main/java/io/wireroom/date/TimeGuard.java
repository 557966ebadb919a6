package io.wireroom.date;

import io.wireroom.text.Token;
import java.util.List;
import java.util.Set;

/** Tells words for a time from the same words as ages, names and counts. */
final class TimeGuard {
  private static final Set<String> OLD = Set.of("old", "olds");
  private static final Set<String> ADVERBS =
      Set.of("daily", "weekly", "monthly", "quarterly", "nightly", "hourly");

  private static final Set<String> CAPITALS = Set.of("holiday", "period", "clock");
  private static final Set<String> BEFORE = Set.of("on", "in", "at", "the", "to", "by", "for");

  private TimeGuard() {}

  /** Whether a match is what its rule takes it for. */
  static boolean holds(List<Token> tokens, TimePieces pieces, TimeMatch match) {
    int first = match.first();
    if (NamedTime.is(tokens, pieces.get(first).token())) {
      return false;
    }
    if (match.kind() == TimeKind.DURATION) {
      return !age(pieces, match.end());
    }
    if (CAPITALS.contains(match.rule().name()) && inName(pieces, match)) {
      return false;
    }
    boolean name = pieces.get(first).named() && ADVERBS.contains(pieces.word(first));
    boolean today = match.rule().name().equals("today") && pieces.word(first - 1).equals("of");
    return !name && !(today && pieces.word(first).equals("this"));
  }

  /** {@code The Christmas Cottage}, {@code Johnnie Christmas}, {@code Chimes at Midnight}. */
  private static boolean inName(TimePieces pieces, TimeMatch match) {
    TimePiece last = pieces.get(match.end() - 1);
    boolean before = pieces.get(match.first() - 1).named();
    if (!match.rule().name().equals("clock")) {
      return (last.named() && pieces.get(match.end()).named())
          || (pieces.get(match.first()).named() && before);
    }
    boolean word = Character.isLowerCase(last.text().charAt(last.text().length() - 1));
    return word
        && last.named()
        && BEFORE.contains(pieces.word(match.first() - 1))
        && pieces.get(match.first() - 2).named();
  }

  /** {@code three-year-old}, {@code 80 years old}, {@code 80 years of age}. */
  private static boolean age(TimePieces pieces, int end) {
    int next = pieces.word(end).equals("-") ? end + 1 : end;
    return OLD.contains(pieces.word(next))
        || (pieces.word(next).equals("of") && pieces.word(next + 1).equals("age"));
  }
}
