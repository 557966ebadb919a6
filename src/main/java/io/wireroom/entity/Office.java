package io.wireroom.entity;

/**
 * What a text says of a person beside the name.
 *
 * @param title as written, without the words that say the affiliation; null where none
 * @param head last word of the title's core, lower case ({@code minister}); null where none
 * @param affiliation as written; null where none
 * @param country ISO 3166-1 alpha-3 of the words of title and affiliation; null where they tell
 *     none
 * @param gender as honorific or title tell it; else null
 */
public record Office(String title, String head, String affiliation, String country, Gender gender) {
  /** Nothing said. */
  public static final Office NONE = new Office(null, null, null, null, null);

  /** Whether the text says an office or an employer. */
  public boolean telling() {
    return title != null || affiliation != null;
  }

  /** This role, with what it leaves open taken from {@code other}. */
  public Office orElse(Office other) {
    return new Office(
        title != null ? title : other.title,
        title != null ? head : other.head,
        affiliation != null ? affiliation : other.affiliation,
        country != null ? country : other.country,
        gender != null ? gender : other.gender);
  }
}
