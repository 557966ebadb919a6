package io.wireroom.entity;

import io.wireroom.text.PartOfSpeech;

/** Reads the noun phrases that titles and employers are written in, by token index. */
public final class NounPhrase {
  private static final int LONGEST = 14;

  private final OrganizationWords organizations;

  NounPhrase(OrganizationWords organizations) {
    this.organizations = organizations;
  }

  /** The token after a determiner at {@code i}, or {@code i} where there is none. */
  public static int afterDeterminer(ArticleTokens tokens, int i) {
    return switch (tokens.lower(i)) {
      case "a", "an", "the", "his", "her", "its", "their", "another", "our", "my" -> i + 1;
      default -> i;
    };
  }

  /**
   * The end of the phrase without determiner that begins at {@code from}: names (but no person's
   * unless it owns what follows), nouns, adjectives, possessives, {@code and} between capitals,
   * {@code of} and its like inside an organization's name.
   */
  public int end(ArticleTokens tokens, int from) {
    int limit = Math.min(from + LONGEST, from < tokens.size() ? tokens.sentenceEnd(from) : from);
    int i = from;
    boolean organization = false;
    while (i < limit) {
      if (joins(tokens, i, from)) {
        organization |= organizations.noun(tokens.lower(i));
        i++;
      } else if (i > from && tokens.possessive(i) && i + 1 < limit) {
        i++;
      } else if (i > from && conjunction(tokens, i)) {
        i++;
      } else if (organization && inner(tokens, i)) {
        i = afterDeterminer(tokens, i + 1);
      } else {
        break;
      }
    }
    return i;
  }

  private static boolean joins(ArticleTokens tokens, int i, int from) {
    if (tokens.name(i) != null) {
      return !tokens.inName(i, "person") || owner(tokens, i, from);
    }
    String pos = tokens.pos(i);
    return tokens.nominal(i)
        || (pos.equals("CD") && i > from && tokens.capital(i))
        || (tokens.capital(i)
            && !PartOfSpeech.pronoun(pos)
            && !pos.equals("IN")
            && !pos.equals("DT"));
  }

  /** Whether the person's name at {@code i} owns what follows, or begins a longer name. */
  private static boolean owner(ArticleTokens tokens, int i, int from) {
    int end = i;
    while (end < tokens.size() && tokens.nameIndex(end) == tokens.nameIndex(i)) {
      end++;
    }
    boolean begins =
        tokens.capital(end) && tokens.name(end) == null && PartOfSpeech.noun(tokens.pos(end));
    return i >= from && (tokens.possessive(end) || begins);
  }

  private static boolean conjunction(ArticleTokens tokens, int i) {
    String word = tokens.lower(i);
    return (word.equals("and") || word.equals("&"))
        && !tokens.inName(i + 1, "person")
        && ((tokens.capital(i - 1) && tokens.capital(i + 1))
            || (tokens.pos(i - 1).equals("NN") && tokens.nominal(i + 1) && !tokens.capital(i + 1)));
  }

  private boolean inner(ArticleTokens tokens, int i) {
    return switch (tokens.lower(i)) {
      case "of", "on", "for" -> {
        int next = afterDeterminer(tokens, i + 1);
        yield tokens.capital(i - 1) && tokens.capital(next) && !tokens.inName(next, "person");
      }
      default -> false;
    };
  }

  /** Whether tokens [begin, end) hold a name or a capital. */
  public static boolean proper(ArticleTokens tokens, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (tokens.name(i) != null || tokens.capital(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether tokens [begin, end) hold an organization's name, known or by its noun. */
  public boolean organization(ArticleTokens tokens, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (tokens.inName(i, "organization")
          || (tokens.capital(i) && organizations.noun(tokens.lower(i)))) {
        return true;
      }
    }
    return false;
  }

  /** Country of the first name in [begin, end) that has one; null where none has. */
  public static String country(ArticleTokens tokens, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (tokens.name(i) != null && tokens.name(i).country() != null) {
        return tokens.name(i).country();
      }
    }
    return null;
  }
}
