package io.wireroom.date;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads how many: {@code 3}, {@code 1.5}, {@code 2 1/2}, {@code twenty-five}, {@code two and a
 * half}, {@code a couple of}; {@code X} for {@code several}.
 */
final class CountReader {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3}){0,3}(?:\\.\\d{1,2})?");
  private static final Pattern PLAIN = Pattern.compile("\\d{1,5}(?:\\.\\d{1,2})?");

  private final TimeWords words;

  CountReader(TimeWords words) {
    this.words = words;
  }

  /** The count that begins at a piece; null where none does. */
  Slot read(TimePieces pieces, int at) {
    Slot whole = whole(pieces, at);
    if (whole == null || whole.value().equals("X")) {
      return whole;
    }
    int end = whole.end();
    boolean half =
        pieces.word(end).equals("and")
            && pieces.word(end + 1).equals("a")
            && pieces.word(end + 2).equals("half");
    if (half) {
      return Slot.of(end + 3, plain(Double.parseDouble(whole.value()) + 0.5));
    }
    return pieces.word(end).equals("1/2")
        ? Slot.of(end + 1, plain(Double.parseDouble(whole.value()) + 0.5))
        : whole;
  }

  private Slot whole(TimePieces pieces, int at) {
    String word = pieces.word(at);
    if (word.equals("a") || word.equals("an")) {
      return article(pieces, at);
    }
    if (word.equals("half") && pieces.word(at + 1).equals("a")) {
      return new Slot(at + 2, "0.5");
    }
    if (PLAIN.matcher(word).matches() || NUMBER.matcher(word).matches()) {
      return new Slot(at + 1, plain(Double.parseDouble(word.replace(",", ""))));
    }
    String value = words.value("number", word);
    if (value == null || value.equals("X")) {
      return Slot.of(at + 1, value);
    }
    return inWords(pieces, at, Integer.parseInt(value));
  }

  private Slot inWords(TimePieces pieces, int at, int tens) {
    int next = pieces.word(at + 1).equals("-") ? at + 2 : at + 1;
    int unit = words.number("number", pieces.word(next));
    boolean joined = tens >= 20 && tens < 100 && unit > 0 && unit < 10;
    return joined ? Slot.of(next + 1, tens + unit) : Slot.of(at + 1, tens);
  }

  /** {@code a}, {@code a few}, {@code a couple of}, {@code a dozen}. */
  private Slot article(TimePieces pieces, int at) {
    String next = pieces.word(at + 1);
    return switch (next) {
      case "couple" -> new Slot(pieces.word(at + 2).equals("of") ? at + 3 : at + 2, "2");
      case "few" -> new Slot(at + 2, "X");
      case "dozen" -> new Slot(at + 2, "12");
      case "hundred" -> new Slot(at + 2, "100");
      case "half" -> null;
      default -> words.value("units", next) == null ? new Slot(at + 1, "1") : null;
    };
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? String.valueOf((long) number)
        : String.format(Locale.ROOT, "%.1f", number);
  }
}
