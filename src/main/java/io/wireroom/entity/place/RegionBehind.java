package io.wireroom.entity.place;

import io.wireroom.entity.ArticleTokens;
import io.wireroom.entity.EntityIds;
import io.wireroom.entity.MentionType;
import io.wireroom.entity.title.TitlePhrase;
import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import io.wireroom.text.NameSpan;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads the state or country that a place is told with: {@code Paris, Texas}. */
final class RegionBehind {
  private static final int LONGEST = 3;
  private static final String USA = "USA";
  private static final String RULE = "region:behind";
  private static final Set<String> COUNTY = Set.of("county", "parish", "township");

  private final Map<String, String> regions = new HashMap<>();
  private final SharedNames shared;

  RegionBehind(Lists lists, SharedNames shared) {
    this.shared = shared;
    for (ListRow row : lists.rows("places")) {
      if (row.get("kind").equals("state")) {
        regions.put(EntityIds.fold(row.get("surface")), row.get("country"));
      }
    }
  }

  /**
   * The country of the region behind the place in tokens [first, end); null where there is none.
   *
   * @param capital whether the place is a capital, which a country behind it mostly follows in a
   *     list
   */
  String country(ArticleTokens tokens, Set<String> company, int first, int end, boolean capital) {
    if (COUNTY.contains(tokens.lower(end)) && tokens.capital(end)) {
      return USA;
    }
    int begin = end + 1;
    if (!tokens.lower(end).equals(",")
        || begin >= tokens.size()
        || tokens.sentence(begin) != tokens.sentence(first)
        || !tokens.capital(begin)) {
      return null;
    }
    int limit = Math.min(begin + LONGEST, tokens.sentenceEnd(begin));
    for (int to = limit; to > begin; to--) {
      String name = EntityIds.fold(tokens.text(begin, to));
      if (regions.containsKey(name)) {
        boolean region = regions.containsKey(EntityIds.fold(tokens.text(first, end)));
        return region || opened(tokens, first) ? null : regions.get(name);
      }
      if (shared.has(name) && tokens.name(begin) != null) {
        NameSpan decided = shared.decide(tokens.name(begin), name, company);
        // A town of the other readings' countries decides for itself.
        String country = decided == null && shared.mayBeIn(name, USA) ? USA : null;
        country = decided == null ? country : decided.country();
        return opened(tokens, first) ? null : country;
      }
    }
    NameSpan region = tokens.name(begin);
    if (capital || region == null || !TitlePhrase.isCountry(region)) {
      return null;
    }
    int to = begin;
    while (tokens.nameIndex(to) == tokens.nameIndex(begin)) {
      to++;
    }
    boolean people = region.type().equals("nationality");
    String place = EntityIds.fold(tokens.text(first, end));
    if (shared.has(place)) {
      return shared.mayBeIn(place, region.country()) ? region.country() : null;
    }
    return people || list(tokens, first, to) ? null : region.country();
  }

  /** Whether a place before, or another behind, makes it a list of places. */
  private static boolean list(ArticleTokens tokens, int first, int to) {
    String after = tokens.lower(to);
    boolean goesOn =
        (after.equals("and") || after.equals("or"))
            || (after.equals(",")
                && (tokens.inName(to + 1, "location")
                    || (tokens.lower(to + 1).equals("and") && tokens.inName(to + 2, "location"))));
    return opened(tokens, first) || goesOn;
  }

  /** Whether a place stands before, with a comma between. */
  private static boolean opened(ArticleTokens tokens, int first) {
    return first > tokens.sentenceStart(first)
        && tokens.lower(first - 1).equals(",")
        && tokens.inName(first - 2, "location");
  }

  /** The place in tokens [first, end), which is in that country: {@code place:paris-texas}. */
  NameSpan place(ArticleTokens tokens, NameSpan span, int first, int end, String country) {
    String name = tokens.text(first, end);
    if (!tokens.lower(end).equals(",")) {
      String county = EntityIds.id(MentionType.LOCATION, tokens.text(first, end + 1));
      return new NameSpan(
          span.begin(), span.end(), span.type(), county, name, country, span.confidence(), RULE);
    }
    int to = end + 2;
    while (tokens.nameIndex(to) >= 0 && tokens.nameIndex(to) == tokens.nameIndex(end + 1)) {
      to++;
    }
    String id = EntityIds.id(MentionType.LOCATION, name + " " + tokens.text(end + 1, to));
    return new NameSpan(
        span.begin(), span.end(), span.type(), id, name, country, span.confidence(), RULE);
  }

  /** A shared name behind a place of one of its countries: {@code Tbilisi, Georgia}; or null. */
  NameSpan region(ArticleTokens tokens, NameSpan span, String name, int first) {
    if (first < tokens.sentenceStart(first) + 2 || !tokens.lower(first - 1).equals(",")) {
      return null;
    }
    NameSpan place = tokens.name(first - 2);
    boolean told =
        place != null
            && place.type().equals("location")
            && place.country() != null
            && shared.mayBeIn(name, place.country());
    return told ? shared.in(span, name, place.country()) : null;
  }
}
