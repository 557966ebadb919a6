package io.wireroom.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The English names of weekdays and months, and their short forms. */
public final class CalendarWords {
  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
  private static final Map<String, Month> MONTHS = months();

  private CalendarWords() {}

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> words = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      words.put(name, day);
      words.put(name.substring(0, 3) + ".", day);
    }
    words.put("tues.", DayOfWeek.TUESDAY);
    words.put("thur.", DayOfWeek.THURSDAY);
    words.put("thurs.", DayOfWeek.THURSDAY);
    return Map.copyOf(words);
  }

  private static Map<String, Month> months() {
    Map<String, Month> words = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      words.put(name, month);
      words.put(name.substring(0, 3) + ".", month);
    }
    words.put("sept.", Month.SEPTEMBER);
    words.put("sept", Month.SEPTEMBER);
    return Map.copyOf(words);
  }

  /**
   * The weekday that a word names, in full or short with a stop, as {@code Tues.}; null for any
   * other word, plurals ({@code Mondays}) among them.
   */
  public static DayOfWeek weekday(String word) {
    return WEEKDAYS.get(word.toLowerCase(Locale.ROOT));
  }

  /**
   * The month that a word names, in full or short with a stop, as {@code Sept.}; null for any other
   * word. {@code may} and {@code march} are months here, whatever they mean in their sentence.
   */
  public static Month month(String word) {
    return MONTHS.get(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word, in lower case, names a weekday or a month; {@code may} is mostly a verb. */
  public static boolean named(String word) {
    return weekday(word) != null || (month(word) != null && !word.equals("may"));
  }
}
