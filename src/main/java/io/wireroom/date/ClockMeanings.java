package io.wireroom.date;

import java.util.Locale;

/** What times of day mean; the day is set before them by who knows it. */
final class ClockMeanings {
  private static final int NOON = 12;

  private ClockMeanings() {}

  /** {@code 7:30 p.m.}: {@code T19:30}; {@code 2330 GMT}: {@code T23:30Z}. */
  static TimeValue clock(TimeMatch match, TimeReference from) {
    String clock = match.slots().get("clock");
    int hour = Integer.parseInt(clock.substring(0, 2));
    String half = match.slots().get("half");
    if (half != null && (hour > NOON || hour == 0)) {
      return null;
    }
    if (half != null) {
      hour = hour % NOON + (half.equals("PM") ? NOON : 0);
    }
    String zone = match.slots().has("zone") && match.slots().get("zone").equals("UTC") ? "Z" : "";
    return TimeValue.other(
        String.format(Locale.ROOT, "T%02d:%s%s", hour, clock.substring(3), zone));
  }

  /** {@code five o'clock}. */
  static TimeValue hour(TimeMatch match, TimeReference from) {
    String n = match.slots().get("n");
    boolean hour = Digits.count(n, 1, 2) && Integer.parseInt(n) <= NOON;
    return hour
        ? TimeValue.other(String.format(Locale.ROOT, "T%02d:00", Integer.parseInt(n)))
        : null;
  }
}
