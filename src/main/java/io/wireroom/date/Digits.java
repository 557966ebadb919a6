package io.wireroom.date;

import java.util.regex.Pattern;

/** Numbers in digits, as words of a text. */
final class Digits {
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");
  private static final Pattern SLASHED = Pattern.compile("\\d{1,2}/\\d{1,2}/(?:\\d{2}|\\d{4})");
  private static final int LONGEST_ORDINAL = 4;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;

  private Digits() {}

  static boolean iso(String word) {
    return ISO.matcher(word).matches();
  }

  static boolean slashed(String word) {
    return SLASHED.matcher(word).matches();
  }

  /** Whether a word is so many digits and nothing else. */
  static boolean count(String word, int least, int most) {
    if (word.length() < least || word.length() > most) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Whether a word may be a year of four digits. */
  static boolean year(String word) {
    if (!count(word, 4, 4)) {
      return false;
    }
    int year = Integer.parseInt(word);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** The number of {@code 3rd} or {@code 21st}; 0 for any other word. */
  static int ordinal(String word) {
    int digits = word.length() - 2;
    if (digits < 1 || word.length() > LONGEST_ORDINAL) {
      return 0;
    }
    String end = word.substring(digits);
    boolean ordinal = end.equals("st") || end.equals("nd") || end.equals("rd") || end.equals("th");
    return ordinal && count(word.substring(0, digits), 1, 2)
        ? Integer.parseInt(word.substring(0, digits))
        : 0;
  }

  /** The number of {@code 3rd} or {@code 3}, of at most two digits; 0 for any other word. */
  static int ordinalOrCount(String word) {
    return count(word, 1, 2) ? Integer.parseInt(word) : ordinal(word);
  }
}
