package io.wireroom.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;

/**
 * A time of publication as fields and page heads give it: ISO 8601 with or without zone, digits
 * alone ({@link DigitDate}), as feeds write it ({@link FeedDate}), or as people do ({@link
 * DateText}). Years outside 1700 to the next, and the zeros of machines (1 January 1970 or 1900 at
 * midnight), are no dates.
 *
 * @param instant start of the day in the zone for days where only a date is given
 * @param date in the zone that is written, else in UTC
 * @param local whether the date holds whatever the article's place, as it was written with its own
 *     zone or without any
 */
public record FieldDate(Instant instant, LocalDate date, boolean local) {
  private static final int LONGEST = 200;
  private static final LocalDate UNIX_ZERO = LocalDate.of(1970, 1, 1);
  private static final LocalDate SQL_ZERO = LocalDate.of(1900, 1, 1);
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][ ]")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalEnd()
          .appendPattern("[ ][XXX][XX][X]['['VV']']")
          .toFormatter(Locale.ROOT);

  /** The time a value stands for, where clock and day go by one zone; null where for none. */
  public static FieldDate of(String value, ZoneId zone) {
    return of(value, zone, zone);
  }

  /**
   * The time a value stands for; null where it stands for none.
   *
   * @param clock zone of a time of day that names none
   * @param days zone in which a day without a time begins
   */
  public static FieldDate of(String value, ZoneId clock, ZoneId days) {
    String text = value.strip();
    if (text.length() > LONGEST) {
      return null;
    }
    try {
      FieldDate found = read(text, clock, days);
      return found == null || !NewsYears.hold(found.date) ? null : found;
    } catch (DateTimeException e) {
      // A day that the calendar of its zone does not have.
      return null;
    }
  }

  private static FieldDate read(String text, ZoneId clock, ZoneId days) {
    DigitDate digits = DigitDate.of(text);
    if (digits != null) {
      return digits.instant() == null
          ? of(digits.date(), digits.time(), null, clock, days)
          : new FieldDate(
              digits.instant(), LocalDate.ofInstant(digits.instant(), ZoneOffset.UTC), false);
    }
    try {
      TemporalAccessor iso = ISO.parse(text);
      LocalDate day = LocalDate.from(iso);
      if (!NewsYears.hold(day)) {
        return null;
      }
      return of(
          day,
          iso.query(TemporalQueries.localTime()),
          iso.query(TemporalQueries.zone()),
          clock,
          days);
    } catch (DateTimeException e) {
      FeedDate feed = FeedDate.of(text);
      return feed == null
          ? written(text, clock, days)
          : of(feed.date(), feed.time(), feed.zone(), clock, days);
    }
  }

  private static FieldDate written(String text, ZoneId clock, ZoneId days) {
    DateText found = DateText.find(text);
    if (found == null || found.date() == null) {
      return null;
    }
    FieldDate whole = of(found.date(), found.time(), found.zone(), clock, days);
    return whole == null ? null : new FieldDate(whole.instant, whole.date, true);
  }

  /** Null where it is a machine's zero. */
  private static FieldDate of(
      LocalDate date, LocalTime time, ZoneId written, ZoneId clock, ZoneId days) {
    if (time == null) {
      return new FieldDate(date.atStartOfDay(days).toInstant(), date, true);
    }
    boolean zero = date.equals(UNIX_ZERO) || date.equals(SQL_ZERO);
    if (zero && time.equals(LocalTime.MIDNIGHT)) {
      return null;
    }
    Instant instant = date.atTime(time).atZone(written == null ? clock : written).toInstant();
    boolean utc = written != null && written.getRules().getOffset(instant).getTotalSeconds() == 0;
    return new FieldDate(instant, date, !utc);
  }
}
