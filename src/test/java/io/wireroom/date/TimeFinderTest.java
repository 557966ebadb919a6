package io.wireroom.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.wireroom.text.AnnotatedText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderTest {
  private static final LocalDate SUNDAY = LocalDate.of(2019, 7, 14);

  private static String values(String example, Publication published) {
    return new TimeFinder()
        .find(TimeExample.text(example), published).stream()
            .map(TimeExpression::value)
            .collect(Collectors.joining(", "));
  }

  /** What other sentences, and other words of the same, say of a time. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1987 it was/VBD founded . // Two years later it closed/VBD . | 1987, 1989",
        "He left/VBD Friday . // The same day she left . | 2019-07-12, 2019-07-12",
        "It ran/VBD from March to August 2011 . | 2011-03, 2011-08",
        "It ran/VBD until March 11 this year . | 2019-03-11, 2019",
        "Born in 1811 . // In 1831 he left/VBD . // In 1832 he returned/VBD . // On May 30 he"
            + " died/VBD . | 1811, 1831, 1832, 1832-05-30",
        "In 2018 she fell/VBD ill and on May 5 she died/VBD . | 2018, 2018-05-05",
        "She was/VBD hurt on May 5 . // It was 2011 . | 2019-05-05, 2011",
        "The talks begin/VBZ Monday . | 2019-07-15",
        "A man held/VBN Monday will/MD go/VB to court/NN Friday . | 2019-07-08, 2019-07-19",
        "They met/VBD ahead/RB of/IN Sunday 's vote/NN . | 2019-07-14",
        "It is/VBZ hot in July . | XXXX-07",
        "It was/VBD Monday and it is/VBZ hot in July . | 2019-07-08, 2019-07",
        "Seen in Bach 's day it is/VBZ still sung today . | PRESENT_REF",
        "Polls closed/VBD at 10 p.m. on Monday . | 2019-07-08T22:00, 2019-07-08",
        "It opens/VBZ at 9 a.m. . | T09:00",
        "It opened/VBD at 9 a.m. . | 2019-07-14T09:00",
      })
  void timesAreSeenFromTheirArticle(String example, String values) {
    assertThat(values(example, Publication.on(SUNDAY))).isEqualTo(values);
  }

  /** Published at 8:10 in Seoul, while it is the evening before in Greenwich. */
  @Test
  void aZoneBesideATimeTellsTheDay() {
    Publication seoul = new Publication(SUNDAY, Instant.parse("2019-07-13T23:10:00Z"));
    assertThat(values("It struck/VBD at 2230 GMT .", seoul)).isEqualTo("2019-07-13T22:30Z");
    assertThat(values("It struck/VBD at 2330 GMT .", seoul)).isEqualTo("2019-07-12T23:30Z");
    assertThat(values("It will/MD start/VB at 2230 GMT .", seoul)).isEqualTo("2019-07-14T22:30Z");
    assertThat(values("It will/MD start/VB at 10 a.m. EDT .", seoul))
        .isEqualTo("2019-07-14T10:00-04:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Theresa May spoke/VBD .",
        "They may/MD march/VB .",
        "The Sun and USA Today said/VBD so .",
        "A second man .",
        "Some 2000 people/NNS came/VBD .",
        "Johnnie/NNP Christmas drew/VBD it .",
        "A three-year-old boy .",
        "She is 80 years old .",
        "February 30 .",
        "Dial 1 201 461-1776 .",
        "Read it on p. 1225 .",
        "The Daily Planet/NNP .",
      })
  void whatLooksLikeATimeIsNone(String example) {
    assertThat(values(example, Publication.on(SUNDAY))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-",
        "9/11/",
        "2019-",
        "a ",
        "two ",
        "the end of ",
        "Sunday , ",
        "’",
        "May - ",
        "to/TO ",
        "not/RB to/TO go/VB ",
        "is/VBZ today ",
      })
  void longTextsAreReadInTimeLinearInThem(String part) {
    AnnotatedText text = TimeExample.text(part.repeat(40_000).strip() + " go/VB on July 12");
    List<TimeExpression> found =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> new TimeFinder().find(text, Publication.on(SUNDAY)));
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i).span().begin()).isGreaterThanOrEqualTo(found.get(i - 1).span().end());
    }
  }
}
