package io.wireroom.date;

import java.util.Locale;

/** What a time expression tells: the types of TIMEX3. */
public enum TimeKind {
  /** A day or a longer stretch of the calendar. */
  DATE,
  /** A time of day. */
  TIME,
  /** How long. */
  DURATION,
  /** How often. */
  SET;

  /** As tables write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
