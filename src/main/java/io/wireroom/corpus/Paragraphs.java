package io.wireroom.corpus;

import java.util.List;

/**
 * Puts the lines that are left together as a text: paragraphs with one blank line between, the
 * headline first. A line is a paragraph, but where a text is wrapped at a fixed width its lines are
 * joined.
 *
 * @param text the article's text
 * @param titleEnd where the headline ends in it; 0 where there is none
 */
record Paragraphs(String text, int titleEnd) {
  private static final int WIDEST = 100;
  private static final int NARROWEST = 45;
  private static final int FEWEST = 4;
  private static final int INDENT = 2;

  static Paragraphs of(Draft draft) {
    List<Line> left = draft.left();
    boolean wrapped = isWrapped(draft);
    StringBuilder text = new StringBuilder(draft.raw.length());
    int titleEnd = 0;
    if (draft.headline != null) {
      text.append(draft.raw, draft.headline.begin, draft.headline.end);
      titleEnd = text.length();
    } else if (draft.title != null) {
      text.append(draft.title);
      titleEnd = text.length();
    }
    Line last = null;
    for (Line line : left) {
      if (line == draft.headline) {
        continue;
      }
      if (last != null && wrapped && !line.afterBlank && line.indent < INDENT) {
        join(text);
      } else if (text.length() > 0) {
        text.append("\n\n");
      }
      text.append(draft.raw, line.begin, line.end);
      last = line;
    }
    return new Paragraphs(text.toString(), titleEnd);
  }

  /** A hyphen at a line's end keeps its word together; a dash does not. */
  private static void join(StringBuilder text) {
    int end = text.length();
    boolean hyphen =
        end > 1 && text.charAt(end - 1) == '-' && Character.isLetterOrDigit(text.charAt(end - 2));
    if (!hyphen) {
      text.append(' ');
    }
  }

  /** Whether lines end because they are full and not because a paragraph does. */
  private static boolean isWrapped(Draft draft) {
    int followed = 0;
    int full = 0;
    for (int i = 0; i + 1 < draft.lines.size(); i++) {
      Line line = draft.lines.get(i);
      int length = line.end - line.begin;
      if (length > WIDEST) {
        return false;
      }
      if (!draft.lines.get(i + 1).afterBlank) {
        followed++;
        boolean ends = ".!?".indexOf(draft.raw.charAt(line.end - 1)) >= 0;
        full += length >= NARROWEST && !ends ? 1 : 0;
      }
    }
    return followed >= FEWEST && full * 2 >= followed;
  }
}
