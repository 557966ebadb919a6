package io.wireroom.entity.person;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.EntityIds;
import io.wireroom.text.NameSpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Takes a country's or a town's name for the person of the article who bears it as a given or
 * family name ({@code Israel Montford … Israel said}), where nothing else in the article is of that
 * country and nobody is in, from or near it.
 */
public final class StateNames {
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "to",
          "from",
          "at",
          "near",
          "across",
          "into",
          "toward",
          "towards",
          "throughout",
          "outside",
          "inside",
          "through",
          "around",
          "within",
          "via",
          "north",
          "south",
          "east",
          "west",
          "visited",
          "left");
  private static final double CONFIDENCE = 0.6;

  private StateNames() {}

  /** Resolves such names of an article. */
  public static void resolve(ArticleTokens tokens) {
    Set<String> bearers = bearers(tokens);
    if (bearers.isEmpty()) {
      return;
    }
    Map<String, Integer> countries = new HashMap<>();
    Set<String> places = new HashSet<>();
    for (int i = 0; i < tokens.size(); i = tokens.nameEnd(i)) {
      NameSpan name = tokens.name(i);
      if (name == null) {
        continue;
      }
      if (!shared(tokens, i, bearers)) {
        if (name.country() != null) {
          countries.merge(name.country(), 1, Integer::sum);
        }
      } else if (place(tokens, i)) {
        places.add(key(tokens, i));
      }
    }
    for (int i = 0; i < tokens.size(); i = tokens.nameEnd(i)) {
      NameSpan name = tokens.name(i);
      boolean person =
          name != null
              && shared(tokens, i, bearers)
              && !places.contains(key(tokens, i))
              && (name.country() == null || !countries.containsKey(name.country()));
      if (person) {
        tokens.resolve(
            i,
            new NameSpan(
                name.begin(), name.end(), "person", null, null, null, CONFIDENCE, "person:again"));
      }
    }
  }

  /** The words of full names of persons, case folded. */
  private static Set<String> bearers(ArticleTokens tokens) {
    Set<String> bearers = new HashSet<>();
    for (int i = 0; i < tokens.size(); i = tokens.nameEnd(i)) {
      int end = tokens.nameEnd(i);
      if (tokens.inName(i, "person") && end - i > 1) {
        bearers.add(key(tokens, i));
        bearers.add(key(tokens, end - 1));
      }
    }
    return bearers;
  }

  /** Whether the name at {@code i} is a place of one word that somebody is called, too. */
  private static boolean shared(ArticleTokens tokens, int i, Set<String> bearers) {
    return tokens.inName(i, "location")
        && tokens.nameEnd(i) - i == 1
        && bearers.contains(key(tokens, i));
  }

  /** Whether the words around say that it is a place. */
  private static boolean place(ArticleTokens tokens, int i) {
    boolean first = i == tokens.sentenceStart(i);
    String before = first ? "" : tokens.lower(i - 1);
    boolean region = tokens.lower(i + 1).equals(",") && tokens.inName(i + 2, "location");
    boolean listed =
        !first
            && (before.equals("and") || before.equals(","))
            && tokens.inName(i - 2, "location")
            && !tokens.inName(i - 2, "person");
    return WHERE.contains(before) || region || listed;
  }

  private static String key(ArticleTokens tokens, int i) {
    return EntityIds.fold(tokens.lower(i));
  }
}
