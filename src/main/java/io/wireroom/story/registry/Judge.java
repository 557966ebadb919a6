package io.wireroom.story.registry;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Weighs what speaks for and against two of one name being one: log odds by and large, set by hand
 * on generated news. Above {@link #JOINED} they are.
 */
final class Judge {
  /** What has to be reached. */
  static final double JOINED = 0.5;

  /** By how much the best has to be better than the next. */
  static final double MARGIN = 0.5;

  /** The weight of being in the same event. */
  static final double SAME_EVENT = 4.0;

  private static final double FAMOUS = 2.5;
  private static final double RARE = 2.0;
  private static final double COMMON = 0.5;
  private static final double FAME = 0.5;
  private static final double FEW = 10;
  private static final double SAME_COUNTRY = 1.5;
  private static final double OTHER_COUNTRY = -2.2;
  private static final double SAME_OFFICE = 1.5;
  private static final double SAME_FIELD = 0.7;
  private static final double UNTOLD_FIELD = -0.7;
  private static final double OTHER_OFFICE = -0.7;
  private static final double OTHER_FIELD = -3.2;
  private static final double NEAR_FIELD = -1.8;
  private static final double SAME_BODY = 2.0;
  private static final double LIKE_BODY = 0.7;
  private static final double OTHER_BODY = -2.0;
  private static final double OTHER_STATE = -1.5;
  private static final double OTHER_SEAT = -3.0;

  private static final String POLITICS = "politics";

  /** Fields of offices that one holds, not of things that one is. */
  private static final Set<String> HELD = Set.of(POLITICS, "business", "order", "faith", "office");

  /** Fields between which people move: a general becomes a minister. */
  private static final Set<Set<String>> NEAR =
      Set.of(
          Set.of("politics", "law"),
          Set.of("politics", "order"),
          Set.of("politics", "business"),
          Set.of("politics", "science"),
          Set.of("science", "medicine"),
          Set.of("science", "business"),
          Set.of("business", "law"),
          Set.of("arts", "media"),
          Set.of("office", "politics"),
          Set.of("office", "business"),
          Set.of("office", "order"),
          Set.of("office", "law"),
          Set.of("office", "media"),
          Set.of("office", "science"),
          Set.of("order", "law"));

  private final RegistryWords words;

  Judge(RegistryWords words) {
    this.words = words;
  }

  /** What a name says by itself: two articles seldom name two of whom nobody else is called so. */
  double name(PersonName name) {
    if (words.isFamous(name)) {
      return FAMOUS;
    }
    boolean given = !name.given().isEmpty() && words.isGivenName(name.given().get(0));
    return given && words.isSurname(name.surname()) ? COMMON : RARE;
  }

  /** That a name means its well-known bearer, and not one of whom nobody has heard. */
  double fame(Profile bearer) {
    return FAME * Math.max(0, Math.log(bearer.articles / FEW));
  }

  /**
   * What is told beside the name.
   *
   * @param now whether both are of these days: nobody holds two offices that often
   */
  double told(Profile one, Profile two, boolean now) {
    return countries(one, two) + offices(one, two, now) + bodies(one, two, now) + states(one, two);
  }

  /** A senator of one country is no senator of another. */
  private static double states(Profile one, Profile two) {
    double same = overlap(one.countries, two.countries);
    boolean both = one.fields.has(POLITICS) && two.fields.has(POLITICS);
    return same < 0 || !both ? 0 : (1 - same) * OTHER_STATE;
  }

  double countries(Profile one, Profile two) {
    double same = overlap(one.countries, two.countries);
    return same < 0 ? 0 : same * SAME_COUNTRY + (1 - same) * OTHER_COUNTRY;
  }

  /** The share of articles that say the same; half of them are all, since some are always wrong. */
  private static double overlap(Counts one, Counts two) {
    if (one.isEmpty() || two.isEmpty()) {
      return -1;
    }
    double same = 0;
    for (String value : one.values()) {
      same += Math.min(one.share(value), two.share(value));
    }
    return Math.min(1, 2 * same);
  }

  double offices(Profile one, Profile two, boolean now) {
    if (one.offices.isEmpty() || two.offices.isEmpty()) {
      return 0;
    }
    if (shared(one.offices, two.offices)) {
      return SAME_OFFICE;
    }
    if (one.fields.isEmpty() || two.fields.isEmpty()) {
      return now ? UNTOLD_FIELD : 0;
    }
    if (shared(one.fields, two.fields)) {
      boolean held = !Collections.disjoint(HELD, one.fields.values());
      return !held ? SAME_FIELD : now ? OTHER_OFFICE : 0;
    }
    for (String field : one.fields.values()) {
      for (String other : two.fields.values()) {
        if (NEAR.contains(Set.of(field, other))) {
          return now ? NEAR_FIELD : NEAR_FIELD / 2;
        }
      }
    }
    return now ? OTHER_FIELD : OTHER_FIELD / 2;
  }

  private double bodies(Profile one, Profile two, boolean now) {
    if (one.bodies.isEmpty() || two.bodies.isEmpty()) {
      boolean told = (one.isOfBody() && two.isOfBody()) && now;
      return shared(one.vague, two.vague) ? LIKE_BODY : told ? OTHER_BODY / 2 : 0;
    }
    if (shared(one.bodies, two.bodies)) {
      return SAME_BODY;
    }
    boolean seat = false;
    Set<String> both = new HashSet<>(one.offices.values());
    both.retainAll(two.offices.values());
    for (String office : both) {
      seat |= words.isSingle(office);
    }
    return (now ? OTHER_BODY : OTHER_BODY / 2) + (now && seat ? OTHER_SEAT : 0);
  }

  private static boolean shared(Counts one, Counts two) {
    Counts fewer = one.values().size() <= two.values().size() ? one : two;
    Counts more = fewer == one ? two : one;
    for (String value : fewer.values()) {
      if (more.has(value)) {
        return true;
      }
    }
    return false;
  }

  /** Odds as a probability, held apart from certainty. */
  static double confidence(double score) {
    return Math.round(100 / (1 + Math.exp(-0.5 - score))) / 100.0;
  }
}
