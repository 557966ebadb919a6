package io.wireroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteMarksTest {
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“  | false | true",
        "“  | true  | true",
        "”  | true  | false",
        "”  | false | false",
        "\" | false | true",
        "\" | true  | false",
        "`` | false | true",
        "'' | true  | false",
        "«  | false | true",
      })
  void aMarkOpensOrCloses(String mark, boolean before, boolean after) {
    assertThat(QuoteMarks.is(mark)).isTrue();
    assertThat(QuoteMarks.opens(mark, before)).isEqualTo(after);
  }

  @Test
  void apostrophesAndPossessivesAreNoQuotationMarks() {
    assertThat(QuoteMarks.is("’")).isFalse();
    assertThat(QuoteMarks.is("'s")).isFalse();
    assertThat(Possessive.mark("'s")).isTrue();
    assertThat(Possessive.mark("’s")).isTrue();
    assertThat(Possessive.mark("s")).isFalse();
  }
}
