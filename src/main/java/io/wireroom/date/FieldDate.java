package io.wireroom.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;

/**
 * A time of publication as fields and page heads give it: ISO 8601 with or without zone, RFC 1123,
 * seconds or milliseconds since 1970, or as people write it.
 *
 * @param instant start of the day in the default zone where only a date is given
 * @param date in the zone that is written, else in UTC
 * @param local whether the date holds whatever the article's place, as it was written with its own
 *     zone or without any
 */
public record FieldDate(Instant instant, LocalDate date, boolean local) {
  private static final long MILLISECONDS_FROM = 100_000_000_000L;
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

  /** The time a value stands for; null where it stands for none. */
  public static FieldDate of(String value, ZoneId zone) {
    String text = value.strip();
    if (text.matches("-?\\d{9,14}(?:\\.\\d+)?")) {
      return epoch(text);
    }
    try {
      return of(ISO.parse(text), zone);
    } catch (DateTimeException e) {
      return written(text, zone);
    }
  }

  private static FieldDate epoch(String digits) {
    double number = Double.parseDouble(digits);
    long milliseconds = (long) (Math.abs(number) < MILLISECONDS_FROM ? number * 1000 : number);
    Instant instant = Instant.ofEpochMilli(milliseconds);
    return new FieldDate(instant, LocalDate.ofInstant(instant, ZoneId.of("UTC")), false);
  }

  private static FieldDate of(TemporalAccessor parsed, ZoneId zone) {
    LocalDate date = LocalDate.from(parsed);
    ZoneId written = parsed.query(TemporalQueries.zone());
    var time = parsed.query(TemporalQueries.localTime());
    if (time == null) {
      return new FieldDate(date.atStartOfDay(zone).toInstant(), date, true);
    }
    LocalDateTime when = date.atTime(time);
    Instant instant = when.atZone(written == null ? zone : written).toInstant();
    boolean utc = written != null && written.getRules().getOffset(instant).getTotalSeconds() == 0;
    return new FieldDate(instant, date, !utc);
  }

  private static FieldDate written(String text, ZoneId zone) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      boolean utc = time.getOffset().getTotalSeconds() == 0;
      return new FieldDate(time.toInstant(), time.toLocalDate(), !utc);
    } catch (DateTimeParseException e) {
      DateText found = DateText.find(text);
      if (found == null || found.date() == null) {
        return null;
      }
      ZoneId written = found.zone() == null ? zone : found.zone();
      Instant instant =
          found.time() == null
              ? found.date().atStartOfDay(zone).toInstant()
              : found.date().atTime(found.time()).atZone(written).toInstant();
      return new FieldDate(instant, found.date(), true);
    }
  }
}
