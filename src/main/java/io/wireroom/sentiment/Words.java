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

  private static final Set<String> SETTING =
      Set.of(
          "in",
          "near",
          "from",
          "across",
          "around",
          "outside",
          "inside",
          "throughout",
          "into",
          "to",
          "at",
          "via",
          "through",
          "between",
          "off",
          "toward",
          "towards",
          "within");
  private static final Set<String> SHARED =
      Set.of(
          "tensions",
          "tension",
          "relations",
          "ties",
          "talks",
          "dispute",
          "row",
          "relationship",
          "border",
          "friction",
          "frictions",
          "trade",
          "alliance",
          "war",
          "conflict",
          "rift",
          "friendship",
          "relationships",
          "cooperation",
          "pact",
          "dialogue",
          "bonds",
          "summit",
          "accord",
          "deal",
          "quarrel");

  private Words() {}

  /** Whether a place behind this preposition is where something is, goes or comes from. */
  static boolean isSetting(String lower) {
    return SETTING.contains(lower);
  }

  /** Whether two sides have it together, so that a feeling about it is about neither. */
  static boolean isShared(String lower) {
    return SHARED.contains(lower);
  }

  /** Whether a token may stand between a preposition and its name: {@code in northern Peru}. */
  static boolean leadsName(Token token) {
    String pos = token.pos() == null ? "" : token.pos();
    return pos.equals("DT")
        || pos.startsWith("JJ")
        || pos.startsWith("NNP")
        || pos.equals("CC")
        || pos.equals(",")
        || token.text().equals("the");
  }

  static boolean isContrast(String lower) {
    return lower.equals("but") || lower.equals("while") || lower.equals("although");
  }

  /** Whether a token may stand between a preposition and its noun, before a feeling. */
  static boolean leadsNoun(Token token) {
    String pos = token.pos() == null ? "" : token.pos();
    return pos.equals("DT") || pos.startsWith("JJ") || pos.equals("PRP$") || pos.equals("RB");
  }

  static boolean isVerb(Token token) {
    return token.pos() != null && (token.pos().startsWith("VB") || token.pos().equals("MD"));
  }

  static boolean isNoun(Token token) {
    return token.pos() != null && (token.pos().startsWith("NN") || token.pos().equals("PRP"));
  }

  /** Whether a token is a verb that has a subject before it. */
  static boolean isFinite(Token token) {
    String pos = token.pos() == null ? "" : token.pos();
    return pos.equals("VBD") || pos.equals("VBZ") || pos.equals("VBP") || pos.equals("MD");
  }

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
