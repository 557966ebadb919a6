package io.wireroom.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/** What the kinds of words for a day mean. */
final class DayMeanings {
  private DayMeanings() {}

  /** {@code yesterday}, {@code two days ago}: so many days later, or earlier where negative. */
  static DayPhrase.Meaning away(int days) {
    return (from, tense) -> from.plusDays(days);
  }

  /**
   * {@code Monday}: the nearest one in the tense's direction, the same day among them, as agencies
   * name weekdays within seven days (AP Stylebook, "days of the week").
   */
  static DayPhrase.Meaning weekday(DayOfWeek weekday) {
    return (from, tense) ->
        from.with(
            tense == Tense.FUTURE
                ? TemporalAdjusters.nextOrSame(weekday)
                : TemporalAdjusters.previousOrSame(weekday));
  }

  /** {@code last Monday}. */
  static DayPhrase.Meaning last(DayOfWeek weekday) {
    return (from, tense) -> from.with(TemporalAdjusters.previous(weekday));
  }

  /** {@code next Monday}. */
  static DayPhrase.Meaning next(DayOfWeek weekday) {
    return (from, tense) -> from.with(TemporalAdjusters.next(weekday));
  }

  /** {@code Monday of last week}, weeks beginning on Mondays. */
  static DayPhrase.Meaning lastWeek(DayOfWeek weekday) {
    return (from, tense) ->
        from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .minusWeeks(1)
            .with(TemporalAdjusters.nextOrSame(weekday));
  }

  /** {@code July 14, 2019}; no day where the year has none such. */
  static DayPhrase.Meaning date(MonthDay day, int year) {
    return (from, tense) -> day.isValidYear(year) ? day.atYear(year) : null;
  }

  /** {@code July 14}: the nearest one in the tense's direction, the same day among them. */
  static DayPhrase.Meaning date(MonthDay day) {
    return (from, tense) -> {
      int step = tense == Tense.FUTURE ? 1 : -1;
      int year = from.getYear();
      // A leap day comes again within eight years.
      for (int i = 0; i <= 8; i++) {
        LocalDate found = day.isValidYear(year) ? day.atYear(year) : null;
        boolean ahead = found != null && step * found.compareTo(from) >= 0;
        if (ahead) {
          return found;
        }
        year += step;
      }
      return null;
    };
  }
}
