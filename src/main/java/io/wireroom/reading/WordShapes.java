package io.wireroom.reading;

import io.wireroom.text.PartOfSpeech;
import io.wireroom.text.QuoteMarks;
import io.wireroom.text.Token;
import java.util.List;
import java.util.Locale;

/** Shapes and classes of single tokens. */
final class WordShapes {
  private WordShapes() {}

  static boolean isVerb(Token token) {
    return token.pos() != null && PartOfSpeech.verbOrModal(token.pos());
  }

  /** Lower case, with the typographic apostrophe made plain. */
  static String lower(String token) {
    String lower = token.toLowerCase(Locale.ROOT);
    return lower.indexOf('’') < 0 || lower.length() == 1 ? lower : lower.replace('’', '\'');
  }

  static boolean isHardMark(String token) {
    return switch (token) {
      case ";", ":", "--", "—", "–", "(", ")", "?", "!", "-LRB-", "-RRB-", "...", "…" -> true;
      default -> false;
    };
  }

  /** Whether a token looks like part of a name: a capital where no sentence begins. */
  static boolean isNameLike(Token token, String before) {
    char first = token.text().charAt(0);
    if (!Character.isUpperCase(first) || QuoteMarks.is(before) || before.equals(":")) {
      return false;
    }
    return token.text().length() < 2 || Character.isLowerCase(token.text().charAt(1));
  }

  /** Whether most long words begin with a capital, as headlines do in some houses. */
  static boolean isTitleCase(List<Token> tokens) {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      String word = token.text();
      if (word.length() >= 4 && Character.isLetter(word.charAt(0))) {
        words++;
        capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return words >= 4 && capitals * 10 >= words * 7;
  }
}
