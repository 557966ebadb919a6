package io.wireroom.reading;

import java.util.Locale;

/** Direction of a sentiment. */
public enum Polarity {
  /** Against. */
  NEGATIVE(0),
  /** Neither. */
  NEUTRAL(1),
  /** For. */
  POSITIVE(2);

  private static final Polarity[] BY_NUMBER = values();

  private final int number;

  Polarity(int number) {
    this.number = number;
  }

  /** How many there are. */
  public static int count() {
    return BY_NUMBER.length;
  }

  /** The polarity of a number. */
  public static Polarity of(int number) {
    return BY_NUMBER[number];
  }

  /** As models know it; polarities are listed in this order. */
  public int number() {
    return number;
  }

  /** As the table spells it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
