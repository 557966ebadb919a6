package io.wireroom.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of the calendar with the form of its values: those of ISO 8601, and where that has none
 * those of TIMEX3 (Sauri et al., "TimeML Annotation Guidelines", 2006), {@code 2019-W28-WE}, {@code
 * 2019-Q2}, {@code 2019-H1}, {@code FY2020}, {@code 199} for a decade, {@code 18} for a century.
 */
enum CalendarUnit {
  SECOND("", "PT%sS"),
  MINUTE("", "PT%sM"),
  HOUR("", "PT%sH"),
  DAY("XXXX-XX-XX", "P%sD"),
  WEEKEND("XXXX-WXX-WE", "P%sWE"),
  WEEK("XXXX-WXX", "P%sW"),
  MONTH("XXXX-XX", "P%sM"),
  QUARTER("XXXX-QX", "P%sQ"),
  HALF("XXXX-HX", "P%sH"),
  YEAR("XXXX", "P%sY"),
  FISCAL("FYXXXX", "P%sFY"),
  DECADE("XXX", "P%sDE"),
  CENTURY("XX", "P%sCE"),
  MILLENNIUM("X", "P%sL");

  private static final int MONTHS_OF_A_HALF = 6;
  private static final int DECADE_YEARS = 10;
  private static final int CENTURY_YEARS = 100;
  private static final int MILLENNIUM_YEARS = 1000;

  private final String unknown;
  private final String duration;

  CalendarUnit(String unknown, String duration) {
    this.unknown = unknown;
    this.duration = duration;
  }

  /** The value of such a stretch of which nothing more is known. */
  String unknown() {
    return unknown;
  }

  /** The value of so many of them: {@code P3Y}; {@code X} stands for an unknown number. */
  String duration(String number) {
    if (this == DECADE || this == CENTURY || this == MILLENNIUM) {
      return number.equals("X") ? duration.formatted(number) : "P" + years(number) + "Y";
    }
    return duration.formatted(number);
  }

  private long years(String number) {
    return Math.round(Double.parseDouble(number) * yearsOfOne());
  }

  private int yearsOfOne() {
    return this == DECADE
        ? DECADE_YEARS
        : this == CENTURY ? CENTURY_YEARS : this == MILLENNIUM ? MILLENNIUM_YEARS : 1;
  }

  /** Whether it is shorter than a day. */
  boolean ofDay() {
    return compareTo(DAY) < 0;
  }

  /** The first day of the stretch that holds a day. */
  LocalDate begin(LocalDate day) {
    return switch (this) {
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> WEEK.begin(day).with(DayOfWeek.SATURDAY);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
      case HALF -> LocalDate.of(day.getYear(), half(day) == 1 ? 1 : MONTHS_OF_A_HALF + 1, 1);
      case YEAR, FISCAL -> day.withDayOfYear(1);
      case DECADE, CENTURY, MILLENNIUM ->
          LocalDate.of(Math.floorDiv(day.getYear(), yearsOfOne()) * yearsOfOne(), 1, 1);
      default -> day;
    };
  }

  /** So many stretches later, or earlier where negative. */
  LocalDate plus(LocalDate day, long count) {
    return switch (this) {
      case DAY -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(count * 3);
      case HALF -> day.plusMonths(count * MONTHS_OF_A_HALF);
      case YEAR, FISCAL, DECADE, CENTURY, MILLENNIUM -> day.plusYears(count * yearsOfOne());
      default -> day;
    };
  }

  /** The value of the stretch that holds a day. */
  String iso(LocalDate day) {
    return switch (this) {
      case WEEK -> week(day);
      case WEEKEND -> week(day) + "-WE";
      case MONTH -> year(day) + "-%02d".formatted(day.getMonthValue());
      case QUARTER -> year(day) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
      case HALF -> year(day) + "-H" + half(day);
      case YEAR -> year(day);
      case FISCAL -> "FY" + year(day);
      case DECADE -> year(day).substring(0, 3);
      case CENTURY -> year(day).substring(0, 2);
      case MILLENNIUM -> year(day).substring(0, 1);
      default -> year(day) + "-%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
    };
  }

  private static String week(LocalDate day) {
    return "%04d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** Four digits; {@code BC0400} before our era, as TIMEX3 writes it. */
  private static String year(LocalDate day) {
    int year = day.getYear();
    return year > 0 ? "%04d".formatted(year) : "BC%04d".formatted(1 - year);
  }

  private static int half(LocalDate day) {
    return day.getMonthValue() <= MONTHS_OF_A_HALF ? 1 : 2;
  }
}
