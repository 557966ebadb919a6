package io.wireroom.date;

import java.time.LocalDate;
import java.util.Map;

/** What words for months, quarters, halves and seasons mean. */
final class MonthMeanings {
  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final int MONTHS_OF_A_HALF = 6;

  /** The month in which a season of the northern half begins, by its code. */
  private static final Map<String, Integer> SEASONS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

  private MonthMeanings() {}

  /** {@code June 2019}; {@code June}, {@code last June}. */
  static TimeValue month(TimeMatch match, TimeReference from) {
    int month = match.slots().number("month");
    Integer year = year(match, from, month, 1, false);
    return year == null
        ? TimeValue.open("XXXX-%02d".formatted(month), CalendarUnit.MONTH)
        : TimeValue.of(CalendarUnit.MONTH, LocalDate.of(year, month, 1));
  }

  /** {@code January-June 2016}. */
  static TimeValue range(TimeMatch match, TimeReference from) {
    int year = match.slots().number("year");
    int last = match.slots().number("month2");
    LocalDate begin =
        LocalDate.of(
            match.slots().number("month") > last ? year - 1 : year,
            match.slots().number("month"),
            1);
    LocalDate end = LocalDate.of(year, last, 1);
    String iso = CalendarUnit.MONTH.iso(begin) + "/" + CalendarUnit.MONTH.iso(end);
    return new TimeValue(iso, null, begin);
  }

  /** {@code the third quarter}: behind a verb of the past the last one that is over. */
  static TimeValue quarter(TimeMatch match, TimeReference from) {
    return stretch(match, from, CalendarUnit.QUARTER, MONTHS_OF_A_QUARTER);
  }

  /** {@code the first half of 2019}. */
  static TimeValue half(TimeMatch match, TimeReference from) {
    return stretch(match, from, CalendarUnit.HALF, MONTHS_OF_A_HALF);
  }

  private static TimeValue stretch(
      TimeMatch match, TimeReference from, CalendarUnit unit, int months) {
    boolean quarter = match.slots().has("quarter");
    int number = match.slots().number(quarter ? "quarter" : "ordinal");
    if (number > 12 / months) {
      return null;
    }
    int month = (number - 1) * months + 1;
    Integer year = year(match, from, month, months, true);
    return year == null
        ? TimeValue.open(unit.unknown().substring(0, 6) + number, unit)
        : TimeValue.of(unit, LocalDate.of(year, month, 1));
  }

  /** {@code the summer of 2010}, {@code last summer}; a winter is of the year it begins in. */
  static TimeValue season(TimeMatch match, TimeReference from) {
    String code = match.slots().get("season");
    Integer year = year(match, from, SEASONS.get(code), MONTHS_OF_A_QUARTER, false);
    String iso = (year == null ? "XXXX" : "%04d".formatted(year)) + "-" + code;
    return year == null
        ? TimeValue.open(iso, CalendarUnit.QUARTER)
        : new TimeValue(iso, CalendarUnit.QUARTER, LocalDate.of(year, SEASONS.get(code), 1));
  }

  /**
   * The year of a stretch of some months; null where it is not known.
   *
   * @param over whether the past means one that is over
   */
  private static Integer year(
      TimeMatch match, TimeReference from, int month, int months, boolean over) {
    if (match.slots().has("year")) {
      return match.slots().number("year");
    }
    String take = match.take(0);
    if (take.equals("told")) {
      return from.told() == null || from.told().begin() == null
          ? null
          : Integer.valueOf(from.told().begin().getYear());
    }
    LocalDate published = from.published();
    if (take.isEmpty()) {
      return from.year() != null || published == null || from.general()
          ? from.year()
          : Integer.valueOf(nearest(published, month, months, from.future(), over));
    }
    if (published == null) {
      return null;
    }
    return switch (take) {
      case "over" -> nearest(published, month, months, false, true);
      case "last" -> nearest(published.withDayOfMonth(1).minusDays(1), month, months, false, true);
      case "next" -> nearest(published.withDayOfMonth(1).plusMonths(1), month, 1, true, false);
      default -> published.getYear() + Integer.parseInt(take);
    };
  }

  private static int nearest(
      LocalDate published, int month, int months, boolean future, boolean over) {
    LocalDate begin = LocalDate.of(published.getYear(), month, 1);
    LocalDate end = begin.plusMonths(months).minusDays(1);
    if (future) {
      return published.getYear() + (end.isBefore(published) ? 1 : 0);
    }
    return published.getYear() - ((over ? end : begin).isAfter(published) ? 1 : 0);
  }
}
