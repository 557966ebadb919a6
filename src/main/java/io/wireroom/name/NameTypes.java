package io.wireroom.name;

import java.util.Locale;

/** Types of names by the labels that taggers commonly have, our own among them. */
public final class NameTypes {
  private NameTypes() {}

  /** The kind that a label without its prefix means: {@code PER}, {@code GPE}, {@code person}. */
  public static NameKind kind(String label) {
    return switch (label.toUpperCase(Locale.ROOT)) {
      case "PERSON", "PER" -> NameKind.PERSON;
      case "ORGANIZATION", "ORG" -> NameKind.ORGANIZATION;
      case "LOCATION", "LOC", "GPE", "FAC", "COUNTRY", "GEO" -> NameKind.LOCATION;
      case "NATIONALITY", "NORP" -> NameKind.NATIONALITY;
      case "EVENT" -> NameKind.EVENT;
      case "WORK", "WORK_OF_ART", "LAW" -> NameKind.WORK;
      default -> NameKind.MISC;
    };
  }

  /** The kind of a token's label with its prefix, if any: {@code B-PER}; null outside of names. */
  public static NameKind ofTag(String tag) {
    return tag.equals("O") || tag.isEmpty() ? null : kind(bare(tag));
  }

  /** Whether a token's label begins a name whatever stands before it. */
  public static boolean begins(String tag) {
    return tag.startsWith("B-") || tag.startsWith("U-") || tag.startsWith("S-");
  }

  /** A label without its prefix. */
  public static String bare(String tag) {
    return tag.length() > 2 && tag.charAt(1) == '-' ? tag.substring(2) : tag;
  }
}
