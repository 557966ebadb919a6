package io.wireroom.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarWordsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "monday, MONDAY, , true",
    "tues., TUESDAY, , true",
    "mondays, , , false",
    "mon, , , false",
    "march, , MARCH, true",
    "sept, , SEPTEMBER, true",
    "jan., , JANUARY, true",
    "may, , MAY, false",
    "today, , , false",
  })
  void weekdaysAndMonths(String word, DayOfWeek weekday, Month month, boolean named) {
    assertThat(CalendarWords.weekday(word)).isEqualTo(weekday);
    assertThat(CalendarWords.month(word)).isEqualTo(month);
    assertThat(CalendarWords.named(word)).isEqualTo(named);
  }
}
