package io.wireroom.text;

import java.io.Serializable;

/**
 * A name as the annotators of the pipeline saw it, before anybody asks who is meant.
 *
 * @param begin first UTF-16 code unit in the article's text, inclusive
 * @param end last UTF-16 code unit, exclusive
 * @param type person, organization, location, nationality, event, work or misc
 * @param entityId readable id where a gazetteer knows the name ({@code country:JPN}), else null
 * @param canonical canonical name where a gazetteer knows it ({@code Japan}), else null
 * @param country ISO 3166-1 alpha-3 code where a gazetteer knows it, else null
 * @param confidence in [0, 1]
 * @param rule what found it, such as {@code gazetteer:country} or {@code tagger}
 */
public record NameSpan(
    int begin,
    int end,
    String type,
    String entityId,
    String canonical,
    String country,
    double confidence,
    String rule)
    implements Serializable {
  /** Where the name stands. */
  public Span span() {
    return new Span(begin, end);
  }
}
