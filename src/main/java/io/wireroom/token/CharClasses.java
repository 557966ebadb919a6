package io.wireroom.token;

/** Classes of characters that splitter and tokenizer share. */
final class CharClasses {
  private CharClasses() {}

  /** White space in the widest sense: also no-break and zero-width spaces and controls. */
  static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00a0'
        || (c >= '\u007f' && c <= '\u009f')
        || c == '\u00ad'
        || c == '\ufeff'
        || (c >= '\u2000' && c <= '\u200f')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u2060'
        || c == '\u3000';
  }

  /** A mark that can end a sentence. */
  static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  /** A mark that closes a quotation or bracket; the straight ones may also open. */
  static boolean isCloser(char c) {
    return c == '"'
        || c == '\''
        || c == '\u201d'
        || c == '\u2019'
        || c == ')'
        || c == ']'
        || c == '\u00bb';
  }

  /** A mark that opens a quotation or bracket; the straight ones may also close. */
  static boolean isOpener(char c) {
    return c == '"'
        || c == '\''
        || c == '\u201c'
        || c == '\u2018'
        || c == '`'
        || c == '('
        || c == '['
        || c == '\u00ab';
  }

  /** An apostrophe, straight or typographic. */
  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** A letter or a digit, or half of a code point outside the basic plane that is one. */
  static boolean isWordChar(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || (c > 0x7f
            && (Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK));
  }
}
