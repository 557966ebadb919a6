package io.wireroom.date;

import io.wireroom.text.Token;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words that tell one day: weekdays, dates with or without a year, {@code yesterday}, {@code
 * last night}, {@code two days ago}. What tells more than a day ({@code last week}) or no certain
 * one ({@code on Mondays}) is left out.
 */
public final class DayPhraseFinder {
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern YEAR = Pattern.compile("(?:1\\d|2[01])\\d\\d");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Set<String> NEARER = Set.of("early", "earlier", "late", "later");
  private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");
  private static final Set<String> AGAIN =
      Set.of("every", "each", "most", "any", "some", "another");
  private static final Map<String, Integer> AWAY =
      Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);
  private static final Map<String, Integer> NUMBERS =
      Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6);

  private final List<Token> tokens;

  /** For the tokens of one text, in text order. */
  public DayPhraseFinder(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * The longest phrase that begins with a token; null where none does. A preposition before it is
   * no part of it.
   */
  public DayPhrase at(int index) {
    int i = NEARER.contains(word(index)) ? index + 1 : index;
    i = i > index && word(i).equals("on") ? i + 1 : i;
    DayPhrase found = AGAIN.contains(word(index - 1)) ? null : bare(i);
    return found == null ? null : new DayPhrase(index, partOfDay(found.end()), found.meaning());
  }

  private int partOfDay(int end) {
    return PARTS.contains(word(end)) ? end + 1 : end;
  }

  private DayPhrase bare(int i) {
    Integer away = AWAY.get(word(i));
    if (away != null && !named(i)) {
      return new DayPhrase(i, i + 1, DayMeanings.away(away));
    }
    DayOfWeek weekday = CalendarWords.weekday(word(i));
    if (weekday != null) {
      DayPhrase date = date(word(i + 1).equals(",") ? i + 2 : i + 1);
      return date != null ? date : weekday(i, weekday);
    }
    DayPhrase directed = directed(i);
    if (directed != null) {
      return directed;
    }
    return word(i + 1).startsWith("day") && word(i + 2).equals("ago") ? ago(i) : date(i);
  }

  /** {@code Friday}, {@code Friday of last week}. */
  private DayPhrase weekday(int i, DayOfWeek weekday) {
    int week = word(i + 1).equals("of") ? i + 2 : i + 1;
    boolean last = word(week).equals("last") && word(week + 1).equals("week");
    return last
        ? new DayPhrase(i, week + 2, DayMeanings.lastWeek(weekday))
        : new DayPhrase(i, i + 1, DayMeanings.weekday(weekday));
  }

  /** {@code last Friday}, {@code this past Friday}, {@code last night}, {@code this morning}. */
  private DayPhrase directed(int i) {
    boolean last = word(i).equals("last") || word(i).equals("past");
    boolean next = word(i).equals("next");
    boolean here = word(i).equals("this");
    int noun = here && word(i + 1).equals("past") ? i + 2 : i + 1;
    if (!last && !next && !here) {
      return null;
    }
    DayOfWeek weekday = CalendarWords.weekday(word(noun));
    if (weekday != null) {
      DayPhrase.Meaning meaning =
          last || noun > i + 1
              ? DayMeanings.last(weekday)
              : next ? DayMeanings.next(weekday) : DayMeanings.weekday(weekday);
      return new DayPhrase(i, noun + 1, meaning);
    }
    if (last && word(i + 1).equals("night")) {
      return new DayPhrase(i, i + 2, DayMeanings.away(-1));
    }
    return here && PARTS.contains(word(i + 1))
        ? new DayPhrase(i, i + 2, DayMeanings.away(0))
        : null;
  }

  private DayPhrase ago(int i) {
    boolean one = word(i).equals("a") || word(i).equals("one");
    int days = one ? 1 : NUMBERS.getOrDefault(word(i), number(word(i), 30));
    return days == 0 ? null : new DayPhrase(i, i + 3, DayMeanings.away(-days));
  }

  /** {@code July 14, 2019}, {@code 14 July}, {@code 14th of July}, {@code 2019-07-14}. */
  private DayPhrase date(int i) {
    Matcher iso = ISO.matcher(word(i));
    if (iso.matches()) {
      return date(
          i,
          i + 1,
          Integer.parseInt(iso.group(2)),
          Integer.parseInt(iso.group(3)),
          Integer.parseInt(iso.group(1)));
    }
    Month first = CalendarWords.month(word(i));
    int name = first != null ? i : word(i + 1).equals("of") ? i + 2 : i + 1;
    int number = first != null ? i + 1 : i;
    Month month = CalendarWords.month(word(name));
    int day = number(word(number), 31);
    if (month == null || day == 0) {
      return null;
    }
    int end = Math.max(name, number) + 1;
    int year = word(end).equals(",") ? end + 1 : end;
    return YEAR.matcher(word(year)).matches()
        ? date(i, year + 1, month.getValue(), day, Integer.parseInt(word(year)))
        : date(i, end, month.getValue(), day, 0);
  }

  private static DayPhrase date(int first, int end, int month, int day, int year) {
    try {
      MonthDay monthDay = MonthDay.of(month, day);
      return new DayPhrase(
          first, end, year == 0 ? DayMeanings.date(monthDay) : DayMeanings.date(monthDay, year));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The number of at most two digits that a word is, from 1 to {@code most}; else 0. */
  private static int number(String word, int most) {
    Matcher day = DAY.matcher(word);
    int number = day.matches() ? Integer.parseInt(day.group(1)) : 0;
    return number <= most ? number : 0;
  }

  /** Whether a capital follows on a capital, as in {@code USA Today}. */
  private boolean named(int i) {
    return i > 0
        && Character.isUpperCase(tokens.get(i).text().charAt(0))
        && Character.isUpperCase(tokens.get(i - 1).text().charAt(0));
  }

  private String word(int index) {
    return index < 0 || index >= tokens.size()
        ? ""
        : tokens.get(index).text().toLowerCase(Locale.ROOT);
  }
}
