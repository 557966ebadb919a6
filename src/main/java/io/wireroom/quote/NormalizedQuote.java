package io.wireroom.quote;

import io.wireroom.text.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Words attributed in a form in which versions of one quote are alike however they are printed:
 * Unicode NFKC, lower case, letters and digits only, a single space between words. Apostrophes
 * within words ({@code don’t}), stops within abbreviations ({@code U.S.}) and commas within numbers
 * ({@code 1,000}) fall away; any other mark parts two words.
 */
public final class NormalizedQuote {
  private NormalizedQuote() {}

  /** The normalised form of the parts of a text, one behind the other; empty without letters. */
  public static String of(String text, List<Span> parts) {
    StringBuilder words = new StringBuilder();
    for (Span part : parts) {
      words.append(' ').append(part.of(text));
    }
    String folded = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder normal = new StringBuilder(folded.length());
    boolean space = false;
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      int point = folded.codePointAt(i);
      if (belongs(point)) {
        if (space && normal.length() > 0) {
          normal.append(' ');
        }
        normal.appendCodePoint(point);
        space = false;
      } else if (!within(folded, i)) {
        space = true;
      } else if (point == '.' && Character.isDigit(folded.charAt(i - 1))) {
        normal.append('.');
      }
    }
    return normal.toString();
  }

  private static boolean belongs(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Whether a mark stands inside of a word: an apostrophe, an abbreviation's stop, a number's. */
  private static boolean within(String text, int at) {
    if (at == 0) {
      return false;
    }
    char mark = text.charAt(at);
    char before = text.charAt(at - 1);
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean apostrophe = mark == '\'' || mark == '’' || mark == '‘' || mark == 'ʼ';
    if (apostrophe) {
      return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    }
    if (Character.isDigit(before) && Character.isDigit(after)) {
      return mark == ',' || mark == '.';
    }
    boolean single =
        Character.isLetter(before) && (at < 2 || !Character.isLetterOrDigit(text.charAt(at - 2)));
    return mark == '.' && single;
  }
}
