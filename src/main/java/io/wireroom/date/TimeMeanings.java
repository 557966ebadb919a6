package io.wireroom.date;

import java.util.Map;
import java.util.Set;

/** The meanings that the list {@code time-rules} names. */
final class TimeMeanings {
  /** Those that tell a day, beside those that take {@code DAY}. */
  static final Set<String> DAYS = Set.of("date", "written", "weekday", "holiday");

  private static final Map<String, TimeMeaning> BY_NAME =
      Map.ofEntries(
          Map.entry("date", DayMeanings::date),
          Map.entry("written", DayMeanings::written),
          Map.entry("dates", DayMeanings::range),
          Map.entry("weekday", DayMeanings::weekday),
          Map.entry("holiday", HolidayMeaning::of),
          Map.entry("month", MonthMeanings::month),
          Map.entry("months", MonthMeanings::range),
          Map.entry("quarter", MonthMeanings::quarter),
          Map.entry("half", MonthMeanings::half),
          Map.entry("season", MonthMeanings::season),
          Map.entry("year", YearMeanings::year),
          Map.entry("years", YearMeanings::range),
          Map.entry("decade", YearMeanings::decade),
          Map.entry("century", YearMeanings::century),
          Map.entry("fiscal", YearMeanings::fiscal),
          Map.entry("year-end", YearMeanings::end),
          Map.entry("period", YearMeanings::period),
          Map.entry("shift", ShiftMeanings::published),
          Map.entry("told", ShiftMeanings::told),
          Map.entry("weekend", ShiftMeanings::weekend),
          Map.entry("duration", LengthMeanings::duration),
          Map.entry("durations", LengthMeanings::range),
          Map.entry("open", LengthMeanings::open),
          Map.entry("often", LengthMeanings::often),
          Map.entry("clock", ClockMeanings::clock),
          Map.entry("oclock", ClockMeanings::hour),
          Map.entry("fixed", (match, from) -> TimeValue.other(match.take(0))),
          Map.entry("other", (match, from) -> YearMeanings.constant(match.take(0))));

  private TimeMeanings() {}

  /** The meaning of a name. */
  static TimeMeaning of(String name) {
    TimeMeaning meaning = BY_NAME.get(name);
    if (meaning == null) {
      throw new IllegalArgumentException("Cannot read rule: no such meaning (" + name + ")");
    }
    return meaning;
  }
}
