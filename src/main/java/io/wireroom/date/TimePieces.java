package io.wireroom.date;

import io.wireroom.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The pieces of some tokens, in text order, as the rules of time read them. */
final class TimePieces {
  private static final TimePiece NONE = new TimePiece(0, 0, " ", "", -1, "");

  private final List<TimePiece> pieces;
  private final int[] firstOfToken;

  private TimePieces(List<TimePiece> pieces, int[] firstOfToken) {
    this.pieces = pieces;
    this.firstOfToken = firstOfToken;
  }

  /** The pieces of tokens. */
  static TimePieces of(List<Token> tokens) {
    List<TimePiece> pieces = new ArrayList<>(tokens.size() + tokens.size() / 8);
    int[] first = new int[tokens.size() + 1];
    for (int t = 0; t < tokens.size(); t++) {
      first[t] = pieces.size();
      cut(tokens.get(t), t, pieces);
    }
    first[tokens.size()] = pieces.size();
    return new TimePieces(pieces, first);
  }

  private static void cut(Token token, int index, List<TimePiece> pieces) {
    String text = token.text();
    int from = 0;
    while (from < text.length()) {
      int to = end(text, from);
      String part = text.substring(from, to);
      String lower = hyphen(part.charAt(0)) ? "-" : part.toLowerCase(Locale.ROOT);
      String pos = token.pos() == null ? "" : token.pos();
      pieces.add(
          new TimePiece(
              token.begin() + from,
              token.begin() + to,
              part,
              lower.replace('’', '\''),
              index,
              pos));
      from = to;
    }
  }

  private static int end(String text, int from) {
    char first = text.charAt(from);
    int to = from + 1;
    if (hyphen(first) || (DigitRun.slashed(text, from) > from)) {
      return hyphen(first) ? to : DigitRun.slashed(text, from);
    }
    while (to < text.length() && !hyphen(text.charAt(to)) && !DigitRun.parts(text, from, to)) {
      to++;
    }
    return to;
  }

  private static boolean hyphen(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  int size() {
    return pieces.size();
  }

  /** The first piece of a token; {@link #size()} for the end. */
  int first(int token) {
    return firstOfToken[token];
  }

  /** A piece; one of no text outside. */
  TimePiece get(int index) {
    return index < 0 || index >= pieces.size() ? NONE : pieces.get(index);
  }

  /** A piece in lower case; empty outside. */
  String word(int index) {
    return get(index).lower();
  }

  /** Whether no blank stands between a piece and the one before it. */
  boolean glued(int index) {
    return index > 0 && index < size() && get(index).begin() == get(index - 1).end();
  }
}
