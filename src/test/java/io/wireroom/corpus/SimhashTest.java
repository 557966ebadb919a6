package io.wireroom.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimhashTest {
  private static final String STORY =
      "The ferry to the island failed on Monday and the mayor asked the council for a new one.";

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "''                  | 0",
        "'...'               | 0",
        "'The ferry failed.' | 3",
        "'one 2 three'       | 3",
        "'don''t'            | 2",
      })
  void wordsAreRunsOfLettersAndDigits(String text, int words) {
    assertThat(WordHashes.of(text)).hasSize(words);
  }

  @Test
  void caseAndMarksDoNotMatter() {
    String other = STORY.toUpperCase(java.util.Locale.ROOT).replace(" ", " -- ");
    assertThat(Simhash.of(other)).isEqualTo(Simhash.of(STORY));
    assertThat(MinHash.of(other)).isEqualTo(MinHash.of(STORY));
  }

  @Test
  void aChangedWordChangesFewBits() {
    long other = Simhash.of(STORY.replace("Monday", "Friday"));
    assertThat(Long.bitCount(other ^ Simhash.of(STORY))).isBetween(1, 20);
  }

  @Test
  void textsOfFewerThanThreeWordsHaveNoSmallestGram() {
    assertThat(MinHash.of("The ferry")).isEqualTo(Long.MAX_VALUE);
    assertThat(Simhash.of("The ferry")).isNotZero();
    assertThat(Simhash.of("")).isZero();
  }
}
