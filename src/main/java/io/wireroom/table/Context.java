package io.wireroom.table;

/** The words around a quote, for readers who do not have the article at hand. */
final class Context {
  private static final int LENGTH = 120;

  private Context() {}

  /** Up to 120 UTF-16 code units before {@code begin}, from the start of a word on, trimmed. */
  static String before(String text, int begin) {
    int start = Math.max(0, begin - LENGTH);
    if (start > 0) {
      int word = start;
      while (word < begin && !Character.isWhitespace(text.charAt(word - 1))) {
        word++;
      }
      // A stretch without any space is cut anywhere but inside a code point.
      start = word < begin ? word : start + (Character.isLowSurrogate(text.charAt(start)) ? 1 : 0);
    }
    return text.substring(Math.min(start, begin), begin).strip();
  }

  /** Up to 120 UTF-16 code units from {@code end}, to the end of a word, trimmed. */
  static String after(String text, int end) {
    int stop = Math.min(text.length(), end + LENGTH);
    if (stop < text.length()) {
      int word = stop;
      while (word > end && !Character.isWhitespace(text.charAt(word))) {
        word--;
      }
      stop = word > end ? word : stop - (Character.isLowSurrogate(text.charAt(stop)) ? 1 : 0);
    }
    return text.substring(end, Math.max(end, stop)).strip();
  }
}
