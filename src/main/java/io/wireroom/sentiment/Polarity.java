package io.wireroom.sentiment;

import java.util.Locale;

/** Direction of a feeling. */
public enum Polarity {
  /** Against. */
  NEGATIVE,
  /** Neither. */
  NEUTRAL,
  /** For. */
  POSITIVE;

  /** As the table spells it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
