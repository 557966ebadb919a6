package io.wireroom.amount;

import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A part of a token between hyphens, or its digits apart from its letters: {@code 50-billion-won}
 * is five pieces, {@code 300m} is two.
 *
 * @param begin first UTF-16 code unit in the article's text, inclusive
 * @param end last UTF-16 code unit, exclusive
 * @param lower the piece in lower case
 * @param last whether its token ends with it
 * @param noun whether its token is tagged as a noun
 */
record AmountPiece(int begin, int end, String text, String lower, boolean last, boolean noun) {
  /** The pieces of some tokens, in text order. */
  static List<AmountPiece> cut(List<Token> tokens) {
    List<AmountPiece> pieces = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      String text = token.text();
      int from = 0;
      while (from < text.length()) {
        int to = end(text, from);
        pieces.add(of(token, from, to));
        from = to;
      }
    }
    return pieces;
  }

  private static AmountPiece of(Token token, int from, int to) {
    String text = token.text().substring(from, to);
    boolean noun = token.pos() != null && PartOfSpeech.noun(token.pos());
    return new AmountPiece(
        token.begin() + from,
        token.begin() + to,
        text,
        text.toLowerCase(Locale.ROOT),
        to == token.text().length(),
        noun);
  }

  private static int end(String text, int from) {
    int to = from + 1;
    if (isHyphen(text.charAt(from))) {
      return to;
    }
    boolean digits = isDigit(text.charAt(from));
    while (to < text.length()) {
      char c = text.charAt(to);
      boolean inNumber =
          digits
              && (c == '.' || c == ',')
              && to + 1 < text.length()
              && isDigit(text.charAt(to + 1));
      if (isHyphen(c) || (isDigit(c) != digits && !inNumber)) {
        break;
      }
      to++;
    }
    return to;
  }

  boolean hyphen() {
    return text.length() == 1 && isHyphen(text.charAt(0));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isHyphen(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2013') || c == '\u2212';
  }
}
