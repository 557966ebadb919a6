package io.wireroom.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All ways in which a story tells who speaks: as written, of which kind, and under which name. */
class SourceTest {

  /** An article, then the speaker of its last attribution as written, the kind and the name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      nullValues = "-",
      value = {
        "“It failed,” said Maria Delgado. | Maria Delgado | NAMED | Maria Delgado",
        "“It failed,” Maria Delgado, a diplomat, said. | Maria Delgado, a diplomat | NAMED"
            + " | Maria Delgado",
        "Maria Delgado, 41, a former diplomat from Norway, said the talks had failed."
            + " | Maria Delgado, 41, a former diplomat from Norway | NAMED | Maria Delgado",
        "Maria Delgado, who led the talks, said they had failed."
            + " | Maria Delgado, who led the talks | NAMED | Maria Delgado",
        "Maria Delgado’s spokesman, Tom Berg, said she was ill."
            + " | Maria Delgado’s spokesman, Tom Berg | NAMED | Tom Berg",
        "Tom Berg, a spokesman for Maria Delgado, said she was ill."
            + " | Tom Berg, a spokesman for Maria Delgado | NAMED | Tom Berg",
        "Maria Delgado’s spokesman said she was ill. | Maria Delgado’s spokesman | NOMINAL | -",
        "The Delgado campaign said the count was wrong. | The Delgado campaign | INSTITUTION | -",
        "Maria Delgado’s statement said the count was wrong."
            + " | Maria Delgado’s statement | NAMED | Maria Delgado",
        "“We are glad,” said Maria Delgado and John Smith, the two ministers."
            + " | Maria Delgado and John Smith, the two ministers | NAMED | Maria Delgado",
        "Neither Maria Delgado nor John Smith said that the talks had failed."
            + " | Neither Maria Delgado nor John Smith | NAMED | Maria Delgado",
        "In a statement, the ministry said the talks had failed. | the ministry | INSTITUTION | -",
        "“We regret it,” the ministry said in a statement. | the ministry | INSTITUTION | -",
        "Norway said it would not sign. | Norway | INSTITUTION | Norway",
        "A senior official, requesting anonymity, said the talks had failed."
            + " | A senior official, requesting anonymity | ANONYMOUS | -",
        "“It failed,” said a senior official, who asked not to be named."
            + " | a senior official, who asked not to be named | ANONYMOUS | -",
        "“It failed,” a senior official, speaking on condition of anonymity, told reporters."
            + " | a senior official, speaking on condition of anonymity | ANONYMOUS | -",
        "According to two people briefed on the talks, the ministers will meet again."
            + " | two people briefed on the talks | ANONYMOUS | -",
        "Maria Delgado was quoted as saying that the talks had failed."
            + " | Maria Delgado | NAMED | Maria Delgado",
        "John Smith was told by Maria Delgado that the talks had failed."
            + " | Maria Delgado | NAMED | Maria Delgado",
        "It was announced that the talks had failed. | - | NONE | -",
        "Maria Delgado arrived in Oslo on Monday. She said the talks had failed."
            + " | She | PRONOUN | Maria Delgado",
        "John Smith met Maria Delgado.¶“I do not believe it,” she said.¶“You should,” he said."
            + " | he | PRONOUN | John Smith",
        "Maria Delgado, the trade minister, met John Smith.¶“We will not give in,” Delgado said.¶"
            + "She added that the talks would go on. | She | PRONOUN | Maria Delgado",
        "“We are at the end,” Maria Delgado said.¶“We have tried all that could be tried, and"
            + " nothing has come of it.” | Maria Delgado | NAMED | Maria Delgado",
      })
  void who_speaks(String article, String source, SpeakerKind kind, String name) {
    String text = article.strip().replace("¶", "\n\n");
    List<Attribution> found = ShippedAttributions.of(text);
    Attribution last = found.get(found.size() - 1);
    Span span = last.speaker().span();
    assertThat(span == null ? null : span.of(text)).isEqualTo(source);
    assertThat(last.speaker().kind()).isEqualTo(kind);
    assertThat(last.speaker().name()).isEqualTo(name);
    assertThat(last.noSpeakerReason()).isEqualTo(span == null ? "no-subject" : null);
  }

  /** A sentence, then the words that are attributed in it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Norwegian ministers have shown concern that quarrels between Iceland and Denmark over the"
            + " herring quota against older treaties are not good for the north, Oslo’s deputy"
            + " fishery adviser said Saturday. | Norwegian ministers have shown concern that"
            + " quarrels between Iceland and Denmark over the herring quota against older treaties"
            + " are not good for the north",
        "John Smith was told that the talks had failed. | that the talks had failed",
        "John Smith was told by Maria Delgado that the talks had failed."
            + " | that the talks had failed",
      })
  void words_are_whole(String text, String words) {
    assertThat(ShippedAttributions.of(text.strip()))
        .extracting(
            one ->
                one.parts().stream()
                    .map(part -> part.of(text.strip()))
                    .collect(Collectors.joining(" + ")))
        .containsExactly(words.strip());
  }

  /** A sentence, then the speaker and the words told of in it; nothing where none are. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "“He told me, ‘You are fired,’” she said. | He > ‘You are fired,’",
        "\"My father always told me, 'Never buy a boat in winter,' and he was right,\" John Smith"
            + " said. | My father > 'Never buy a boat in winter,'",
        "“‘You cannot leave now,’ the captain said to us,” Delgado told reporters."
            + " | the captain > ‘You cannot leave now,’",
        "“We love the film ‘The Glass Harbor’ and its music,” Delgado said. |",
      })
  void a_speaker_quotes_another(String text, String expected) {
    List<Attribution> found = ShippedAttributions.of(text.strip());
    assertThat(found.get(0).rule()).isEqualTo("tagger");
    assertThat(
            found.stream()
                .filter(one -> one.rule().equals("nested"))
                .map(one -> one.speaker().span().of(text) + " > " + one.span().of(text)))
        .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
  }
}
