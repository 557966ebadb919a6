package io.wireroom.quote;

import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words in quotation marks: curly, straight, doubled single ({@code ''}), single and
 * angle marks. Marks inside a quotation belong to it. A quotation that is open at the end of its
 * paragraph goes on in the next one where that opens with the same mark again, and ends with its
 * paragraph elsewhere. Linear in the length of the text.
 */
final class QuotationMarks {
  private enum Mark {
    CURLY,
    STRAIGHT,
    DOUBLED,
    ANGLE,
    SINGLE
  }

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private Mark open;
  private int begin;
  private int length;

  private QuotationMarks(String text) {
    this.text = text;
  }

  /** The quotations of a text, in order. */
  static List<Quotation> find(String text, List<Span> paragraphs) {
    QuotationMarks marks = new QuotationMarks(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      marks.paragraph(paragraphs.get(i));
      boolean goesOn =
          marks.open != null
              && i + 1 < paragraphs.size()
              && marks.reopens(paragraphs.get(i + 1).begin());
      if (!goesOn) {
        marks.close(paragraphs.get(i).end(), false);
      }
    }
    return marks.found;
  }

  private boolean reopens(int at) {
    return switch (open) {
      case CURLY -> at(at) == '“';
      case STRAIGHT -> at(at) == '"';
      case DOUBLED -> doubled(at);
      case ANGLE -> at(at) == '«';
      case SINGLE -> at(at) == '‘';
    };
  }

  private void paragraph(Span paragraph) {
    int lastSingle = -1;
    int at = paragraph.begin();
    if (open != null) {
      at += length;
    }
    while (at < paragraph.end()) {
      char c = text.charAt(at);
      int width = 1;
      if (c == '“' || c == '„') {
        opens(Mark.CURLY, at, 1);
      } else if (c == '”') {
        closes(Mark.CURLY, at + 1);
      } else if (c == '«') {
        opens(Mark.ANGLE, at, 1);
      } else if (c == '»') {
        closes(Mark.ANGLE, at + 1);
      } else if (c == '"') {
        straight(Mark.STRAIGHT, at, 1);
      } else if (c == '`' && at(at + 1) == '`') {
        opens(Mark.DOUBLED, at, 2);
        width = 2;
      } else if (doubled(at) && !(at(at + 2) == '\'' && open == Mark.DOUBLED)) {
        straight(Mark.DOUBLED, at, 2);
        width = 2;
      } else if (c == '‘' || c == '\'' || c == '’') {
        if (open == null && opensSingle(at)) {
          if (lastSingle < 0) {
            lastSingle = lastSingleClose(paragraph);
          }
          if (at < lastSingle) {
            opens(Mark.SINGLE, at, 1);
          }
        } else if (open == Mark.SINGLE && closesSingle(at)) {
          if (!possessive(at) || at >= lastSingle) {
            closes(Mark.SINGLE, at + 1);
          }
        }
      }
      at += width;
    }
  }

  private void opens(Mark mark, int at, int width) {
    if (open == null) {
      open = mark;
      begin = at;
      length = width;
    }
  }

  private void closes(Mark mark, int end) {
    boolean mixedPair = open == Mark.STRAIGHT && mark == Mark.CURLY;
    if (open == mark || mixedPair) {
      close(end, true);
    }
  }

  /** A mark that looks the same at both ends. */
  private void straight(Mark mark, int at, int width) {
    if (open == null) {
      if (opensWord(at, width)) {
        opens(mark, at, width);
      }
    } else if (open == mark || (open == Mark.CURLY && mark == Mark.STRAIGHT)) {
      boolean nested = open == Mark.CURLY && opensWord(at, width);
      if (!nested) {
        close(at + width, true);
      }
    }
  }

  private void close(int end, boolean closed) {
    if (open != null && end > begin + length) {
      int inner = closed ? end - (open == Mark.DOUBLED ? 2 : 1) : end;
      found.add(new Quotation(begin, end, length, at(Math.max(begin, inner - 1)), closed));
    }
    open = null;
  }

  private boolean opensWord(int at, int width) {
    char after = at(at + width);
    char before = at(at - 1);
    return !space(after)
        && (space(before)
            || before == '('
            || before == '['
            || before == '-'
            || before == '–'
            || before == '—'
            || before == '‘'
            || before == '/'
            || before == ':'
            || before == ',');
  }

  /** A single mark before a word, with nothing before it: no apostrophe. */
  private boolean opensSingle(int at) {
    char after = at(at + 1);
    if (at(at) == '’' || !opensWord(at, 1) || !Character.isLetterOrDigit(after)) {
      return false;
    }
    boolean elided = at(at) == '\'' && (Character.isDigit(after) || elision(at + 1));
    return !elided;
  }

  private boolean elision(int at) {
    for (String word : List.of("em ", "til ", "cause ", "tis ", "twas ", "n ", "n'", "n’")) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean closesSingle(int at) {
    return at(at) != '‘' && !space(at(at - 1)) && !Character.isLetterOrDigit(at(at + 1));
  }

  /** Such as {@code parents’ rights}: may be no closing mark where a better one follows. */
  private boolean possessive(int at) {
    char before = at(at - 1);
    return (before == 's' || before == 'S') && at(at + 1) == ' ';
  }

  private int lastSingleClose(Span paragraph) {
    for (int at = paragraph.end() - 1; at > paragraph.begin(); at--) {
      char c = text.charAt(at);
      if ((c == '\'' || c == '’') && closesSingle(at)) {
        return at;
      }
    }
    return paragraph.begin();
  }

  private boolean doubled(int at) {
    return at(at) == '\'' && at(at + 1) == '\'';
  }

  private char at(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
  }

  private static boolean space(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }
}
