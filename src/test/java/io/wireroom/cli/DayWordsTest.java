package io.wireroom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days in arguments, and the exit codes that schedulers are told. */
class DayWordsTest {
  private static final Clock NIGHT =
      Clock.fixed(Instant.parse("2024-03-01T00:00:01Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource({
    "{day},                     2024-03-01",
    "{day-1},                   2024-02-29",
    "{day+31},                  2024-04-01",
    "in/{day-1}/{day}.html,     in/2024-02-29/2024-03-01.html",
    "{DAY},                     {DAY}",
    "{days},                    {days}",
    "'{day,night}',             '{day,night}'",
    "{day-},                    {day-}",
    "{{day}},                   {2024-03-01}",
    "day,                       day"
  })
  void daysStandInThePlaceOfWords(String argument, String filled) {
    assertThat(DayWords.filled(new String[] {"--x", argument}, Map.of(), NIGHT))
        .containsExactly("--x", filled);
  }

  @Test
  void theDayOfARunCanBeNamed() {
    assertThat(
            DayWords.filled(new String[] {"{day-1}"}, Map.of("WIREROOM_DAY", " 2024-01-01"), NIGHT))
        .containsExactly("2023-12-31");
  }

  @Test
  void aDriverElsewhereIsToldTheDay() {
    String[] arguments = {"extract", "--environment", "WIREROOM_DAY=2024-01-01", "{day-1}"};
    assertThat(DayWords.filled(arguments, CommonOptions.environment(arguments), NIGHT))
        .endsWith("2023-12-31");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2024-02-30", "20240501", "2024-05-01T00:00"})
  void whatIsNoDayIsRefusedWhereItIsAskedFor(String day) {
    Map<String, String> environment = Map.of("WIREROOM_DAY", day);
    assertThat(DayWords.filled(new String[] {"x"}, environment, NIGHT)).containsExactly("x");
    assertThatThrownBy(() -> DayWords.filled(new String[] {"{day}"}, environment, NIGHT))
        .isInstanceOf(DateTimeException.class);
  }

  /** The code of a command, two variables, and what the process ends with. */
  @ParameterizedTest
  @CsvSource({
    "0,  ,  , 0",
    "99, ,  , 99",
    "99, 0, , 0",
    "99, 1, , 99",
    "3,  0, , 3",
    "99, , 70, 169",
    "99, 0, 70, 70",
    "4,  0, 70, 74"
  })
  void nothingToDoIsWellWhereASchedulerKnowsNoOtherCode(
      int code, String nothing, String base, int told) {
    Map<String, String> environment = new java.util.HashMap<>();
    environment.put("WIREROOM_NOTHING", nothing);
    environment.put("WIREROOM_CODES", base);
    assertThat(Main.told(code, environment)).isEqualTo(told);
  }
}
