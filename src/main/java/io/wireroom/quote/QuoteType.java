package io.wireroom.quote;

import java.util.Locale;

/** How the words of an attribution are given. */
public enum QuoteType {
  /** All of it stands in quotation marks. */
  DIRECT,
  /** Some of it stands in quotation marks. */
  MIXED,
  /** None of it stands in quotation marks. */
  INDIRECT;

  /** As the table spells it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
