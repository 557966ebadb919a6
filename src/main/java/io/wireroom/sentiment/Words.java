package io.wireroom.sentiment;

import io.wireroom.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Shapes and classes of single tokens. */
final class Words {
  private static final Set<String> BEING =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "got", "gets");
  private static final Set<String> AFTER_BEING =
      Set.of("not", "n't", "also", "never", "once", "often", "been", "being", "now", "later");
  private static final Set<String> SPEECH =
      Set.of(
          "said", "says", "say", "saying", "told", "tells", "wrote", "writes", "added", "tweeted");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "for", "over", "in", "at", "about", "during", "after", "with", "to", "from", "against",
          "on", "by", "before", "as", "into", "under", "without", "through", "between");

  private Words() {}

  /** Lower case, with the typographic apostrophe made plain. */
  static String lower(String token) {
    String lower = token.toLowerCase(Locale.ROOT);
    return lower.indexOf('’') < 0 || lower.length() == 1 ? lower : lower.replace('’', '\'');
  }

  static boolean isQuote(String token) {
    return switch (token) {
      case "\"", "“", "”", "``", "''", "«", "»", "„" -> true;
      default -> false;
    };
  }

  /** Whether the text is inside quotation marks after this one. */
  static boolean opens(String mark, boolean open) {
    return switch (mark) {
      case "“", "``", "«", "„" -> true;
      case "”", "''", "»" -> false;
      default -> !open;
    };
  }

  static boolean isHardMark(String token) {
    return switch (token) {
      case ";", ":", "--", "—", "–", "(", ")", "?", "!", "-LRB-", "-RRB-", "...", "…" -> true;
      default -> false;
    };
  }

  static boolean isBeing(String lower) {
    return BEING.contains(lower);
  }

  static boolean standsAfterBeing(String lower) {
    return AFTER_BEING.contains(lower);
  }

  static boolean isPreposition(String lower) {
    return PREPOSITIONS.contains(lower);
  }

  static boolean isSpeech(String lower) {
    return SPEECH.contains(lower);
  }

  /** Whether a token looks like part of a name: a capital where no sentence begins. */
  static boolean isNameLike(Token token, String before) {
    char first = token.text().charAt(0);
    if (!Character.isUpperCase(first) || isQuote(before) || before.equals(":")) {
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
