package io.wireroom.corpus.clean;

import java.util.ArrayList;
import java.util.List;

/** Texts whose lines end because they are full and not because a paragraph does. */
final class WrappedLines {
  private static final int WIDEST = 100;
  private static final int FULL = 45;
  private static final int FEWEST = 4;
  private static final int INDENT = 2;

  private WrappedLines() {}

  /**
   * Joins the lines of each paragraph where a text is wrapped at a fixed width.
   *
   * @param lines changed in place
   */
  static void join(String raw, List<Line> lines) {
    if (!isWrapped(raw, lines)) {
      return;
    }
    List<Line> joined = new ArrayList<>();
    int lastLength = 0;
    for (Line line : lines) {
      boolean goesOn =
          !joined.isEmpty()
              && !line.afterBlank
              && line.indent < INDENT
              && lastLength >= FULL
              && !beginsAnew(raw, line);
      lastLength = line.end - line.begin;
      if (goesOn) {
        Line whole = joined.get(joined.size() - 1);
        whole.end = line.end;
        whole.joined = true;
      } else {
        joined.add(line);
      }
    }
    lines.clear();
    lines.addAll(joined);
  }

  private static boolean beginsAnew(String raw, Line line) {
    return raw.startsWith("By ", line.begin)
        || raw.startsWith("BY ", line.begin)
        || raw.startsWith("(", line.begin)
        || TimestampLines.of(raw.substring(line.begin, line.end)) != null;
  }

  private static boolean isWrapped(String raw, List<Line> lines) {
    int followed = 0;
    int full = 0;
    int wide = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      int length = line.end - line.begin;
      wide += length > WIDEST ? 1 : 0;
      if (!lines.get(i + 1).afterBlank) {
        followed++;
        boolean ends = ".!?".indexOf(raw.charAt(line.end - 1)) >= 0;
        full += length >= FULL && !ends ? 1 : 0;
      }
    }
    return followed >= FEWEST && full * 2 >= followed && wide * 50 <= lines.size();
  }
}
