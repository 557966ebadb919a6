package io.wireroom.date;

import java.time.LocalDate;

/**
 * What words for a time mean.
 *
 * @param iso ISO 8601, or TIMEX3 where that has no form: {@code 2019-07-14}, {@code XXXX-WXX-3}
 * @param unit of a stretch of the calendar; null where it is none, as of a duration
 * @param begin its first day; null where it is none or not known which
 */
record TimeValue(String iso, CalendarUnit unit, LocalDate begin) {
  /** The stretch that holds a day. */
  static TimeValue of(CalendarUnit unit, LocalDate day) {
    LocalDate begin = unit.begin(day);
    return new TimeValue(unit.iso(begin), unit, begin);
  }

  /** A stretch of which one does not know which it is. */
  static TimeValue unknown(CalendarUnit unit) {
    return open(unit.unknown(), unit);
  }

  /** A stretch of which one knows a part, as {@code XXXX-07}. */
  static TimeValue open(String iso, CalendarUnit unit) {
    return new TimeValue(iso, unit, null);
  }

  /** What is no one stretch of the calendar. */
  static TimeValue other(String iso) {
    return new TimeValue(iso, null, null);
  }

  /** The day that it is; null where it is not one, or not known which. */
  LocalDate day() {
    return unit == CalendarUnit.DAY ? begin : null;
  }

  /** A part of it, as {@code TMO}, or a time of day behind it. */
  TimeValue with(String part) {
    return new TimeValue(iso + part, unit, begin);
  }
}
