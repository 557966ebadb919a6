package io.wireroom.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times written in digits alone: {@code 20240905}, {@code 202409050610}, {@code 20240905061000},
 * and counts since 1970 in seconds to nanoseconds, which their number of digits tells apart.
 *
 * @param date null where it is a count
 * @param time null where only a day is written, or it is a count
 * @param instant null where it is no count
 */
record DigitDate(LocalDate date, LocalTime time, Instant instant) {
  private static final Pattern COUNT = Pattern.compile("-?(\\d{9,19})(?:\\.\\d{0,9})?");
  private static final int DAY = 8;
  private static final int HOUR = 10;
  private static final int MINUTE = 12;
  private static final int SECOND = 14;
  private static final int MILLISECOND = 17;

  /** What digits stand for; null where they stand for no time of news. */
  static DigitDate of(String text) {
    Matcher count = COUNT.matcher(text);
    boolean counted = count.matches();
    DigitDate written = isDigits(text) ? written(text) : null;
    // Ten digits are seconds wherever these are a year of news.
    if (written != null && text.length() != HOUR) {
      return written;
    }
    DigitDate since = counted ? since(count.group(1), text) : null;
    return since == null ? written : since;
  }

  private static DigitDate written(String digits) {
    int length = digits.length();
    if (length != DAY
        && length != HOUR
        && length != MINUTE
        && length != SECOND
        && length != MILLISECOND) {
      return null;
    }
    try {
      LocalDate date =
          LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, DAY));
      if (!NewsYears.hold(date)) {
        return null;
      }
      return length == DAY
          ? new DigitDate(date, null, null)
          : new DigitDate(
              date,
              LocalTime.of(
                  number(digits, DAY, HOUR),
                  length < MINUTE ? 0 : number(digits, HOUR, MINUTE),
                  length < SECOND ? 0 : number(digits, MINUTE, SECOND)),
              null);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static DigitDate since(String whole, String text) {
    double seconds = Double.parseDouble(text);
    for (int digits = whole.length(); digits > 11; digits -= 3) {
      seconds /= 1000;
    }
    Instant instant = Instant.ofEpochMilli(Math.round(seconds * 1000));
    return NewsYears.hold(LocalDateTime.ofInstant(instant, ZoneOffset.UTC).getYear())
        ? new DigitDate(null, null, instant)
        : null;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static int number(String digits, int begin, int end) {
    return Integer.parseInt(digits, begin, end, 10);
  }
}
