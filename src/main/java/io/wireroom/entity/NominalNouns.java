package io.wireroom.entity;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Nouns that take up what was named before, from the list {@code nominal-nouns}. */
public final class NominalNouns {
  /** What a noun can take up. */
  public enum Kind {
    /** Somebody by what he is to another: {@code father}. */
    KIN,
    /** A human being, hardly more: {@code man}. */
    HUMAN,
    /** An organization, whatever its name says: {@code group}. */
    BODY,
    /** An organization whose name may stand before it: {@code the Labour party}. */
    MEMBER,
    /** A place with streets: {@code city}. */
    SETTLEMENT,
    /** A part of a country: {@code region}. */
    LAND,
    /** A country. */
    COUNTRY
  }

  private final Map<Kind, Set<String>> nouns = new EnumMap<>(Kind.class);
  private final Map<String, Gender> genders = new HashMap<>();

  NominalNouns(Lists lists) {
    for (Kind kind : Kind.values()) {
      nouns.put(kind, new HashSet<>());
    }
    for (ListRow row : lists.rows("nominal-nouns")) {
      nouns.get(Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT))).add(row.get("noun"));
      if (Gender.of(row.get("gender")) != null) {
        genders.put(row.get("noun"), Gender.of(row.get("gender")));
      }
    }
  }

  /** Whether the noun, in lower case, is of that kind. */
  public boolean is(Kind kind, String noun) {
    return nouns.get(kind).contains(noun);
  }

  /** The gender the noun tells, else null. */
  public Gender gender(String noun) {
    return genders.get(noun);
  }
}
