package io.wireroom.corpus.page;

import java.util.Locale;

/**
 * The words that class names and ids are made of, in lower case: split where no letter stands and
 * before capitals, {@code articleAuthor} and {@code article-author} being the same two.
 */
final class NameWords {
  private static final int LONGEST = 600;

  private NameWords() {}

  /** What is done with a word. */
  interface Reader {
    /**
     * Reads a word.
     *
     * @param last the word before in the same name; null at its start
     */
    void read(String word, String last);
  }

  /**
   * Reads all words in their order.
   *
   * @param names with blanks between; read as far as pages have any
   */
  static void of(String names, Reader reader) {
    String last = null;
    int begin = -1;
    int length = Math.min(names.length(), LONGEST);
    for (int i = 0; i <= length; i++) {
      char c = i < length ? names.charAt(i) : ' ';
      boolean letter = Character.isLetter(c);
      boolean hump =
          letter
              && begin >= 0
              && Character.isUpperCase(c)
              && !Character.isUpperCase(names.charAt(i - 1));
      if (begin >= 0 && (!letter || hump)) {
        String word = names.substring(begin, i).toLowerCase(Locale.ROOT);
        reader.read(word, last);
        last = word;
        begin = -1;
      }
      if (Character.isWhitespace(c)) {
        last = null;
      }
      if (letter && begin < 0) {
        begin = i;
      }
    }
  }
}
