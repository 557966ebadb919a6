package io.wireroom.date;

import java.util.Locale;
import java.util.Map;

/** What words mean that tell how long or how often. */
final class LengthMeanings {
  private static final Map<String, CalendarUnit> PLURALS =
      Map.of(
          "decades", CalendarUnit.DECADE,
          "years", CalendarUnit.YEAR,
          "months", CalendarUnit.MONTH,
          "weeks", CalendarUnit.WEEK);

  private LengthMeanings() {}

  /** {@code three years}: {@code P3Y}. */
  static TimeValue duration(TimeMatch match, TimeReference from) {
    String count = match.slots().has("n") ? match.slots().get("n") : match.take(0);
    return TimeValue.other(match.slots().unit().duration(count));
  }

  /** {@code two to three weeks}. */
  static TimeValue range(TimeMatch match, TimeReference from) {
    CalendarUnit unit = match.slots().unit();
    return TimeValue.other(
        unit.duration(match.slots().get("n")) + "/" + unit.duration(match.slots().get("n2")));
  }

  /** {@code for years}: {@code PXY}. */
  static TimeValue open(TimeMatch match, TimeReference from) {
    CalendarUnit unit =
        match.slots().has("unit") ? match.slots().unit() : PLURALS.get(match.take(0));
    return TimeValue.other(unit.duration("X"));
  }

  /** {@code every Monday}, {@code twice a year}, {@code daily}: what it comes back after. */
  static TimeValue often(TimeMatch match, TimeReference from) {
    String take = match.take(0);
    if (take.equals("weekday")) {
      return TimeValue.other("XXXX-WXX-" + match.slots().get("weekday"));
    }
    if (take.equals("last") || take.isEmpty()) {
      String count = take.isEmpty() && match.slots().has("n") ? match.slots().get("n") : "1";
      return TimeValue.other(match.slots().unit().duration(count));
    }
    return TimeValue.other(CalendarUnit.valueOf(take.toUpperCase(Locale.ROOT)).duration("1"));
  }
}
