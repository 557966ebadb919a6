package io.wireroom.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as feeds and servers write them, by the letter of a standard or nearly: RFC 822 and 1123
 * ({@code Mon, 19 Aug 24 06:30:00 GMT}), RFC 850 ({@code Sunday, 02-Feb-20 10:00:00 GMT}), asctime
 * ({@code Sun Feb 2 10:00:00 2020}), basic ISO 8601 ({@code 20230318T091500Z}), and days in figures
 * whose order is plain ({@code 19.8.2024}, {@code 19/08/24}).
 *
 * @param time null where only a day is written
 * @param zone null where none is written
 */
record FeedDate(LocalDate date, LocalTime time, ZoneId zone) {
  private static final String CLOCK =
      "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?: ?([AaPp])\\.?[Mm]\\.?)?";
  private static final String ZONE = "(Z|[A-Za-z]{2,5}|(?:GMT|UTC)?[+-]\\d{2}:?\\d{2})";
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:[A-Za-z]{3,9}\\.?,? {1,3})?(\\d{1,2})[ -]{1,3}([A-Za-z]{3,9})\\.?,?[ -]{1,3}"
              + "'?(\\d{2}|\\d{4})(?:[ ,T]{1,3}"
              + CLOCK
              + "(?: {0,3}"
              + ZONE
              + ")?(?: {1,3}\\([^()]{1,40}\\))?)?");
  private static final Pattern ASCTIME =
      Pattern.compile(
          "[A-Za-z]{3,9},? {1,3}([A-Za-z]{3,9}) {1,3}(\\d{1,2}),? {1,3}"
              + CLOCK
              + "(?: {1,3}"
              + ZONE
              + ")? {1,3}(\\d{4})");
  private static final Pattern BASIC =
      Pattern.compile(
          "(\\d{4})-?(\\d{2})-?(\\d{2})[T ](\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,9})?)?"
              + " {0,3}"
              + ZONE
              + "?");
  private static final Pattern FIGURES =
      Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:[ ,T]{1,3}" + CLOCK + ")?");
  private static final int LONGEST = 80;

  /** What a text stands for; null where it stands for no time of news. */
  static FeedDate of(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    try {
      Matcher match = MAIL.matcher(text);
      if (match.matches()) {
        LocalDate date = day(year(match.group(3)), month(match.group(2)), match.group(1));
        return of(date, clock(match, 4, match.group(7)), match.group(8));
      }
      match = ASCTIME.matcher(text);
      if (match.matches()) {
        LocalDate date = day(year(match.group(8)), month(match.group(1)), match.group(2));
        return of(date, clock(match, 3, match.group(6)), match.group(7));
      }
      match = BASIC.matcher(text);
      if (match.matches()) {
        int month = Integer.parseInt(match.group(2));
        LocalDate date = day(year(match.group(1)), month, match.group(3));
        return of(date, clock(match, 4, null), match.group(7));
      }
      match = FIGURES.matcher(text);
      return match.matches() ? figures(match) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static FeedDate of(LocalDate date, LocalTime time, String zone) {
    return date == null ? null : new FeedDate(date, time, zone(zone));
  }

  /** Day before month, but where that cannot be; between points it always is. */
  private static FeedDate figures(Matcher match) {
    int first = Integer.parseInt(match.group(1));
    int second = Integer.parseInt(match.group(3));
    boolean points = match.group(2).equals(".");
    if (!points && first <= 12 && second <= 12 && first != second) {
      return null;
    }
    boolean dayFirst = points || first > 12;
    int month = dayFirst ? second : first;
    String day = match.group(dayFirst ? 1 : 3);
    return of(day(year(match.group(4)), month, day), clock(match, 5, match.group(8)), null);
  }

  private static LocalDate day(int year, int month, String day) {
    return month == 0 || !NewsYears.hold(year)
        ? null
        : LocalDate.of(year, month, Integer.parseInt(day));
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 2 ? NewsYears.ofTwoDigits(year) : year;
  }

  /** 1 to 12; 0 where a word is no month. */
  private static int month(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    var month = CalendarWords.month(name.length() == 3 ? name + "." : name);
    return month == null ? 0 : month.getValue();
  }

  /** The time of three groups, of which the last two may be missing. */
  private static LocalTime clock(Matcher match, int group, String half) {
    if (match.group(group) == null) {
      return null;
    }
    int hour = Integer.parseInt(match.group(group));
    String second = match.group(group + 2);
    if (half != null) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    // A leap second is told as the last of its minute.
    return LocalTime.of(
        hour,
        Integer.parseInt(match.group(group + 1)),
        second == null ? 0 : Math.min(59, Integer.parseInt(second)));
  }

  private static ZoneId zone(String written) {
    if (written == null) {
      return null;
    }
    String zone = written.toUpperCase(Locale.ROOT);
    if (zone.equals("Z") || zone.equals("UT")) {
      return ZoneOffset.UTC;
    }
    String offset = zone.startsWith("GMT") || zone.startsWith("UTC") ? zone.substring(3) : zone;
    return offset.startsWith("+") || offset.startsWith("-")
        ? ZoneOffset.of(offset)
        : DateText.zoneNamed(zone);
  }
}
