package io.wireroom.name;

/**
 * A name that the tagger found, or the lists, or both.
 *
 * @param from first word
 * @param to after the last word
 * @param entry the listed name that it is; null where none
 * @param country ISO 3166-1 alpha-3; empty where unknown
 */
public record Name(
    int from, int to, NameKind kind, NameEntry entry, String country, double confidence) {
  /** A name that the tagger found. */
  static Name tagged(int from, int to, NameKind kind, double confidence) {
    return new Name(from, to, kind, null, "", confidence);
  }

  /** A name that a list has; how sure that is, the context says. */
  public static Name listed(int from, int to, NameEntry entry) {
    return new Name(from, to, NameTypes.kind(entry.type()), entry, entry.country(), 0);
  }

  /** The same name, in a country. */
  Name in(String ofCountry) {
    return new Name(from, to, kind, entry, ofCountry, confidence);
  }

  /** The same name, more or less sure. */
  public Name sure(double other) {
    return new Name(from, to, kind, entry, country, other);
  }

  /** The same name, of another kind. */
  public Name as(NameKind other) {
    return new Name(from, to, other, entry, country, confidence);
  }

  /** What found it. */
  public String rule() {
    return entry == null ? "tagger" : "gazetteer:" + entry.list();
  }

  public int length() {
    return to - from;
  }
}
