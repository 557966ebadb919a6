package io.wireroom.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.LocalSpark;
import io.wireroom.model.TestModels;
import io.wireroom.nlp.Annotator;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sentences of news from raw text: the day of the article, the sentence, all its times. */
class NewsDatesTest {
  private static Annotator annotator;

  @BeforeAll
  static void open() {
    annotator = Annotator.shipped(LocalSpark.session(), TestModels.SHIPPED);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/dates/news-sentences.tsv", delimiter = '\t', quoteCharacter = '\0')
  void timesAreFoundWithTheirValues(String day, String sentence, String times) {
    LocalDate published = day.equals("-") ? null : LocalDate.parse(day);
    String found =
        new TimeFinder()
            .find(annotator.annotate(sentence, 0), Publication.on(published)).stream()
                .map(time -> time.span().of(sentence) + "=" + time.value())
                .collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(times);
  }
}
