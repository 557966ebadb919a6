package io.wireroom.date;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** What words mean that count from the day of publication, or from what was told last. */
final class ShiftMeanings {
  private static final long HOURS_OF_A_DAY = 24;
  private static final double DAYS_OF_A_MONTH = 30.4;
  private static final double DAYS_OF_A_YEAR = 365.25;

  private ShiftMeanings() {}

  /** {@code last year}, {@code yesterday}, {@code two weeks ago}. */
  static TimeValue published(TimeMatch match, TimeReference from) {
    CalendarUnit unit = unit(match);
    String count = count(match);
    if (count.endsWith("X")) {
      return TimeValue.other(count.startsWith("-") ? "PAST_REF" : "FUTURE_REF");
    }
    if (unit.ofDay() && !match.slots().has("n")) {
      return null;
    }
    CalendarUnit whole = unit.ofDay() ? CalendarUnit.DAY : unit;
    if (from.published() == null) {
      return part(TimeValue.unknown(whole), match);
    }
    LocalDate day = plus(from.published(), unit, Double.parseDouble(count));
    boolean exact = match.take(2).equals("exact");
    return day == null ? null : part(TimeValue.of(exact ? CalendarUnit.DAY : whole, day), match);
  }

  /** {@code the next day}, {@code two years later}, {@code that year}. */
  static TimeValue told(TimeMatch match, TimeReference from) {
    CalendarUnit unit = unit(match);
    if (unit == CalendarUnit.SECOND || unit == CalendarUnit.MINUTE) {
      return null;
    }
    String count = count(match);
    TimeValue told = from.told();
    CalendarUnit whole = unit.ofDay() ? CalendarUnit.DAY : unit;
    boolean known =
        told != null
            && told.begin() != null
            && told.unit() != null
            && (told.unit().compareTo(whole) <= 0 || whole.compareTo(CalendarUnit.YEAR) >= 0);
    if (!known || count.endsWith("X")) {
      return part(TimeValue.unknown(whole), match);
    }
    LocalDate day = plus(told.begin(), unit, Double.parseDouble(count));
    // A decade later is a year, not the decade behind it.
    boolean counted = match.slots().has("n") && whole.compareTo(CalendarUnit.YEAR) > 0;
    return day == null ? null : part(TimeValue.of(counted ? CalendarUnit.YEAR : whole, day), match);
  }

  /** {@code the weekend}: the last one that has begun, or the next where the tense says so. */
  static TimeValue weekend(TimeMatch match, TimeReference from) {
    LocalDate published = from.published();
    if (published == null) {
      return TimeValue.unknown(CalendarUnit.WEEKEND);
    }
    boolean begun = published.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    return TimeValue.of(
        CalendarUnit.WEEKEND, begun || from.future() ? published : published.minusWeeks(1));
  }

  private static CalendarUnit unit(TimeMatch match) {
    return match.take(0).equals("unit")
        ? match.slots().unit()
        : CalendarUnit.valueOf(match.take(0));
  }

  private static String count(TimeMatch match) {
    String n = match.slots().get("n");
    return n == null ? match.take(1) : match.take(1).replace("n", n);
  }

  private static TimeValue part(TimeValue value, TimeMatch match) {
    String part = match.take(2);
    if (part.isEmpty() || part.equals("exact")) {
      return value;
    }
    return value.with(part.equals("part") ? match.slots().get("part") : part);
  }

  /** Parts of stretches count in days; null beyond what a calendar holds. */
  private static LocalDate plus(LocalDate day, CalendarUnit unit, double count) {
    if (Math.abs(count) > 9_999) {
      return null;
    }
    long whole = (long) count;
    double rest = count - whole;
    return switch (unit) {
      case SECOND, MINUTE -> day;
      case HOUR -> day.plusDays((long) (count / HOURS_OF_A_DAY));
      case MONTH -> day.plusMonths(whole).plusDays(Math.round(rest * DAYS_OF_A_MONTH));
      case YEAR -> day.plusYears(whole).plusDays(Math.round(rest * DAYS_OF_A_YEAR));
      default -> year(unit.plus(day, whole)) ? unit.plus(day, whole) : null;
    };
  }

  private static boolean year(LocalDate day) {
    return Math.abs(day.getYear()) < 10_000;
  }
}
