package io.wireroom.amount;

import java.math.BigDecimal;
import java.util.List;

/** The rules by which pieces of a sentence make a sum of money or a measured quantity. */
final class AmountRules {
  private static final long THOUSAND = 1_000;
  private static final long MILLION = 1_000_000;
  private static final BigDecimal NO_YEAR = BigDecimal.valueOf(10_000);

  private final AmountWords words;
  private final AmountNumber.Reader numbers;

  AmountRules(AmountWords words) {
    this.words = words;
    numbers = new AmountNumber.Reader(words);
  }

  /**
   * An amount in the pieces of a sentence.
   *
   * @param end piece after its last
   * @param money whether it is a sum of money
   * @param code ISO 4217 code or name of the unit; empty where it is open
   * @param value null where it is open
   * @param rule what found it
   */
  record Found(int end, boolean money, String code, BigDecimal value, String rule) {}

  /** Whether a minus sign, no hyphen or dash between words, stands before piece {@code i}. */
  static boolean signed(String text, List<AmountPiece> pieces, int i) {
    if (i == 0) {
      return false;
    }
    AmountPiece before = pieces.get(i - 1);
    boolean glued = before.end() == pieces.get(i).begin();
    boolean apart = before.begin() == 0 || !joined(text.charAt(before.begin() - 1));
    boolean orMinus = i > 1 && pieces.get(i - 2).lower().equals("or");
    return (before.lower().equals("minus") && !orMinus) || (glued && before.hyphen() && apart);
  }

  private static boolean joined(char c) {
    return Character.isLetterOrDigit(c) || c == '%' || c == '$';
  }

  /** The amount that begins at piece {@code i}; null where none does. */
  Found at(String text, List<AmountPiece> pieces, int i) {
    int begin = pieces.get(i).begin();
    char before = begin == 0 ? ' ' : text.charAt(begin - 1);
    String sign = words.sign(pieces.get(i));
    if (sign != null && !Character.isLetterOrDigit(before) && i + 1 < pieces.size()) {
      return signFirst(text, pieces, i + 1, sign);
    }
    boolean inside =
        Character.isLetterOrDigit(before)
            || "./,:$£€¥".indexOf(before) >= 0
            || hyphened(text, begin);
    AmountNumber number = inside || goesOn(pieces, i) ? null : numbers.at(pieces, i);
    return number == null ? null : measureBehind(text, pieces, number);
  }

  private static boolean hyphened(String text, int begin) {
    return begin > 1
        && AmountPiece.isHyphen(text.charAt(begin - 1))
        && Character.isLetterOrDigit(text.charAt(begin - 2));
  }

  /** Whether piece {@code i} is but the rest of a number that the rules do not read. */
  private boolean goesOn(List<AmountPiece> pieces, int i) {
    if (i == 0) {
      return false;
    }
    AmountPiece piece = pieces.get(i);
    AmountPiece before = pieces.get(i - 1);
    boolean digits = AmountPiece.isDigit(piece.text().charAt(0));
    if (digits) {
      boolean group = piece.text().length() == 3 && AmountPiece.isDigit(before.text().charAt(0));
      return group || numbers.isWord(before);
    }
    boolean and = i > 1 && before.lower().equals("and");
    boolean half = piece.lower().equals("half") && (and || before.lower().equals("a"));
    return half || numbers.isWord(before) || (and && numbers.isWord(pieces.get(i - 2)));
  }

  private Found signFirst(String text, List<AmountPiece> pieces, int i, String sign) {
    AmountNumber number = numbers.at(pieces, i);
    if (number == null || !number.digits() || !closed(text, pieces, number.end())) {
      return null;
    }
    boolean open = number.factor() == 1 && scaledLater(pieces, number.end());
    return new Found(number.end(), true, sign, open ? null : number.value(), "amount:sign");
  }

  /** Whether a second sum tells the scale of the first, too: {@code $10 to $12 million}. */
  private boolean scaledLater(List<AmountPiece> pieces, int i) {
    if (i + 1 >= pieces.size()) {
      return false;
    }
    boolean joins =
        switch (pieces.get(i).lower()) {
          case "to", "and", "or" -> true;
          default -> pieces.get(i).hyphen();
        };
    int next = i + (words.sign(pieces.get(i + 1)) == null ? 1 : 2);
    AmountNumber second = joins && next < pieces.size() ? numbers.at(pieces, next) : null;
    return second != null && second.digits() && second.factor() > 1;
  }

  private Found measureBehind(String text, List<AmountPiece> pieces, AmountNumber number) {
    int at = number.end();
    boolean hyphen = at + 1 < pieces.size() && pieces.get(at).hyphen();
    if (hyphen) {
      at++;
    }
    if (at >= pieces.size() || (hyphen && number.article())) {
      return null;
    }
    Found best = null;
    for (AmountWords.Measure measure : words.measures(pieces.get(at))) {
      int end = end(pieces, at, measure);
      boolean counts =
          end > 0
              && (measure.money() || !number.money())
              && closed(text, pieces, end)
              && counts(measure.where(), pieces, at, end, number, hyphen);
      if (counts && (best == null || end >= best.end)) {
        String rule = measure.money() ? "amount:currency" : "amount:unit";
        best = new Found(end, measure.money(), measure.code(), number.value(), rule);
      }
    }
    return best;
  }

  /** The piece after the measure's words at piece {@code at}; 0 where they do not stand there. */
  private static int end(List<AmountPiece> pieces, int at, AmountWords.Measure measure) {
    int next = at;
    for (String part : measure.parts()) {
      if (next > at && next < pieces.size() && pieces.get(next).hyphen()) {
        next++;
      }
      boolean stands =
          next < pieces.size()
              && (pieces.get(next).text().equals(part) || pieces.get(next).lower().equals(part));
      if (!stands) {
        return 0;
      }
      next++;
    }
    return next;
  }

  private static boolean counts(
      String where,
      List<AmountPiece> pieces,
      int at,
      int end,
      AmountNumber number,
      boolean hyphen) {
    boolean of = end < pieces.size() && pieces.get(end).lower().equals("of");
    boolean one = number.value() != null && number.value().compareTo(BigDecimal.ONE) <= 0;
    boolean digits = number.digits() || number.factor() > 1;
    return switch (where) {
      case "one" -> hyphen || one;
      case "hyphen" -> hyphen;
      case "digits" -> digits;
      case "noun" ->
          number.factor() >= THOUSAND
              || (number.value() != null && number.value().compareTo(NO_YEAR) >= 0)
              || (number.digits() && pieces.get(at).noun());
      case "million" -> number.factor() >= MILLION && !of;
      case "of" -> of;
      default -> true;
    };
  }

  /** Whether an amount can end before piece {@code end}: not inside a longer word or number. */
  private static boolean closed(String text, List<AmountPiece> pieces, int end) {
    AmountPiece last = pieces.get(end - 1);
    int at = last.end();
    if (!last.last() || at >= text.length()) {
      return last.last();
    }
    char next = text.charAt(at);
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean on = (next == '/' || next == ',' || next == '.') && AmountPiece.isDigit(after);
    boolean per = next == '/' && Character.isLetter(after);
    return !Character.isLetterOrDigit(next) && !on && !per;
  }
}
