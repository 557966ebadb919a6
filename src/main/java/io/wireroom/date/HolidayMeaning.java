package io.wireroom.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;

/** On which day a holiday falls. */
final class HolidayMeaning {
  private HolidayMeaning() {}

  static TimeValue of(TimeMatch match, TimeReference from) {
    String when = match.slots().get("holiday");
    LocalDate published = from.published();
    Integer year = match.slots().has("year") ? Integer.valueOf(match.slots().number("year")) : null;
    String take = match.take(0);
    if (year == null && (take.equals("0") || take.equals("-1")) && published != null) {
      year = published.getYear() + Integer.parseInt(take);
    }
    year = year == null ? from.year() : year;
    if (year != null) {
      return TimeValue.of(CalendarUnit.DAY, day(when, year));
    }
    if (published == null || from.general()) {
      boolean fixed = when.length() == 5 && Character.isDigit(when.charAt(4));
      return TimeValue.open("XXXX-" + (fixed ? when : "XX-XX"), CalendarUnit.DAY);
    }
    boolean future = take.isEmpty() ? from.future() : take.equals("next");
    LocalDate day = day(when, published.getYear());
    int step = future && day.isBefore(published) ? 1 : !future && day.isAfter(published) ? -1 : 0;
    return TimeValue.of(CalendarUnit.DAY, day(when, published.getYear() + step));
  }

  /** The day in a year, by the notation of the list {@code time-words}. */
  private static LocalDate day(String when, int year) {
    if (when.startsWith("E")) {
      return easter(year).plusDays(Integer.parseInt(when.substring(1)));
    }
    if (when.length() == 5) {
      return MonthDay.parse("--" + when).atYear(year);
    }
    int month = Integer.parseInt(when.substring(0, 2));
    int number = when.charAt(3) - '0';
    DayOfWeek weekday = weekday(when.substring(4, 6));
    LocalDate day =
        number == 5
            ? LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(weekday))
            : LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
    return when.length() > 6 ? day.plusDays(Integer.parseInt(when.substring(6))) : day;
  }

  private static DayOfWeek weekday(String letters) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().startsWith(letters))
        .findFirst()
        .orElseThrow();
  }

  /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher's algorithm). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int e = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int f = (32 + 2 * (b % 4) + 2 * (c / 4) - e - c % 4) % 7;
    int g = (a + 11 * e + 22 * f) / 451;
    int month = (e + f - 7 * g + 114) / 31;
    int day = (e + f - 7 * g + 114) % 31 + 1;
    return LocalDate.of(year, month, day);
  }
}
