package io.wireroom.name;

import java.util.Locale;

/** What a name names. */
public enum NameKind {
  PERSON,
  ORGANIZATION,
  LOCATION,
  /** Peoples, religions, languages, and adjectives of countries. */
  NATIONALITY,
  EVENT,
  /** Books, films, laws, treaties. */
  WORK,
  MISC;

  /** The kind that labelled sets have in common: {@code PER}, {@code ORG}, {@code LOC}, MISC. */
  public String coarse() {
    return switch (this) {
      case PERSON -> "PER";
      case ORGANIZATION -> "ORG";
      case LOCATION -> "LOC";
      default -> "MISC";
    };
  }

  /** As tables and annotations have it: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a label. */
  public static NameKind of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
