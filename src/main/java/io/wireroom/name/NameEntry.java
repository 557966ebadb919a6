package io.wireroom.name;

/**
 * A listed name.
 *
 * @param surface as written
 * @param type person, organization, location or nationality
 * @param id readable id; empty where none
 * @param canonical canonical name; empty where none
 * @param country ISO 3166-1 alpha-3; empty where none or several
 * @param list the list it stands in
 * @param own whether a user added it
 */
public record NameEntry(
    String surface,
    String type,
    String id,
    String canonical,
    String country,
    String list,
    boolean own) {}
