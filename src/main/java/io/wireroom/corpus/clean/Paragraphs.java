package io.wireroom.corpus.clean;

/**
 * The lines that are left as a text: paragraphs with one blank line between, the headline first.
 *
 * @param text the article's text
 * @param titleEnd where the headline ends in it; 0 where there is none
 */
public record Paragraphs(String text, int titleEnd) {
  public static Paragraphs of(CleaningText draft) {
    StringBuilder text = new StringBuilder(draft.raw.length());
    if (draft.headline != null) {
      append(text, draft, draft.headline);
    } else if (draft.title != null) {
      text.append(draft.title);
    }
    int titleEnd = text.length();
    for (Line line : draft.lines) {
      if (!line.cut && line != draft.headline) {
        if (text.length() > 0) {
          text.append("\n\n");
        }
        append(text, draft, line);
      }
    }
    return new Paragraphs(text.toString(), titleEnd);
  }

  private static void append(StringBuilder text, CleaningText draft, Line line) {
    if (!line.joined) {
      text.append(draft.raw, line.begin, line.end);
      return;
    }
    for (String part : draft.raw.substring(line.begin, line.end).split("\\s*[\\r\\n]+\\s*")) {
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
