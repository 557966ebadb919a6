package io.wireroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartOfSpeechTest {
  private static final Map<String, Predicate<String>> PREDICATES = new LinkedHashMap<>();

  static {
    PREDICATES.put("verb", PartOfSpeech::verb);
    PREDICATES.put("verbOrModal", PartOfSpeech::verbOrModal);
    PREDICATES.put("finite", PartOfSpeech::finite);
    PREDICATES.put("finiteOrModal", PartOfSpeech::finiteOrModal);
    PREDICATES.put("pastForm", PartOfSpeech::pastForm);
    PREDICATES.put("noun", PartOfSpeech::noun);
    PREDICATES.put("commonNoun", PartOfSpeech::commonNoun);
    PREDICATES.put("properNoun", PartOfSpeech::properNoun);
    PREDICATES.put("pronoun", PartOfSpeech::pronoun);
    PREDICATES.put("possessivePronoun", PartOfSpeech::possessivePronoun);
    PREDICATES.put("adjective", PartOfSpeech::adjective);
    PREDICATES.put("adverb", PartOfSpeech::adverb);
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource({
    "VB, verb verbOrModal",
    "VBD, verb verbOrModal finite finiteOrModal pastForm",
    "VBZ, verb verbOrModal finite finiteOrModal",
    "VBP, verb verbOrModal finite finiteOrModal",
    "VBN, verb verbOrModal pastForm",
    "VBG, verb verbOrModal",
    "MD, verbOrModal finiteOrModal",
    "NN, noun commonNoun",
    "NNS, noun commonNoun",
    "NNP, noun properNoun",
    "NNPS, noun properNoun",
    "PRP, pronoun",
    "PRP$, pronoun possessivePronoun",
    "WP, ''",
    "JJR, adjective",
    "RBS, adverb",
    "POS, ''",
    "'', ''",
  })
  void tagsAreWhatTheTreebankSays(String tag, String expected) {
    assertThat(
            PREDICATES.entrySet().stream()
                .filter(each -> each.getValue().test(tag))
                .map(Map.Entry::getKey))
        .containsExactly(expected.isEmpty() ? new String[0] : expected.split(" "));
  }
}
