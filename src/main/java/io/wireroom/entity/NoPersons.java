package io.wireroom.entity;

import io.wireroom.lexicon.Lists;
import io.wireroom.text.NameSpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes what is called like a person for what it is: storms and ships, whose kind stands before
 * them ({@code Typhoon Halimaw}) at least once, buildings, whose name ends in their kind, agencies
 * that sign, and names of votes and viruses.
 */
final class NoPersons {
  private static final Set<String> STORMS = Lists.rules("no-persons", "storm");
  private static final Set<String> SHIPS = Lists.rules("no-persons", "ship");
  private static final Set<String> BUILDINGS = Lists.rules("no-persons", "building");
  private static final Set<String> AGENCIES = Lists.rules("no-persons", "agency");
  private static final Set<String> THINGS = Lists.rules("no-persons", "thing");
  private static final double CONFIDENCE = 0.7;
  private static final String RULE = "kind:told";

  private final Set<String> givenNames;
  private final Set<String> surnames = new HashSet<>();

  /**
   * @param lists where {@code given-names} and {@code surnames} are read from
   */
  NoPersons(Lists lists) {
    givenNames = lists.words("given-names", "name");
    for (String name : lists.words("surnames", "name")) {
      surnames.add(name.toLowerCase(Locale.ROOT));
    }
  }

  /** Resolves such names of an article. */
  void resolve(ArticleTokens tokens) {
    Set<String> bearers = new HashSet<>();
    Map<String, String> told = new HashMap<>();
    for (int i = 0; i < tokens.size(); i = tokens.nameEnd(i)) {
      if (tokens.inName(i, "person")) {
        bearers(tokens, i, bearers);
      }
    }
    Set<String> houses = new HashSet<>();
    for (int i = 0; i < tokens.size(); i = tokens.nameEnd(i)) {
      if (tokens.inName(i, "organization") && tokens.nameEnd(i) - i > 1) {
        houses.add(tokens.lower(i));
      }
    }
    for (int i = 0; i < tokens.size(); i = tokens.nameEnd(i)) {
      String type = tokens.name(i) == null ? null : kindBefore(tokens, i, bearers);
      if (type != null) {
        told.putIfAbsent(tokens.text(i, tokens.nameEnd(i)), type);
      } else if (tokens.name(i) != null
          && tokens.nameEnd(i) - i > 1
          && STORMS.contains(tokens.lower(i))) {
        // "Cyclone Bettina" as one name; behind it, "Bettina".
        told.putIfAbsent(tokens.text(i + 1, tokens.nameEnd(i)), "event");
      }
    }
    for (int i = 0; i < tokens.size(); i = tokens.nameEnd(i)) {
      NameSpan name = tokens.name(i);
      if (name != null && name.type().equals("person")) {
        String type = told.get(tokens.text(i, tokens.nameEnd(i)));
        type = type == null ? byItself(tokens, i, bearers) : type;
        type = type == null && house(tokens, i, bearers, houses) ? "organization" : type;
        if (type != null) {
          tokens.resolve(i, typed(name, type));
        }
      }
    }
  }

  /** The words of full names, and who has a title: a single one of them may be that person. */
  private static void bearers(ArticleTokens tokens, int first, Set<String> bearers) {
    int end = tokens.nameEnd(first);
    for (int i = first; i < end && end - first > 1; i++) {
      bearers.add(tokens.lower(i));
    }
    boolean inside = first > tokens.sentenceStart(first);
    String before = inside ? tokens.lower(first - 1) : "";
    boolean thing = STORMS.contains(before) || SHIPS.contains(before);
    if (inside && !thing && tokens.name(first - 1) == null && tokens.capital(first - 1)) {
      // "President Zelensky"
      bearers.add(tokens.lower(first));
    }
  }

  /** What the word before a name says that it names; null where it says nothing. */
  private static String kindBefore(ArticleTokens tokens, int first, Set<String> bearers) {
    if (first == tokens.sentenceStart(first)) {
      return null;
    }
    String before = tokens.lower(first - 1);
    if (STORMS.contains(before) && tokens.capital(first - 1)) {
      return "event";
    }
    // "the boat Smith bought": somebody's, unless it is no name of a person's.
    boolean single = tokens.nameEnd(first) - first == 1;
    boolean sure = !single || !bearers.contains(tokens.lower(first));
    return SHIPS.contains(before) && sure ? "misc" : null;
  }

  /** What a person's name is by its own words; null where nothing speaks against a person. */
  private String byItself(ArticleTokens tokens, int first, Set<String> bearers) {
    int end = tokens.nameEnd(first);
    String last = tokens.lower(end - 1);
    if (end - first > 1) {
      boolean building = BUILDINGS.contains(last) && !givenNames.contains(tokens.lower(first));
      boolean titled = tokens.lower(first).endsWith(".");
      return building && !titled
          ? "location"
          : STORMS.contains(tokens.lower(first)) ? "event" : null;
    }
    if (bearers.contains(last)) {
      return null;
    }
    return AGENCIES.contains(last) ? "organization" : THINGS.contains(last) ? "misc" : null;
  }

  /** {@code Strava}, beside {@code Strava Community Hub}: nobody's surname that lists know. */
  private boolean house(ArticleTokens tokens, int first, Set<String> bearers, Set<String> houses) {
    String word = tokens.lower(first);
    return tokens.nameEnd(first) - first == 1
        && houses.contains(word)
        && !bearers.contains(word)
        && !givenNames.contains(word)
        && !surnames.contains(word);
  }

  private static NameSpan typed(NameSpan name, String type) {
    return new NameSpan(name.begin(), name.end(), type, null, null, null, CONFIDENCE, RULE);
  }
}
