package io.wireroom.date;

/**
 * A part of a token: {@code mid-1980s} is three, {@code 6:00am} two, {@code 17th} one.
 *
 * @param begin first UTF-16 code unit in the article's text, inclusive
 * @param end last UTF-16 code unit, exclusive
 * @param lower in lower case; all hyphens and dashes are {@code -}
 * @param token index of its token
 * @param pos of its token, empty where unknown
 */
record TimePiece(int begin, int end, String text, String lower, int token, String pos) {
  /** Whether it begins with a capital. */
  boolean capital() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** Whether its token is a name and it begins with a capital. */
  boolean named() {
    return capital() && pos.startsWith("NNP");
  }
}
