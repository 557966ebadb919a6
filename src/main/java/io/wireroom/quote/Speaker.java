package io.wireroom.quote;

import io.wireroom.text.Span;

/**
 * Who an attribution is attributed to.
 *
 * @param span the speaker as written; null where the text names none
 * @param entityId the entity behind it; null where unknown
 * @param name canonical name; null where unknown
 * @param title title of a person; null where none
 * @param affiliation affiliation of a person; null where none
 * @param country ISO 3166-1 alpha-3; null where none
 */
public record Speaker(
    Span span,
    SpeakerKind kind,
    String entityId,
    String name,
    String title,
    String affiliation,
    String country) {
  /** No speaker at all. */
  public static Speaker none() {
    return new Speaker(null, SpeakerKind.NONE, null, null, null, null, null);
  }
}
