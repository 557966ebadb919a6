package io.wireroom.corpus.clean;

import io.wireroom.corpus.RawDocument;
import io.wireroom.corpus.Removal;
import io.wireroom.date.DateText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An article while it is cleaned: its lines, what was cut from them, and what the cuts told. Rules
 * change it one after the other.
 */
public final class CleaningText {
  final RawDocument document;
  final String raw;
  public final List<Line> lines = new ArrayList<>();

  public final List<Removal> removed = new ArrayList<>();
  public final Set<String> authors = new LinkedHashSet<>();

  /** Line of the headline; null where the text has none. */
  Line headline;

  /** Headline without wire tag, from the text or the record; null where none. */
  public String title;

  public String wireTag;
  public int wireVersion = 1;
  public String wireNote;
  public String datelinePlace;
  public String datelineAgency;

  /** Date in the dateline; its year is 0 where none is written. */
  DateText datelineDate;

  /** Date line in the text; null where none. */
  DateText dateLine;

  /** Day of publication, as far as the article's own calendar tells. */
  LocalDate day;

  public CleaningText(RawDocument document) {
    this.document = document;
    this.raw = document.text();
    this.title = document.title();
    int position = 0;
    boolean blank = true;
    while (position < raw.length()) {
      int end = position;
      while (end < raw.length() && !isLineEnd(raw.charAt(end))) {
        end++;
      }
      int first = position;
      while (first < end && isBlank(raw.charAt(first))) {
        first++;
      }
      int last = end;
      while (last > first && isBlank(raw.charAt(last - 1))) {
        last--;
      }
      if (first < last) {
        lines.add(new Line(first, last, blank, first - position));
        blank = false;
      } else {
        blank = true;
      }
      boolean two =
          end + 1 < raw.length() && raw.charAt(end) == '\r' && raw.charAt(end + 1) == '\n';
      position = end + (two ? 2 : 1);
    }
    WrappedLines.join(raw, lines);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\uFEFF' || c == '\u200B' || Character.isSpaceChar(c);
  }

  /** What is left of a line, code unit by code unit; line ends inside are blanks. */
  String text(Line line) {
    String text = raw.substring(line.begin, line.end);
    return line.joined ? text.replace('\n', ' ').replace('\r', ' ') : text;
  }

  /** How what is left of a line looks. */
  LineShape shape(Line line) {
    if (line.shape == null) {
      line.shape = LineShape.of(text(line));
    }
    return line.shape;
  }

  /** The lines that are not cut. */
  List<Line> left() {
    List<Line> left = new ArrayList<>(lines.size());
    for (Line line : lines) {
      if (!line.cut) {
        left.add(line);
      }
    }
    return left;
  }

  /** Cuts a whole line. */
  void cut(Line line, String rule) {
    remove(rule, line.begin, line.end);
    line.cut = true;
    line.rule = rule;
  }

  /** Takes back that a whole line was cut. */
  void restore(Line line) {
    removed.removeIf(cut -> cut.rawBegin() == line.begin && cut.rule().equals(line.rule));
    line.cut = false;
    line.rule = null;
  }

  /** Cuts a line's beginning. */
  void cutStart(Line line, int end, String rule) {
    int begin = end;
    while (begin < line.end && isBlank(raw.charAt(begin))) {
      begin++;
    }
    if (begin == line.end) {
      cut(line, rule);
      return;
    }
    remove(rule, line.begin, end);
    line.begin = begin;
    line.shape = null;
  }

  /** Cuts a line's end. */
  void cutEnd(Line line, int begin, String rule) {
    int end = begin;
    while (end > line.begin && isBlank(raw.charAt(end - 1))) {
      end--;
    }
    if (end == line.begin) {
      cut(line, rule);
      return;
    }
    remove(rule, begin, line.end);
    line.end = end;
    line.shape = null;
  }

  private void remove(String rule, int begin, int end) {
    int last = end;
    while (last > begin && isBlank(raw.charAt(last - 1))) {
      last--;
    }
    removed.add(new Removal(rule, begin, last, raw.substring(begin, last)));
  }

  /** The first line that reads like running text, among those left; their number if none does. */
  int bodyStart(List<Line> left) {
    for (int i = 0; i < left.size(); i++) {
      if (left.get(i) != headline && shape(left.get(i)).isBody()) {
        return i;
      }
    }
    return left.size();
  }

  /** The last line that reads like running text, among those left; -1 if none does. */
  int bodyEnd(List<Line> left) {
    for (int i = left.size() - 1; i >= 0; i--) {
      LineShape shape = shape(left.get(i));
      if (shape.isBody() || (shape.endsSentence() && (shape.words() >= 6 || shape.quoted()))) {
        return i;
      }
    }
    return -1;
  }
}
