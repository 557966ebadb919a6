package io.wireroom.tag;

/** How a word is written. */
public final class WordForm {
  private WordForm() {}

  /** Lower case, digits as 0, typographic marks as plain ones. */
  public static String fold(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      plain = c >= 'a' && c <= 'z';
    }
    if (plain) {
      return word;
    }
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      folded.append(fold(word.charAt(i)));
    }
    return folded.toString();
  }

  private static char fold(char c) {
    if (Character.isDigit(c)) {
      return '0';
    }
    return switch (c) {
      case '\u2019', '\u2018' -> '\'';
      case '\u2010', '\u2011' -> '-';
      case '\u2014' -> '\u2013';
      default -> Character.toLowerCase(c);
    };
  }

  /** Bits: begins with a capital, all capitals, digit, hyphen, full stop, lower case, other. */
  static int shape(String word) {
    int bits = Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    boolean allUpper = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'a' && c <= 'z') {
        bits |= 2;
        allUpper = false;
      } else if (c >= '0' && c <= '9') {
        bits |= 4;
      } else if (c == '-') {
        bits |= 8;
      } else if (c == '.') {
        bits |= 16;
      } else if (Character.isUpperCase(c)) {
        bits |= i > 0 ? 32 : 0;
      } else if (Character.isLetter(c)) {
        bits |= 2;
        allUpper = false;
      } else {
        bits |= 64;
      }
    }
    return bits | (allUpper ? 128 : 0) | (word.length() == 1 ? 256 : word.length() <= 3 ? 512 : 0);
  }
}
