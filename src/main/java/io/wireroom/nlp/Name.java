package io.wireroom.nlp;

/**
 * A name that a rule found.
 *
 * @param from first word
 * @param to after the last word
 * @param type person, organization, location, nationality, event, work or misc
 * @param entry the listed name that it is; null where none
 * @param country ISO 3166-1 alpha-3; empty where unknown
 * @param rule what found it
 */
record Name(
    int from,
    int to,
    String type,
    NameEntry entry,
    String country,
    double confidence,
    String rule) {
  static Name shaped(int from, int to, String type, double confidence, String rule) {
    return new Name(from, to, type, null, "", confidence, "shape:" + rule);
  }

  static Name listed(int from, int to, NameEntry entry) {
    return new Name(
        from, to, entry.type(), entry, entry.country(), 0.9, "gazetteer:" + entry.list());
  }

  Name in(String ofCountry) {
    return country.isEmpty() && !ofCountry.isEmpty()
        ? new Name(from, to, type, entry, ofCountry, confidence, rule)
        : this;
  }
}
