package io.wireroom.corpus.clean;

import java.util.regex.Pattern;

/**
 * The lines that are left as a text: paragraphs with one blank line between, the headline first.
 *
 * @param text the article's text
 * @param titleEnd where the headline ends in it; 0 where there is none
 */
public record Paragraphs(String text, int titleEnd) {
  /** White space around a line break; a search begins where white space does. */
  private static final Pattern LINE_END =
      Pattern.compile("(?:(?<!\\s)[^\\S\\r\\n]++)?+[\\r\\n]\\s*+");

  public static Paragraphs of(CleaningText cleaning) {
    StringBuilder text = new StringBuilder(cleaning.raw.length());
    if (cleaning.headline != null) {
      append(text, cleaning, cleaning.headline);
    } else if (cleaning.title != null) {
      text.append(cleaning.title);
    }
    int titleEnd = text.length();
    for (Line line : cleaning.lines) {
      if (!line.cut && line != cleaning.headline) {
        if (text.length() > 0) {
          text.append("\n\n");
        }
        append(text, cleaning, line);
      }
    }
    return new Paragraphs(text.toString(), titleEnd);
  }

  private static void append(StringBuilder text, CleaningText cleaning, Line line) {
    if (!line.joined) {
      text.append(cleaning.raw, line.begin, line.end);
      return;
    }
    for (String part : LINE_END.split(cleaning.raw.substring(line.begin, line.end))) {
      if (text.length() > 0 && !endsWord(text)) {
        text.append(' ');
      }
      text.append(part);
    }
  }

  /** Nothing goes between a blank line or a hyphened half of a word and what follows. */
  private static boolean endsWord(StringBuilder text) {
    int end = text.length();
    char last = text.charAt(end - 1);
    return last == '\n'
        || (last == '-' && end > 1 && Character.isLetterOrDigit(text.charAt(end - 2)));
  }
}
