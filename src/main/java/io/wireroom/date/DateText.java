package io.wireroom.date;

import io.wireroom.lexicon.Lists;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people write it in news: {@code July 14, 2019}, {@code 14 Jul. 2019}, {@code
 * 2019-07-14}, {@code 17:10 July 14, 2019 KST}.
 *
 * @param year 0 where none is written
 * @param time null where none is written
 * @param zone null where none is written
 */
public record DateText(int year, MonthDay day, LocalTime time, ZoneId zone) {
  public static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:(?<month>"
              + MONTH
              + ")\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<year>\\d{4}))?"
              + "|(?<![:\\d])(?<day2>\\d{1,2})(?:st|nd|rd|th)?[ -](?<month2>"
              + MONTH
              + ")\\.?(?:,?[ -](?<year2>\\d{4}))?"
              + "|(?<year3>\\d{4})[-./](?<month3>\\d{1,2})[-./](?<day3>\\d{1,2})"
              + "|(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year4>\\d{4}))(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:.])(\\d{1,2})(?::(\\d{2})(?::\\d{2})?)?\\s*([ap])\\.?m\\b\\.?"
              + "|(?<![\\d:.+])([01]?\\d|2[0-3]):([0-5]\\d)(?::\\d{2})?(?![\\d:])",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> ZONES =
      Lists.ruleMap("time-zones", "abbreviation", "zone");
  private static final Pattern ZONE =
      Pattern.compile(
          "\\b(?:" + String.join("|", ZONES.keySet()) + ")\\b(?:[+-]\\d{1,2}(?::?\\d{2})?)?");

  /** The first date in a text, with the first time and zone; null where there is none. */
  public static DateText find(String text) {
    Matcher date = DATE.matcher(text);
    while (date.find()) {
      DateText found = date(date);
      if (found != null) {
        String rest = text.substring(0, date.start()) + " | " + text.substring(date.end());
        return new DateText(found.year, found.day, time(rest), zone(rest));
      }
    }
    return null;
  }

  /** The text without its dates, times and zones. */
  public static String without(String text) {
    String rest = DATE.matcher(text).replaceAll(" ");
    rest = TIME.matcher(rest).replaceAll(" ");
    return ZONE.matcher(rest).replaceAll(" ");
  }

  /** The day; null where no year is written. */
  public LocalDate date() {
    return year == 0 ? null : dateIn(year);
  }

  /** The day in a year; null where that year has no such day. */
  public LocalDate dateIn(int inYear) {
    return day.isValidYear(inYear) ? day.atYear(inYear) : null;
  }

  private static DateText date(Matcher match) {
    try {
      if (match.group("month") != null) {
        return of(match.group("year"), month(match.group("month")), match.group("day"));
      }
      if (match.group("month2") != null) {
        return of(match.group("year2"), month(match.group("month2")), match.group("day2"));
      }
      if (match.group("year3") != null) {
        return of(
            match.group("year3"), Integer.parseInt(match.group("month3")), match.group("day3"));
      }
      int first = Integer.parseInt(match.group("first"));
      int second = Integer.parseInt(match.group("second"));
      if (first > 12) {
        return of(match.group("year4"), second, match.group("first"));
      }
      // Both ways round are in use; only where they say the same, or one is no month, is it a date.
      return second > 12 || first == second
          ? of(match.group("year4"), first, match.group("second"))
          : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static DateText of(String year, int month, String day) {
    int number = year == null ? 0 : Integer.parseInt(year);
    if (number != 0 && !NewsYears.hold(number)) {
      return null;
    }
    MonthDay monthDay = MonthDay.of(month, Integer.parseInt(day));
    return number != 0 && !monthDay.isValidYear(number)
        ? null
        : new DateText(number, monthDay, null, null);
  }

  private static int month(String name) {
    String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
    return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(start) / 3 + 1;
  }

  /** The zone an abbreviation stands for, in capitals; null where it stands for none. */
  static ZoneId zoneNamed(String abbreviation) {
    String known = ZONES.get(abbreviation);
    return known == null ? null : ZoneId.of(known);
  }

  private static LocalTime time(String text) {
    Matcher time = TIME.matcher(text);
    if (!time.find()) {
      return null;
    }
    try {
      if (time.group(3) == null) {
        return LocalTime.of(Integer.parseInt(time.group(4)), Integer.parseInt(time.group(5)));
      }
      boolean afternoon = time.group(3).equalsIgnoreCase("p");
      int hour = Integer.parseInt(time.group(1)) % 12 + (afternoon ? 12 : 0);
      int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
      return LocalTime.of(hour, minute);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static ZoneId zone(String text) {
    Matcher zone = ZONE.matcher(text);
    if (!zone.find()) {
      return null;
    }
    String found = zone.group();
    String known = ZONES.get(found);
    try {
      return known == null ? ZoneId.of(found) : ZoneId.of(known);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
