package io.wireroom.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.learn.Hash;
import io.wireroom.learn.IntTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalCountsTest {
  private static final IntTable TABLE = new CapitalCounts(sentences()).table();

  private static List<List<String>> sentences() {
    List<List<String>> sentences = new ArrayList<>();
    sentences.addAll(Collections.nCopies(4, List.of("Rain", "fell", "on", "Orla", "at", "noon")));
    sentences.addAll(Collections.nCopies(2, List.of("They", "saw", "the", "may", "bloom")));
    sentences.addAll(Collections.nCopies(2, List.of("They", "left", "in", "May", ".", "Twice")));
    sentences.add(List.of("Orla", ",", "Vik", "and", "a", "dog", "slept"));
    sentences.add(List.of("HARBOUR", "TOLLS", "RISE", "AT", "NOON"));
    return sentences;
  }

  /** 1 never, 4 about half the time, 7 always, 8 never but rarely seen, 9 always but rarely. */
  @ParameterizedTest
  @CsvSource({
    "noon, 1",
    "on, 1",
    "orla, 7",
    "may, 4",
    "dog, 8",
    "vik, 9",
    "rain, 0",
    "twice, 0",
    "tolls, 0"
  })
  void wordsAreClassedByHowOftenTheyHaveACapitalInside(String word, int expected) {
    assertThat(TABLE.get(Hash.of(word), 0)).isEqualTo(expected);
  }

  @Test
  void nothingIsKnownFromNothing() {
    assertThat(new CapitalCounts(List.of()).table().size()).isZero();
  }
}
