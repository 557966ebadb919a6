package io.wireroom.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** What words for a day mean. */
final class DayMeanings {
  private static final String UNKNOWN_YEAR = "XXXX";

  private static final int CLOSE = 14;

  private DayMeanings() {}

  /** {@code July 14, 2019}; {@code July 14}: the nearest one in the tense's direction. */
  static TimeValue date(TimeMatch match, TimeReference from) {
    MonthDay day = monthDay(match.slots(), "month", "day");
    if (day == null) {
      return null;
    }
    Integer year = match.slots().has("year") ? Integer.valueOf(match.slots().number("year")) : null;
    return of(day, year == null ? from.year() : year, from);
  }

  /** {@code 2019-07-14}, {@code 7/14/2019}: where both may be the month, the first is. */
  static TimeValue written(TimeMatch match, TimeReference from) {
    String iso = match.slots().get("iso");
    String[] parts = (iso == null ? match.slots().get("dmy") : iso).split("[-/]");
    int[] numbers = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = Integer.parseInt(parts[i]);
    }
    if (iso != null) {
      return day(numbers[0], numbers[1], numbers[2]);
    }
    int year = parts[2].length() == 2 ? NewsYears.ofTwoDigits(numbers[2]) : numbers[2];
    return numbers[0] > 12 ? day(year, numbers[1], numbers[0]) : day(year, numbers[0], numbers[1]);
  }

  private static TimeValue day(int year, int month, int day) {
    try {
      return TimeValue.of(CalendarUnit.DAY, LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** {@code Nov. 3-4}, {@code June 28 - July 2, 2018}. */
  static TimeValue range(TimeMatch match, TimeReference from) {
    TimeSlots slots = match.slots();
    MonthDay first = monthDay(slots, "month", "day");
    MonthDay last = monthDay(slots, slots.has("month2") ? "month2" : "month", "day2");
    if (first == null || last == null || first.isAfter(last)) {
      return null;
    }
    Integer year = slots.has("year") ? Integer.valueOf(slots.number("year")) : from.year();
    TimeValue begin = of(first, year, from);
    if (begin == null) {
      return null;
    }
    TimeValue end = of(last, begin.begin() == null ? null : begin.begin().getYear(), from);
    return end == null ? null : new TimeValue(begin.iso() + "/" + end.iso(), null, begin.begin());
  }

  /** Whether a date names a day that some year has. */
  static boolean possible(TimeMatch match) {
    boolean named = match.slots().has("month") && match.slots().has("day");
    return !named || monthDay(match.slots(), "month", "day") != null;
  }

  private static MonthDay monthDay(TimeSlots slots, String month, String day) {
    try {
      return MonthDay.of(slots.number(month), slots.number(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static TimeValue of(MonthDay day, Integer year, TimeReference from) {
    if (year != null) {
      return day.isValidYear(year) ? TimeValue.of(CalendarUnit.DAY, day.atYear(year)) : null;
    }
    if (from.published() == null || from.general()) {
      String iso = "%s-%02d-%02d".formatted(UNKNOWN_YEAR, day.getMonthValue(), day.getDayOfMonth());
      return TimeValue.open(iso, CalendarUnit.DAY);
    }
    LocalDate nearest = nearest(day, from.published(), from.future());
    return nearest == null ? null : TimeValue.of(CalendarUnit.DAY, nearest);
  }

  /**
   * The nearest such day before or after another, the same day among them; null where none is. One
   * that is but days away in the other direction is meant all the same: news tells the year of a
   * day that is not of its own (AP Stylebook, "dates").
   */
  static LocalDate nearest(MonthDay day, LocalDate from, boolean future) {
    LocalDate ahead = ahead(day, from, future);
    LocalDate behind = ahead(day, from, !future);
    boolean close = behind != null && Math.abs(ChronoUnit.DAYS.between(from, behind)) <= CLOSE;
    return close && !from.equals(ahead) ? behind : ahead;
  }

  private static LocalDate ahead(MonthDay day, LocalDate from, boolean future) {
    int step = future ? 1 : -1;
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
  }

  /**
   * {@code Monday}: the nearest one in the tense's direction, the same day among them, as agencies
   * name weekdays within seven days (AP Stylebook, "days of the week"); {@code last Monday}, {@code
   * next Monday}; {@code Monday of last week}, weeks beginning on Mondays.
   */
  static TimeValue weekday(TimeMatch match, TimeReference from) {
    DayOfWeek weekday = DayOfWeek.of(match.slots().number("weekday"));
    LocalDate published = from.published();
    if (published == null) {
      return TimeValue.open("XXXX-WXX-" + weekday.getValue(), CalendarUnit.DAY);
    }
    LocalDate day =
        switch (match.take(0)) {
          case "any" -> null;
          case "last" -> published.with(TemporalAdjusters.previous(weekday));
          case "next" -> published.with(TemporalAdjusters.next(weekday));
          case "week" ->
              CalendarUnit.WEEK
                  .begin(published)
                  .plusWeeks(Integer.parseInt(match.take(1)))
                  .with(TemporalAdjusters.nextOrSame(weekday));
          default ->
              from.future()
                  ? published.with(TemporalAdjusters.nextOrSame(weekday))
                  : published.with(TemporalAdjusters.previousOrSame(weekday));
        };
    return day == null
        ? TimeValue.open("XXXX-WXX-" + weekday.getValue(), CalendarUnit.DAY)
        : TimeValue.of(CalendarUnit.DAY, day);
  }
}
