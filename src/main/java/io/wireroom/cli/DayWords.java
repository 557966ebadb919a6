package io.wireroom.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Days in arguments, for schedulers that cannot write one into a command: {@code {day}} is the day
 * that {@code WIREROOM_DAY} names, else today in UTC; {@code {day-1}} the day before, {@code
 * {day+1}} the one behind.
 */
final class DayWords {
  /** The variable that names the day of a run. */
  static final String VARIABLE = "WIREROOM_DAY";

  private static final Pattern WORD = Pattern.compile("\\{day(?:([+-])(\\d{1,4}))?\\}");

  private DayWords() {}

  /**
   * The arguments with days in the place of words.
   *
   * @throws DateTimeException where the day is asked for and what the environment names is none
   */
  static String[] filled(String[] arguments, Map<String, String> environment, Clock clock) {
    return Stream.of(arguments)
        .map(
            argument ->
                WORD.matcher(argument).find()
                    ? filled(argument, day(environment, clock))
                    : argument)
        .toArray(String[]::new);
  }

  private static String filled(String argument, LocalDate day) {
    return WORD.matcher(argument)
        .replaceAll(word -> Matcher.quoteReplacement(day.plusDays(days(word.group())).toString()));
  }

  /** Of a word such as {@code {day-1}}. */
  private static long days(String word) {
    String number = word.substring("{day".length(), word.length() - 1);
    return number.isEmpty() ? 0 : Long.parseLong(number);
  }

  private static LocalDate day(Map<String, String> environment, Clock clock) {
    String named = environment.get(VARIABLE);
    return named == null || named.isBlank() ? LocalDate.now(clock) : LocalDate.parse(named.strip());
  }
}
