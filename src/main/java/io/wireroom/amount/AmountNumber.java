package io.wireroom.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A number as written: {@code 1.2 billion}, {@code two and a half million}, {@code 5-million}.
 *
 * @param end piece after its last
 * @param value null where it is open, as in {@code 10-12}
 * @param factor what its words multiply by; 1 without any
 * @param digits whether it is written in digits
 * @param article whether it is but {@code a} before a word that multiplies
 * @param money whether a word of it counts in sums of money only: {@code 300m}
 */
record AmountNumber(
    int end, BigDecimal value, long factor, boolean digits, boolean article, boolean money) {
  private static final Pattern DIGITS =
      Pattern.compile("(?:[1-9]\\d{0,2}(?:,\\d{3})+|0|[1-9]\\d{0,14})(?:\\.\\d{1,9})?");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final long HUNDRED = 100;

  /** Reads numbers in the pieces of a sentence. */
  static final class Reader {
    private final AmountWords words;

    Reader(AmountWords words) {
      this.words = words;
    }

    /** The number that begins at piece {@code i}; null where none does. */
    AmountNumber at(List<AmountPiece> pieces, int i) {
      String word = pieces.get(i).lower();
      boolean digits = DIGITS.matcher(word).matches();
      if (digits) {
        int second = rangeEnd(pieces, i);
        BigDecimal value = second > 0 ? null : new BigDecimal(word.replace(",", ""));
        return scaled(pieces, second > 0 ? second : i + 1, value, true, false);
      }
      boolean article = word.equals("a") || word.equals("an");
      if (word.equals("half") && (is(pieces, i + 1, "a") || is(pieces, i + 1, "an"))) {
        return scaled(pieces, i + 2, HALF, false, false);
      }
      if (article) {
        boolean scale = i + 1 < pieces.size() && words.scale(pieces.get(i + 1)) != null;
        return scale ? scaled(pieces, i + 1, BigDecimal.ONE, false, true) : null;
      }
      int length = wordLength(pieces, i);
      return length == 0
          ? null
          : scaled(pieces, i + length, BigDecimal.valueOf(word(pieces, i, length)), false, false);
    }

    /** Whether the piece is a part of a number in words. */
    boolean isWord(AmountPiece piece) {
      return words.number(piece) >= 0 || words.scale(piece) != null;
    }

    /** Where the second number of {@code 10-12} ends; 0 where there is none. */
    private static int rangeEnd(List<AmountPiece> pieces, int i) {
      boolean range =
          i + 2 < pieces.size()
              && pieces.get(i + 1).hyphen()
              && pieces.get(i + 1).begin() == pieces.get(i).end()
              && pieces.get(i + 2).begin() == pieces.get(i + 1).end()
              && DIGITS.matcher(pieces.get(i + 2).text()).matches();
      return range ? i + 3 : 0;
    }

    /** How many pieces {@code five} or {@code twenty-five} takes; 0 where none begins. */
    private int wordLength(List<AmountPiece> pieces, int i) {
      if (i >= pieces.size() || words.number(pieces.get(i)) < 0) {
        return 0;
      }
      boolean tens = words.number(pieces.get(i)) >= 20;
      int unit = i + 2 < pieces.size() ? words.number(pieces.get(i + 2)) : -1;
      return tens && pieces.get(i + 1).hyphen() && unit > 0 && unit < 10 ? 3 : 1;
    }

    private int word(List<AmountPiece> pieces, int i, int length) {
      int value = words.number(pieces.get(i));
      return length == 3 ? value + words.number(pieces.get(i + 2)) : value;
    }

    private AmountNumber scaled(
        List<AmountPiece> pieces, int from, BigDecimal base, boolean digits, boolean article) {
      int at = from;
      BigDecimal value = base;
      long factor = 1;
      boolean money = false;
      if (value != null
          && is(pieces, at, "and")
          && is(pieces, at + 1, "a")
          && is(pieces, at + 2, "half")) {
        value = value.add(HALF);
        at += 3;
      }
      while (at < pieces.size()) {
        int next = at + (pieces.get(at).hyphen() && at + 1 < pieces.size() ? 1 : 0);
        AmountWords.Scale scale = words.scale(pieces.get(next));
        if (scale == null) {
          break;
        }
        factor *= scale.value();
        value = value == null ? null : value.multiply(BigDecimal.valueOf(scale.value()));
        money |= scale.money();
        at = next + 1;
        int more = scale.value() == HUNDRED ? at + (is(pieces, at, "and") ? 1 : 0) : at;
        int length = scale.value() == HUNDRED ? wordLength(pieces, more) : 0;
        if (length > 0 && value != null) {
          value = value.add(BigDecimal.valueOf(word(pieces, more, length)));
          at = more + length;
        }
      }
      return new AmountNumber(at, value, factor, digits, article, money);
    }

    private static boolean is(List<AmountPiece> pieces, int i, String word) {
      return i < pieces.size() && pieces.get(i).lower().equals(word);
    }
  }
}
