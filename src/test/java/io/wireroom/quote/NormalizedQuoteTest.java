package io.wireroom.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizedQuoteTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "“We’re ready,” | were ready",
        "''We're  READY'' | were ready",
        "‘Don’t’ – or do… | dont or do",
        "The U.S. has 1,000 tons, 3.5 % of it. | the us has 1000 tons 3.5 of it",
        "a ﬁne rock’n’roll show [in Ōsaka] | a fine rocknroll show in ōsaka",
        "vice-president, and/or I. | vice president and or i",
        "the boys’ ‘Yes’ | the boys yes",
        "𝐁old 😀 words | bold words",
        "end.Begin x.y | end begin xy",
      })
  void versions_are_alike(String words, String normal) {
    assertThat(NormalizedQuote.of(words, List.of(new Span(0, words.length())))).isEqualTo(normal);
  }

  @Test
  void parts_are_joined_and_marks_alone_are_nothing() {
    String text = "“A,” he said. “B.”";
    assertThat(NormalizedQuote.of(text, List.of(new Span(0, 4), new Span(14, 18))))
        .isEqualTo("a b");
    assertThat(NormalizedQuote.of("“…”", List.of(new Span(0, 3)))).isEmpty();
  }
}
