package io.wireroom.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks, and what does not: tables of sentences as wire stories write them. */
class SpeakerTest {

  private static Stream<String> rows(String article) {
    return ShippedAttributions.of(article).stream()
        .map(
            one -> {
              var source = one.speaker().span();
              return (source == null ? "nobody" : source.of(article))
                  + " > "
                  + one.span().of(article);
            });
  }

  /** Text, then the speaker as written and the words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "A diplomat who took part said that the talks had failed. | "
            + "A diplomat who took part > that the talks had failed",
        "Delgado, who spoke for the board, said the talks had failed. | "
            + "Delgado, who spoke for the board > the talks had failed",
        "The council praised the “mature democracy” of the island. | "
            + "The council > the “mature democracy” of the island",
        "Delgado praised the scientists’ “brave and careful work” on Friday. | "
            + "Delgado > the scientists’ “brave and careful work” on Friday",
        "The council expressed “deep regret” and asked for a meeting. | "
            + "The council > “deep regret”",
        "Asked for her secret, Delgado said that there was none. | "
            + "Delgado > that there was none",
        "The company, the largest buyer of fish, said it supported lower quotas. | "
            + "The company, the largest buyer of fish > it supported lower quotas",
        "Maria Delgado, his colleague, said that smuggling had fallen. | "
            + "Maria Delgado, his colleague > that smuggling had fallen",
        "Delgado emphasized the alliance, the treaty and peace on the peninsula. | "
            + "Delgado > the alliance, the treaty and peace on the peninsula",
        "“I love him,” Delgado said, but “he has a history of errors.” | "
            + "Delgado > “I love him,” Delgado said, but “he has a history of errors.”",
        "Officials repeated Tokyo’s position that the curbs were no punishment. | "
            + "Officials > Tokyo’s position that the curbs were no punishment",
      })
  void words_go_to_who_said_them(String text, String expected) {
    assertThat(rows(text.strip())).contains(expected.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "READ MORE: How the two ballot papers work",
        "The ministry did not answer questions.",
        "The embassy asked not to be named.",
        "The ministry accepted it.",
        "It was not known who had ordered the search.",
        "The curbs followed court rulings ordering firms to compensate the victims.",
        "The curbs followed court rulings that ordered firms to compensate the victims.",
      })
  void what_is_no_speech_is_no_row(String text) {
    assertThat(ShippedAttributions.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "A source close to the talks said the deal was near. | ANONYMOUS",
        "A person familiar with the review said it might end early. | ANONYMOUS",
        "“The grades fall,” said a trader in Singapore who asked not to be named. | ANONYMOUS",
        "A nurse, who was not authorized to speak, said the number was higher. | ANONYMOUS",
        "“It will come late,” one of them said. | ANONYMOUS",
        "A senior member said that the party had failed. | ANONYMOUS",
        "A board member, speaking on condition of anonymity, said the vote was close. | ANONYMOUS",
        "Seoul’s deputy national security adviser said the talks had failed. | NOMINAL",
        "A spokesman for the ministry said the talks had failed. | NOMINAL",
        "The company said the talks had failed. | INSTITUTION",
      })
  void speakers_without_a_name_have_a_kind(String text, SpeakerKind kind) {
    assertThat(ShippedAttributions.of(text.strip()))
        .first()
        .extracting(one -> one.speaker().kind())
        .isEqualTo(kind);
  }

  /** An article, then the name of the last speaker. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Maria Delgado met John Smith.¶Delgado praised Smith for his work. “He is stubborn,”"
            + " she said. | Maria Delgado",
        "John Smith met Peter Jones.¶Smith praised Jones and his honesty. “He is stubborn,”"
            + " he said. | John Smith",
        "Maria Delgado met John Smith.¶Delgado laughed at the note. “Mr. Smith is a poet,”"
            + " she said. | Maria Delgado",
      })
  void a_pronoun_takes_up_the_subject_before(String article, String name) {
    List<Attribution> found = ShippedAttributions.of(article.strip().replace("¶", "\n\n"));
    assertThat(found.get(found.size() - 1).speaker().name()).isEqualTo(name.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "John Smith fell.¶“I slipped,” the vice governor said.",
        "A nurse met John Smith.¶A nurse said it was late.¶“We stopped,” the nurse said.",
      })
  void a_description_is_nobody_met_in_another_paragraph(String article) {
    List<Attribution> found = ShippedAttributions.of(article.replace("¶", "\n\n"));
    assertThat(found.get(found.size() - 1).speaker().name()).isNull();
  }

  @Test
  void a_description_takes_up_the_subject_before() {
    String text = "John Smith compared rates to stairs. “Nobody runs,” the vice governor said.";
    assertThat(ShippedAttributions.of(text))
        .last()
        .extracting(one -> one.speaker().name())
        .isEqualTo("John Smith");
  }

  @Test
  void labels_stand_behind_quotation_marks_too() {
    String text = "\"PENCE: We will win.\n\n\"KAINE: I doubt that.\n\n\"PENCE: You will see.\"";
    assertThat(rows(text))
        .containsExactly("PENCE > We will win.", "KAINE > I doubt that.", "PENCE > You will see.");
  }

  @Test
  void labels_of_a_transcript_speak() {
    String text = "PENCE: We will win. I know it.\n\nKAINE: I doubt that.\n\nPENCE: You will see.";
    assertThat(rows(text))
        .containsExactly(
            "PENCE > We will win. I know it.", "KAINE > I doubt that.", "PENCE > You will see.");
    assertThat(ShippedAttributions.of(text))
        .extracting(Attribution::rule)
        .containsOnly("transcript");
    assertThat(ShippedAttributions.of(text))
        .extracting(Attribution::type)
        .containsOnly(QuoteType.DIRECT);
  }
}
