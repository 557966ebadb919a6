package io.wireroom.quote.mark;

import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the marks of a paragraph that may be quotation marks. Linear in its length. */
final class MarkFinder {
  private static final String BEFORE_OPENING = ":([{<>—–-/*_‘“„\"'`«";
  private static final String BEHIND_CLOSING = ".,;:!?)]}<—–-/…*_'’”\"»";
  private static final String OPENS_WORDS = "“\".…[($£€@#";
  private static final String STOPS = ",.?!…;:";
  private static final String SENTENCE_ENDS = ".?!…";
  private static final List<String> ELISIONS =
      List.of("em", "til", "till", "cause", "cuz", "tis", "twas", "n", "round", "bout", "ere");

  private final String text;
  private int begin;
  private int end;

  MarkFinder(String text) {
    this.text = text;
  }

  /** The marks of one paragraph, in order. */
  List<Mark> find(Span paragraph) {
    begin = paragraph.begin();
    end = paragraph.end();
    List<Mark> marks = new ArrayList<>();
    int at = begin;
    while (at < end) {
      MarkShape shape = shape(at);
      int width = shape == MarkShape.TICKS || shape == MarkShape.DOUBLED ? 2 : 1;
      if (shape != null) {
        Mark.Lean lean = lean(at, width, shape);
        marks.add(new Mark(at, width, shape, lean, word(at, width, shape, lean), at == begin));
      }
      at += width;
    }
    return marks;
  }

  private MarkShape shape(int at) {
    return switch (text.charAt(at)) {
      case '“', '‟' -> MarkShape.LEFT;
      case '”' -> MarkShape.RIGHT;
      case '„' -> MarkShape.LOW;
      case '"' -> MarkShape.STRAIGHT;
      case '«' -> MarkShape.ANGLE_LEFT;
      case '»' -> MarkShape.ANGLE_RIGHT;
      case '`' -> at(at + 1) == '`' ? MarkShape.TICKS : MarkShape.SINGLE_LEFT;
      case '‘', '‛' -> at(at + 1) == '‘' ? MarkShape.TICKS : MarkShape.SINGLE_LEFT;
      case '’' -> at(at + 1) == '’' ? MarkShape.DOUBLED : MarkShape.SINGLE_RIGHT;
      case '\'' -> straight(at);
      default -> null;
    };
  }

  /** Of three marks in a row the outer two are one: {@code '''No,' he said}, {@code 'No.'''}. */
  private MarkShape straight(int at) {
    boolean two = at(at + 1) == '\'';
    boolean three = two && at(at + 2) == '\'' && at(at + 3) != '\'' && at(at - 1) != '\'';
    return two && !(three && space(at(at + 3))) ? MarkShape.DOUBLED : MarkShape.SINGLE;
  }

  private Mark.Lean lean(int at, int width, MarkShape shape) {
    char before = at(at - 1);
    char after = at(at + width);
    boolean opens = (space(before) || BEFORE_OPENING.indexOf(before) >= 0) && !space(after);
    boolean closes = !space(before) && (space(after) || BEHIND_CLOSING.indexOf(after) >= 0);
    if (opens != closes) {
      boolean word =
          !shape.single() || Character.isLetterOrDigit(after) || OPENS_WORDS.indexOf(after) >= 0;
      return !opens ? Mark.Lean.CLOSING : word ? Mark.Lean.OPENING : Mark.Lean.INNER;
    }
    boolean glued = !space(before) && !space(after) && STOPS.indexOf(before) < 0;
    return glued && !opens ? Mark.Lean.INNER : single(shape, before);
  }

  /** A single mark that may be read both ways stands inside of a word, or closes after a stop. */
  private static Mark.Lean single(MarkShape shape, char before) {
    if (!shape.single()) {
      return Mark.Lean.EITHER;
    }
    return STOPS.indexOf(before) >= 0 ? Mark.Lean.CLOSING : Mark.Lean.INNER;
  }

  private Mark.Word word(int at, int width, MarkShape shape, Mark.Lean lean) {
    char before = at(at - 1);
    if (STOPS.indexOf(before) >= 0) {
      return Mark.Word.STOP;
    }
    if (shape.single()) {
      if (lean == Mark.Lean.OPENING) {
        return elision(at + 1) ? Mark.Word.ELISION : Mark.Word.OTHER;
      }
      if (Character.isDigit(before)) {
        return Mark.Word.MEASURE;
      }
      boolean plural = before == 's' || before == 'S' || before == 'z' || before == 'x';
      boolean cut = before == 'n' && at(at - 2) == 'i';
      return (plural || cut) && space(at(at + width)) ? Mark.Word.POSSESSIVE : Mark.Word.OTHER;
    }
    if (lean == Mark.Lean.OPENING && space(before) && STOPS.indexOf(at(at - 2)) >= 0) {
      boolean begins = SENTENCE_ENDS.indexOf(at(at - 2)) >= 0 && Character.isUpperCase(at(at + 1));
      return begins ? Mark.Word.BEGINNING : Mark.Word.STOP;
    }
    return Character.isDigit(before) ? Mark.Word.MEASURE : Mark.Word.OTHER;
  }

  /** Whether a word or a year begins here that has lost its first letters or digits. */
  private boolean elision(int at) {
    if (Character.isDigit(at(at)) && Character.isDigit(at(at + 1))) {
      int next = at(at + 2) == 's' ? at + 3 : at + 2;
      return !Character.isLetterOrDigit(at(next));
    }
    for (String word : ELISIONS) {
      if (text.regionMatches(true, at, word, 0, word.length())
          && !Character.isLetterOrDigit(at(at + word.length()))) {
        return true;
      }
    }
    return false;
  }

  /** The character at an offset; a space outside of the paragraph. */
  private char at(int at) {
    return at >= begin && at < end ? text.charAt(at) : ' ';
  }

  private static boolean space(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
