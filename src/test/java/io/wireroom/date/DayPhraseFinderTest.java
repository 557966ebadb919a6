package io.wireroom.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayPhraseFinderTest {
  /** A Sunday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2019, 7, 14);

  private static List<Token> tokens(String words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words.split(" ")) {
      tokens.add(new Token(at, at + word.length(), word, "NN", word));
      at += word.length() + 1;
    }
    return tokens;
  }

  /** Words; the day in the past, the day in the future; how many tokens tell it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Saturday | 2019-07-13 | 2019-07-20 | 1",
        "Sunday | 2019-07-14 | 2019-07-14 | 1",
        "Sat. | 2019-07-13 | 2019-07-20 | 1",
        "earlier Tuesday | 2019-07-09 | 2019-07-16 | 2",
        "late on Friday night | 2019-07-12 | 2019-07-19 | 4",
        "last Sunday | 2019-07-07 | 2019-07-07 | 2",
        "next Sunday | 2019-07-21 | 2019-07-21 | 2",
        "this past Monday | 2019-07-08 | 2019-07-08 | 3",
        "this Monday | 2019-07-08 | 2019-07-15 | 2",
        "Monday of last week | 2019-07-01 | 2019-07-01 | 4",
        "Friday , July 12 | 2019-07-12 | 2019-07-12 | 4",
        "July 14 | 2019-07-14 | 2019-07-14 | 2",
        "July 16 | 2019-07-16 | 2019-07-16 | 2",
        "Dec. 30th | 2018-12-30 | 2019-12-30 | 2",
        "14 June | 2019-06-14 | 2020-06-14 | 2",
        "16th of December , 1789 | 1789-12-16 | 1789-12-16 | 5",
        "3rd of January said | 2019-01-03 | 2020-01-03 | 3",
        "Feb. 29 | 2016-02-29 | 2020-02-29 | 2",
        "October 3 , 2016 , in | 2016-10-03 | 2016-10-03 | 4",
        "2016-10-03 | 2016-10-03 | 2016-10-03 | 1",
        "yesterday morning | 2019-07-13 | 2019-07-13 | 2",
        "tonight | 2019-07-14 | 2019-07-14 | 1",
        "last night | 2019-07-13 | 2019-07-13 | 2",
        "this afternoon | 2019-07-14 | 2019-07-14 | 2",
        "tomorrow | 2019-07-15 | 2019-07-15 | 1",
        "two days ago | 2019-07-12 | 2019-07-12 | 3",
        "a day ago | 2019-07-13 | 2019-07-13 | 3",
        "10 days ago | 2019-07-04 | 2019-07-04 | 3",
      })
  void tells_a_day(String words, LocalDate past, LocalDate future, int length) {
    DayPhrase phrase = new DayPhraseFinder(tokens(words)).at(0);
    assertThat(phrase.day(PUBLISHED, Tense.PAST)).isEqualTo(past);
    assertThat(phrase.day(PUBLISHED, Tense.FUTURE)).isEqualTo(future);
    assertThat(phrase.end()).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "last week",
        "Mondays",
        "July",
        "July 2019",
        "in July",
        "early",
        "July 32",
        "June 31",
        "several days ago",
        "two weeks ago",
        "this year",
        "early in June",
        "May"
      })
  void tells_no_day(String words) {
    assertThat(new DayPhraseFinder(tokens(words)).at(0)).isNull();
  }

  @Test
  void every_monday_is_no_day() {
    assertThat(new DayPhraseFinder(tokens("every Monday")).at(1)).isNull();
  }

  @Test
  void a_year_without_such_a_day_has_none() {
    DayPhrase phrase = new DayPhraseFinder(tokens("February 29 , 2019")).at(0);
    assertThat(phrase.day(PUBLISHED, Tense.PAST)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said/VBD | PAST",
        "has/VBZ said/VBN | PAST",
        "has/VBZ to/TO say/VB | PAST",
        "says/VBZ | PAST",
        "went/VBD on/RP to/TO say/VB | PAST",
        "will/MD say/VB | FUTURE",
        "wo/MD n't/RB say/VB | FUTURE",
        "is/VBZ to/TO say/VB | FUTURE",
        "was/VBD expected/VBN to/TO say/VB | FUTURE",
      })
  void verbs_have_a_tense(String verbs, Tense tense) {
    List<Token> tokens = new ArrayList<>();
    for (String verb : verbs.split(" ")) {
      String[] parts = verb.split("/");
      tokens.add(new Token(0, 1, parts[0], parts[1], parts[0]));
    }
    assertThat(Tense.of(tokens)).isEqualTo(tense);
  }
}
