package io.wireroom.corpus.clean;

/**
 * A line of the raw text while it is cleaned. Offsets are UTF-16 code units into the raw text; what
 * is left of the line is {@code [begin, end)}.
 */
final class Line {
  /** Whether a blank line, or the text's start, stands before it. */
  final boolean afterBlank;

  /** White space at its start, in characters. */
  final int indent;

  int begin;
  int end;

  /** Whether line ends stand in it, as it was put together from several. */
  boolean joined;

  /** Whether all of it is cut. */
  boolean cut;

  /** The rule that cut all of it; null where none did. */
  String rule;

  /** How what is left looks; forgotten whenever that changes. */
  LineShape shape;

  Line(int begin, int end, boolean afterBlank, int indent) {
    this.begin = begin;
    this.end = end;
    this.afterBlank = afterBlank;
    this.indent = indent;
  }

  /** Whether one of some rules cut all of it. */
  boolean isCutBy(String... rules) {
    for (String one : rules) {
      if (one.equals(rule)) {
        return true;
      }
    }
    return false;
  }
}
