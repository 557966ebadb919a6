package io.wireroom.nlp;

/**
 * A listed name.
 *
 * @param surface as written
 * @param type person, organization, location or nationality
 * @param id readable id; empty where none
 * @param canonical canonical name
 * @param country ISO 3166-1 alpha-3; empty where none or several
 * @param list the list it stands in
 */
record NameEntry(
    String surface, String type, String id, String canonical, String country, String list) {
  /** Whether it names a people: such a word may stand before any other name. */
  boolean nationality() {
    return type.equals("nationality");
  }

  /** Whether it names a country or one of its people. */
  boolean countryItself() {
    return id.startsWith("country:");
  }
}
