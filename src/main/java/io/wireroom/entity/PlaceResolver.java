package io.wireroom.entity;

import io.wireroom.lexicon.Lists;
import io.wireroom.text.NameSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides what a place's name stands for: a capital for its government or for the town, an
 * ambiguous name for one of its places by the company it keeps in the article.
 */
final class PlaceResolver {
  /**
   * One reading of an ambiguous name.
   *
   * @param cues words, case folded, that speak for this reading anywhere in the article
   */
  private record Reading(String id, String name, String country, Set<String> cues) {}

  private static final Set<String> RIVAL = Set.of("against", "between", "by", "with");
  private static final Set<String> TOWN =
      Set.of(
          "airport",
          "street",
          "streets",
          "mayor",
          "suburb",
          "suburbs",
          "downtown",
          "outskirts",
          "population",
          "residents",
          "subway",
          "metro",
          "university",
          "center",
          "centre",
          "river",
          "district",
          "districts",
          "port",
          "skyline",
          "neighborhood",
          "neighbourhood",
          "hotel",
          "hotels",
          "stock",
          "cathedral",
          "museum",
          "museums",
          "main",
          "city",
          "hospital",
          "police",
          "square",
          "bridge",
          "climate",
          "weather",
          "housing",
          "traffic",
          "old",
          "oldest");

  private final Map<String, String> capitals = new HashMap<>();
  private final Map<String, List<Reading>> ambiguous = new HashMap<>();
  private final CountryNames countries;

  PlaceResolver(Lists lists, CountryNames countries) {
    this.countries = countries;
    for (String[] row : lists.rows("seats-of-government")) {
      capitals.put(EntityIds.fold(row[0]), row[1]);
    }
    for (String[] row : lists.rows("ambiguous-places")) {
      Set<String> cues = new HashSet<>(List.of(EntityIds.fold(row[4]).split("\\|")));
      ambiguous
          .computeIfAbsent(EntityIds.fold(row[0]), key -> new ArrayList<>())
          .add(new Reading(row[1], row[2], row[3], cues));
    }
  }

  /** The name as this article means it; {@code span} itself where there is nothing to decide. */
  NameSpan resolve(ArticleTokens tokens, Set<String> vocabulary, int first, int end) {
    NameSpan span = tokens.name(first);
    if (!span.type().equals("location")) {
      return span;
    }
    String name = EntityIds.fold(tokens.text(first, end));
    List<Reading> readings = ambiguous.get(name);
    if (readings != null) {
      return decide(tokens, span, readings, vocabulary);
    }
    String country = capitals.get(name);
    return country != null && government(tokens, first, end)
        ? with(span, "country:" + country, countries.name(country), country, "capital:government")
        : span;
  }

  private static NameSpan decide(
      ArticleTokens tokens, NameSpan span, List<Reading> readings, Set<String> vocabulary) {
    Reading best = null;
    int bestCues = 0;
    boolean tie = false;
    for (Reading reading : readings) {
      int cues = 0;
      for (String cue : reading.cues) {
        cues += vocabulary.contains(cue) ? 1 : 0;
      }
      if (cues > bestCues) {
        tie = false;
        bestCues = cues;
        best = reading;
      } else if (cues == bestCues) {
        tie = true;
      }
    }
    if (best == null || tie) {
      String written = span.span().of(tokens.article().text());
      return with(span, EntityIds.id(MentionType.LOCATION, written), written, null, span.rule());
    }
    return with(span, best.id, best.name, best.country, "ambiguous:context");
  }

  private static NameSpan with(NameSpan span, String id, String name, String country, String rule) {
    return new NameSpan(
        span.begin(), span.end(), span.type(), id, name, country, span.confidence(), rule);
  }

  /** Whether a capital stands for its government at that place. */
  private boolean government(ArticleTokens tokens, int first, int end) {
    String before = first > tokens.sentenceStart(first) ? tokens.lower(first - 1) : "";
    if (tokens.possessive(end)) {
      return !town(tokens, end + 1);
    }
    String after = tokens.lower(end);
    if (after.startsWith("-") || before.equals("-") || before.equals("–")) {
      return true;
    }
    if (RIVAL.contains(before)) {
      return !tokens.capital(end) || tokens.sentenceEnd(first) == end;
    }
    if (before.equals("and")
        && first >= 2
        && tokens.inName(first - 2, "location")
        && pairedRival(tokens, first - 2)) {
      return true;
    }
    boolean verb =
        tokens.finiteVerb(end)
            || (tokens.pos(end).startsWith("RB") && tokens.finiteVerb(end + 1))
            || pairedSubject(tokens, end);
    return verb && !tokens.pos(first - 1).equals("IN") && !tokens.pos(first - 1).equals("TO");
  }

  /** {@code between Seoul and Tokyo}: the first of the pair follows a word of rivalry. */
  private static boolean pairedRival(ArticleTokens tokens, int other) {
    int i = other;
    while (i > tokens.sentenceStart(other) && tokens.nameIndex(i) == tokens.nameIndex(other)) {
      i--;
    }
    return RIVAL.contains(tokens.lower(i));
  }

  /** {@code Seoul and Tokyo agreed}: a pair, then a verb. */
  private static boolean pairedSubject(ArticleTokens tokens, int end) {
    if (!tokens.lower(end).equals("and") || !tokens.inName(end + 1, "location")) {
      return false;
    }
    int i = end + 1;
    while (i < tokens.size() && tokens.nameIndex(i) == tokens.nameIndex(end + 1)) {
      i++;
    }
    return tokens.finiteVerb(i);
  }

  /** Whether what a capital owns is part of the town: a name, an airport, a street. */
  private static boolean town(ArticleTokens tokens, int owned) {
    for (int i = owned; i < Math.min(owned + 5, tokens.size()); i++) {
      if (TOWN.contains(tokens.lower(i)) || (i == owned && tokens.inName(i, "location"))) {
        return true;
      }
      if (!tokens.nominal(i)) {
        return false;
      }
    }
    return false;
  }
}
