package io.wireroom.quote;

import java.util.Locale;

/** How a speaker is written. */
public enum SpeakerKind {
  /** By name. */
  NAMED,
  /** By a common noun phrase that is linked to somebody or could be. */
  NOMINAL,
  /** By a pronoun. */
  PRONOUN,
  /** A body that speaks: a ministry, a company, a newspaper. */
  INSTITUTION,
  /** Somebody whom the article does not name: {@code a source}, {@code officials}. */
  ANONYMOUS,
  /** Nobody. */
  NONE;

  /** As the table spells it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
