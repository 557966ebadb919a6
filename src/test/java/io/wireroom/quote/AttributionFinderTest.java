package io.wireroom.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.entity.MentionFinder;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.TestModels;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionFinderTest {

  private static String shown(String article, Attribution one) {
    Span source = one.speaker().span();
    String words =
        one.parts().stream().map(part -> part.of(article)).collect(Collectors.joining(" + "));
    return (source == null ? "nobody" : source.of(article))
        + " > "
        + words
        + " > "
        + one.type().label();
  }

  /** Text, then speaker, words and type of each attribution. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "“The talks failed,” Maria Delgado said. | "
            + "Maria Delgado > “The talks failed,” > direct",
        "\"The talks failed,\" said Maria Delgado, a senior diplomat. | "
            + "Maria Delgado, a senior diplomat > \"The talks failed,\" > direct",
        "“The talks failed,” she said. “We will try again.” | "
            + "she > “The talks failed,” + “We will try again.” > direct",
        "“The talks,” she said, “have failed.” | she > “The talks,” + “have failed.” > direct",
        "Delgado said that the talks had failed. | "
            + "Delgado > that the talks had failed > indirect",
        "Sources said the talks had failed. | Sources > the talks had failed > indirect",
        "The talks have failed, two officials said. | "
            + "two officials > The talks have failed > indirect",
        "The talks have failed, according to the ministry. | "
            + "the ministry > The talks have failed > indirect",
        "According to the ministry, the talks have failed. | "
            + "the ministry > the talks have failed > indirect",
        "Delgado called the plan “very reckless.” | "
            + "Delgado > the plan “very reckless.” > mixed",
        "Delgado told reporters: “The talks failed.” | " + "Delgado > “The talks failed.” > direct",
        "The ministry vowed to try again. | The ministry > to try again > indirect",
        "Delgado, a diplomat, told the paper that it was “too late” for talks. | "
            + "Delgado, a diplomat > that it was “too late” for talks > mixed",
        "“Why did the talks fail?” Delgado said. | Delgado > “Why did the talks fail?” > direct",
        "“The talks failed.” — Maria Delgado | Maria Delgado > “The talks failed.” > direct",
        "‘The talks failed,’ he said. | he > ‘The talks failed,’ > direct",
      })
  void words_find_their_speaker(String text, String expected) {
    assertThat(ShippedAttributions.of(text.strip()).stream().map(one -> shown(text.strip(), one)))
        .containsExactly(expected.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The town has taken Korea off its “whitelist” of partners.",
        "She played in “The Glass Harbor” for years.",
        "The so-called “quiet room” is on the second floor.",
      })
  void scare_quotes_and_titles_attribute_nothing(String text) {
    assertThat(ShippedAttributions.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "A source said the talks had failed., ANONYMOUS",
    "Two officials said the talks had failed., ANONYMOUS",
    "The ministry said the talks had failed., INSTITUTION",
    "He said the talks had failed., PRONOUN",
    "Maria Delgado said the talks had failed., NAMED",
  })
  void speakers_have_a_kind(String text, SpeakerKind kind) {
    assertThat(ShippedAttributions.of(text))
        .singleElement()
        .extracting(one -> one.speaker().kind())
        .isEqualTo(kind);
  }

  @Test
  void a_pronoun_is_the_last_speaker() {
    List<Attribution> found =
        ShippedAttributions.of(
            "“The talks failed,” Maria Delgado said.\n\n“We will try again,” she said.");
    assertThat(found)
        .extracting(one -> one.speaker().name())
        .containsExactly("Maria Delgado", "Maria Delgado");
    assertThat(found.get(1).speaker().kind()).isEqualTo(SpeakerKind.PRONOUN);
  }

  @Test
  void a_quoted_paragraph_goes_on_with_the_last_speaker() {
    List<Attribution> found =
        ShippedAttributions.of(
            "“The talks failed,” Maria Delgado said.\n\n"
                + "“We will try again in the spring, when both sides have had time to rest.”");
    assertThat(found).extracting(Attribution::rule).containsExactly("tagger", "continued");
    assertThat(found.get(1).speaker().name()).isEqualTo("Maria Delgado");
    assertThat(found.get(1).cue()).isNull();
  }

  @Test
  void a_cue_has_its_lemma() {
    String text = "“The talks failed,” Delgado told reporters.";
    Attribution found = ShippedAttributions.of(text).get(0);
    assertThat(found.cue().of(text)).isEqualTo("told");
    assertThat(found.cueLemma()).isEqualTo("tell");
    assertThat(found.noSpeakerReason()).isNull();
  }

  @Test
  void anotherEngineIsAskedOnceForAllStretches() {
    AnnotatedText text = ShippedAttributions.annotate("Delgado left.\n\nAll was quiet, she said.");
    List<List<String>> asked = new ArrayList<>();
    AttributionFinder other =
        new AttributionFinder(
            Lists.shipped(),
            TestModels.SHIPPED.parser(),
            (article, stretches) -> {
              asked.add(stretches.stream().map(one -> one.at(0).word()).toList());
              return stretches.stream().map(AttributionFinderTest::firstWordSaysTheRest).toList();
            });
    assertThat(other.find(text, new MentionFinder(Lists.shipped()).find(text)))
        .extracting(one -> shown(text.text(), one))
        .containsExactly("All > quiet, she said > indirect");
    assertThat(asked).hasSize(1);
    assertThat(asked.get(0)).hasSize(2);
  }

  /** That the first piece is the source, the second the cue and the others are said. */
  private static List<Proposed> firstWordSaysTheRest(Stretch stretch) {
    boolean[] said = new boolean[stretch.size()];
    Arrays.fill(said, 2, said.length, true);
    CueSpan cue = new CueSpan(1, 2, 1, 1, new Span(0, said.length));
    return List.of(new Proposed(new Proposal(cue, said, new Span(0, 1), 1, 1, 1), 1, 1));
  }
}
