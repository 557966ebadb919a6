package io.wireroom.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wireroom.date.TimeExpression;
import io.wireroom.date.TimeKind;
import io.wireroom.fault.UserFault;
import io.wireroom.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateScorerTest {
  private static final String GOLD =
      """
      {"id": "a", "dct": "2019-07-14", "text": "July 14. In 2018 and the 1990s, on May 5 and so on.",
      "annotated_until": 44, "timexes": [
      {"start": 0, "end": 7, "value": "2019-07-14", "dct_expr": true},
      {"start": 12, "end": 16, "value": "2018"},
      {"start": 25, "end": 30, "value": null},
      {"start": 35, "end": 40, "value": "2019-05-05"},
      {"start": 45, "end": 47, "value": "2019"}]}
      """;

  @TempDir private Path folder;

  private List<DateGold.Article> gold(String lines) throws IOException {
    return DateGold.read(Files.writeString(folder.resolve("gold.jsonl"), lines));
  }

  @Test
  void labelsEndWhereTheFileSaysSoAndHeadersAreNone() throws IOException {
    DateGold.Article article = gold(GOLD.replace("\n", " ")).get(0);
    assertThat(article.day()).isEqualTo(LocalDate.of(2019, 7, 14));
    assertThat(article.times()).hasSize(3);
    assertThat(article.headers()).containsExactly(new Span(0, 7));
  }

  /**
   * Found: 2018, the decade, one of nowhere and none of May 5. Value: the decade does not count.
   */
  @Test
  void overlapIsFoundAndTheValueIsRightOrNot() throws IOException {
    DateScorer scorer = new DateScorer();
    scorer.add(
        gold(GOLD.replace("\n", " ")).get(0),
        List.of(
            new DateAnswer(new Span(0, 7), "2019-07-14"),
            new DateAnswer(new Span(9, 16), "2018"),
            new DateAnswer(new Span(21, 30), "199"),
            new DateAnswer(new Span(31, 33), "2019"),
            new DateAnswer(new Span(45, 47), "2019")));
    JsonNode report = new ObjectMapper().readTree(scorer.json());
    assertThat(report.at("/found/p").asDouble()).isEqualTo(200 / 3.0);
    assertThat(report.at("/found/r").asDouble()).isEqualTo(200 / 3.0);
    assertThat(report.at("/value/p").asDouble()).isEqualTo(50);
    assertThat(report.at("/value/r").asDouble()).isEqualTo(50);
    assertThat(report.at("/value/f").asDouble()).isEqualTo(50);
    assertThat(scorer.table()).contains("found    66.7   66.7   66.7      3      3");
  }

  @Test
  void aFileThatIsNoGoldIsToldWithItsLine() {
    assertThatThrownBy(
            () -> gold("{\"id\": \"a\", \"text\": \"x\", \"timexes\": [{\"start\": 1}]}"))
        .isInstanceOf(UserFault.class)
        .hasMessageContaining("Cannot read labelled dates: no start or no end");
  }

  /** What we say, and what the labels say of the same. */
  @ParameterizedTest
  @CsvSource({
    "2019-07-14, DATE, date, 2019-07-14",
    "2019-07-14TMO, TIME, weekday, 2019-07-14",
    "XXXX-07, DATE, month, --07",
    "XXXX-07-04, DATE, date, --07-04",
    "2019-07-14T10:00-04:00, TIME, clock, 10:00:00",
    "T23:30Z, TIME, clock, 23:30:00",
    "2019-12-31T24:00, TIME, clock, 00:00:00",
    "BC0400, DATE, year, -400",
    "P5Y, DURATION, span, P5Y",
    "FUTURE_REF, DATE, coming, FUTURE_REF",
  })
  void valuesAreWrittenAsTheLabelsAre(String value, TimeKind kind, String rule, String answer) {
    TimeExpression time = new TimeExpression(new Span(2, 6), value, kind, rule);
    assertThat(DateAnswers.of("😀x words and more", List.of(time)))
        .containsExactly(new DateAnswer(new Span(1, 5), answer));
  }

  @Test
  void bothEndsOfARangeOfYearsAreMarkedAndLengthsAndSetsAreNot() {
    String text = "its 1910-45 rule, for three years, every Monday";
    assertThat(
            DateAnswers.of(
                text,
                List.of(
                    new TimeExpression(new Span(4, 11), "1910/1945", TimeKind.DATE, "year-range"),
                    new TimeExpression(new Span(22, 33), "P3Y", TimeKind.DURATION, "length"),
                    new TimeExpression(new Span(35, 47), "XXXX-WXX-1", TimeKind.SET, "set"))))
        .containsExactly(
            new DateAnswer(new Span(4, 8), "1910"), new DateAnswer(new Span(9, 11), "1945"));
    assertThat(DatePredictions.line("a", List.of(new DateAnswer(new Span(4, 8), "1910"))))
        .isEqualTo("{\"id\":\"a\",\"dates\":[{\"begin\":4,\"end\":8,\"value\":\"1910\"}]}");
  }
}
