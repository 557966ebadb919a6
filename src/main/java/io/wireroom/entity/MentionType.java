package io.wireroom.entity;

import java.util.Locale;

/** What a mention stands for; the list of the {@code entities.type} column. */
public enum MentionType {
  /** A human being. */
  PERSON,
  /** A body with members or staff: government, ministry, party, company, agency, newspaper. */
  ORGANIZATION,
  /** A place, countries among them. */
  LOCATION,
  /** A people, religion or language: {@code Japanese}, {@code Koreans}, {@code Muslim}. */
  NATIONALITY,
  /** A named happening: {@code World War II}. */
  EVENT,
  /** A named work, law or treaty. */
  WORK,
  /** Any other name. */
  MISC,
  /** A sum of money, no name: {@code $1.2 billion}. */
  MONEY,
  /** A number with a unit of measure or a percent sign, no name: {@code 500 tons}. */
  QUANTITY;

  /** As the table spells it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The type a label stands for.
   *
   * @throws IllegalArgumentException where the label is not in the list
   */
  public static MentionType of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
