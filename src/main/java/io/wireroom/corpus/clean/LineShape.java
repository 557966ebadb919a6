package io.wireroom.corpus.clean;

/**
 * How a line looks.
 *
 * @param length in UTF-16 code units
 * @param words runs of non-blank characters
 * @param capitalised words of more than three letters, or the first, that begin with a capital
 * @param lower words of more than three letters that do not
 * @param endsSentence whether it ends as a sentence does
 * @param quoted whether a double quotation mark stands in it
 * @param hashtags words that begin with {@code #}
 * @param digits whether a digit stands in it
 */
record LineShape(
    int length,
    int words,
    int capitalised,
    int lower,
    boolean endsSentence,
    boolean quoted,
    int hashtags,
    boolean digits) {
  private static final int BODY_WORDS = 12;
  private static final int LONG_LINE = 30;
  private static final int SMALL_WORD = 3;

  static LineShape of(String line) {
    int words = 0;
    int capitalised = 0;
    int lower = 0;
    int hashtags = 0;
    boolean quoted = false;
    boolean digits = false;
    int start = -1;
    for (int i = 0; i <= line.length(); i++) {
      char c = i < line.length() ? line.charAt(i) : ' ';
      boolean doubled = c == '\'' && i > 0 && line.charAt(i - 1) == '\'';
      quoted |= isDoubleQuote(c) || doubled;
      digits |= Character.isDigit(c);
      boolean blank = CleaningText.isBlank(c);
      if (!blank && start < 0) {
        start = i;
      } else if (blank && start >= 0) {
        words++;
        char first = line.charAt(start);
        if (first == '#' && i - start > 1) {
          hashtags++;
        } else if (Character.isUpperCase(first)) {
          capitalised++;
        } else if (Character.isLowerCase(first) && i - start > SMALL_WORD) {
          lower++;
        }
        start = -1;
      }
    }
    return new LineShape(
        line.length(), words, capitalised, lower, ends(line), quoted, hashtags, digits);
  }

  static boolean isDoubleQuote(char c) {
    return c == '"'
        || c == '\u201C'
        || c == '\u201D'
        || c == '\u201E'
        || c == '\u00AB'
        || c == '\u00BB';
  }

  private static boolean ends(String line) {
    for (int i = line.length() - 1; i >= 0; i--) {
      char c = line.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == '\u2026') {
        return true;
      }
      if (c != ')' && c != ']' && c != '\'' && c != '\u2019' && !isDoubleQuote(c)) {
        return false;
      }
      if (isDoubleQuote(c) && i > 0 && (line.charAt(i - 1) == ',' || i > 60)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it reads like running text. */
  boolean isBody() {
    return words >= LONG_LINE || (words >= BODY_WORDS && endsSentence);
  }

  /** Whether nearly all its longer words begin with a capital. */
  boolean isTitleCase() {
    return capitalised > 0 && lower == 0;
  }
}
