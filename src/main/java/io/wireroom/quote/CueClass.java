package io.wireroom.quote;

import java.util.Locale;

/**
 * What a cue tells beside that somebody spoke; the list {@code cue-classes} says which is which.
 */
public enum CueClass {
  /** No stand: {@code say}, {@code according to}. */
  NEUTRAL,
  /** What follows is taken as true: {@code point out}, {@code reveal}. */
  FACTIVE,
  /** Held up strongly: {@code insist}. */
  ASSERTIVE,
  /** Its truth is left open: {@code claim}, {@code allege}. */
  DOUBTFUL,
  /** Against oneself: {@code admit}. */
  ADMISSION,
  /** Not so: {@code deny}, {@code dismiss}. */
  DENIAL,
  /** For somebody or something: {@code praise}. */
  POSITIVE,
  /** Against somebody or something: {@code criticize}. */
  NEGATIVE,
  /** {@code warn}, {@code threaten}. */
  WARNING,
  /** {@code ask}, {@code wonder}. */
  QUESTION,
  /** What others shall do: {@code urge}, {@code demand}. */
  REQUEST,
  /** What oneself will do or not: {@code vow}, {@code refuse}. */
  COMMITMENT,
  /** {@code think}, {@code expect}. */
  BELIEF,
  /** {@code fear}, {@code hope}. */
  EMOTION,
  /** A cue that the list does not know. */
  OTHER;

  /** As the table and the list spell it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
