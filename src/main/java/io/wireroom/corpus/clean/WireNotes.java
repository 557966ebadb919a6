package io.wireroom.corpus.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes to editors, at the head of a text or alone at its foot: {@code (ATTN: ADDS details)},
 * {@code (Adds quotes, background)}, {@code Eds: ...}.
 */
public final class WireNotes implements CleaningRule {
  private static final int HEAD = 14;
  private static final int LONGEST = 400;
  private static final Pattern ATTN =
      Pattern.compile("^\\(?\\s*ATTN\\.?\\s*[:;-]\\s*(.*?)\\)?$", Pattern.DOTALL);
  private static final Pattern CHANGE =
      Pattern.compile(
          "^\\(((?:Adds|Updates|Recasts|Corrects|Refiles|Repeats|Releads|Rewrites|Clarifies"
              + "|Removes|Changes|Combines|Fixes|Deletes|Writes through|Recrops|Edits|Includes)\\b"
              + "[^()]*)\\)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EDITORS = Pattern.compile("^(?:Eds|EDS|Editors)\\s*[:;]\\s*(.*)$");

  @Override
  public void apply(CleaningText cleaning) {
    List<Line> left = cleaning.left();
    for (int i = 0; i < left.size(); i++) {
      Line line = left.get(i);
      if ((i < HEAD || i >= left.size() - 3) && line.end - line.begin <= LONGEST) {
        note(cleaning, line);
      }
    }
  }

  private static void note(CleaningText cleaning, Line line) {
    String text = cleaning.text(line);
    for (Pattern pattern : List.of(ATTN, CHANGE, EDITORS)) {
      Matcher match = pattern.matcher(text);
      if (match.matches()) {
        String note = match.group(1).strip();
        if (cleaning.wireNote == null && !note.isEmpty()) {
          cleaning.wireNote = note;
        }
        cleaning.cut(line, "wire-note");
        return;
      }
    }
  }
}
