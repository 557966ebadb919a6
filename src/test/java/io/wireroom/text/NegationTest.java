package io.wireroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegationTest {
  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "not,     true,  true",
        "n't,     true,  true",
        "never,   true,  true",
        "barely,  true,  true",
        "without, true,  false",
        "nobody,  true,  false",
        "almost,  false, true",
        "nearly,  false, true",
        "often,   false, false",
      })
  void whatAWordDenies(String word, boolean denies, boolean undone) {
    assertThat(Negation.denies(word)).isEqualTo(denies);
    assertThat(Negation.undone(word)).isEqualTo(undone);
  }
}
