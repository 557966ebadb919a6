package io.wireroom.entity;

import io.wireroom.text.Span;

/**
 * One mention of one entity; a row of the {@code entities} table.
 *
 * @param id number of the mention in its article, from 0 in text order
 * @param begin first UTF-16 code unit in the article's text, inclusive
 * @param end last UTF-16 code unit, exclusive
 * @param entityId readable and the same in every run: {@code country:JPN}, {@code
 *     person:kim-hyun-chong}; null where it is not known who is meant
 * @param name canonical name of the entity; null with {@code entityId}
 * @param country ISO 3166-1 alpha-3; null where none or undecided
 * @param title title of the person as the article gives it; null where none
 * @param affiliation affiliation of the person as the article gives it; null where none
 * @param sentence index of the sentence in the article
 * @param inTitle whether it stands in the headline
 * @param salience weight of the entity in the article, in [0, 1]
 * @param confidence in [0, 1]
 * @param rule what found it
 */
public record Mention(
    int id,
    int begin,
    int end,
    MentionType type,
    String entityId,
    String name,
    String country,
    String title,
    String affiliation,
    MentionForm form,
    int sentence,
    boolean inTitle,
    double salience,
    double confidence,
    String rule) {
  /** Where the mention stands. */
  public Span span() {
    return new Span(begin, end);
  }

  /** Whether it stands for somebody who acts: a person, an organisation or a country. */
  public boolean isActor() {
    boolean place = type == MentionType.LOCATION || type == MentionType.NATIONALITY;
    return type == MentionType.PERSON
        || type == MentionType.ORGANIZATION
        || (place && country != null);
  }
}
