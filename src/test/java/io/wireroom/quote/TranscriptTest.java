package io.wireroom.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Transcripts, interviews, lists of quotations and signatures: speaker and words of each. */
class TranscriptTest {

  /** Speaker and words of each attribution of an article of these paragraphs. */
  private static List<String> said(String... paragraphs) {
    AnnotatedText text = ShippedAttributions.annotate(String.join("\n\n", paragraphs));
    return ShippedAttributions.of(text).stream().map(one -> shown(text.text(), one)).toList();
  }

  private static String shown(String text, Attribution one) {
    Span source = one.speaker().span();
    return (source == null ? "nobody" : source.of(text))
        + " > "
        + one.parts().stream().map(part -> part.of(text)).collect(Collectors.joining(" + "));
  }

  @Test
  void labels_in_capitals_speak_and_the_room_does_not() {
    assertThat(
            said(
                "The mayor took questions at the docks.",
                "KIM: We will sign it on Sunday. I know it.",
                "REPORTER: Will the ferry run?",
                "KIM: It will. [applause] It must. (LAUGHTER)"))
        .containsExactly(
            "KIM > We will sign it on Sunday. I know it.",
            "REPORTER > Will the ferry run?",
            "KIM > It will. + It must.");
  }

  @Test
  void labels_have_titles_parties_and_offices() {
    assertThat(
            said(
                "MR. SMITH: The nets are torn.",
                "MS. O’HARA: They are not.",
                "SEN. ANA RUIZ (D-MAINE): The ferry failed.",
                "JOHN COOPER, LEDGER ANCHOR: Why?",
                "COOPER (voice-over): She left."))
        .containsExactly(
            "MR. SMITH > The nets are torn.",
            "MS. O’HARA > They are not.",
            "SEN. ANA RUIZ (D-MAINE) > The ferry failed.",
            "JOHN COOPER, LEDGER ANCHOR > Why?",
            "COOPER (voice-over) > She left.");
  }

  @Test
  void names_that_come_again_are_labels_bold_or_not() {
    assertThat(
            said(
                "**Cooper:** Why did the ferry stop?",
                "**Ruiz:** The engine failed. “It died,” she thought.",
                "**Cooper:** When will it run?"))
        .containsExactly(
            "Cooper > Why did the ferry stop?",
            "Ruiz > The engine failed. “It died,” she thought.",
            "Cooper > When will it run?");
  }

  @Test
  void an_interview_answers_with_the_one_person_named_before_it() {
    assertThat(
            said(
                "The Ledger met the harbor master, Ana Ruiz.",
                "Q: Why did the ferry stop?",
                "A: The engine failed.",
                "Q. When will it run?",
                "A. In the spring."))
        .containsExactly(
            "nobody > Why did the ferry stop?",
            "Ana Ruiz > The engine failed.",
            "nobody > When will it run?",
            "Ana Ruiz > In the spring.");
  }

  @Test
  void a_list_of_quotations_names_each_speaker_before() {
    assertThat(
            said(
                "• Ana Ruiz, teacher: “The ferry is late.”",
                "• Tom Cole, 41, fisherman: “I miss the old captain.”",
                "• Lee Park: “Fix it.”"))
        .containsExactly(
            "Ana Ruiz, teacher > “The ferry is late.”",
            "Tom Cole, 41, fisherman > “I miss the old captain.”",
            "Lee Park > “Fix it.”");
  }

  @Test
  void a_list_of_quotations_is_signed() {
    assertThat(
            said(
                "“The ferry is late.” — Ana Ruiz, a teacher in Harbor Point",
                "• “I miss the old captain.” – Tom Cole, Harbor Point",
                "“Fix it!” -- Lee Park"))
        .containsExactly(
            "Ana Ruiz, a teacher in Harbor Point > “The ferry is late.”",
            "Tom Cole, Harbor Point > “I miss the old captain.”",
            "Lee Park > “Fix it!”");
  }

  @Test
  void a_signature_stands_below() {
    assertThat(
            said(
                "“The ferry is late every day and nobody cares.” said Bo Lund.",
                "“I miss the old captain and the way he greeted us.”",
                "— Tom Cole, Harbor Point"))
        .containsExactly(
            "Bo Lund > “The ferry is late every day and nobody cares.”",
            "Tom Cole, Harbor Point > “I miss the old captain and the way he greeted us.”");
  }

  @Test
  void headings_and_letters_are_no_transcripts() {
    assertThat(said("Time: Noon.", "Place: The old pier.", "Time: Two.", "Cost: Ten dollars."))
        .isEmpty();
    assertThat(said("Dear Ada: My cat is loud.", "Dear Lonely: Feed it.", "Dear Ada: Thanks."))
        .isEmpty();
  }
}
