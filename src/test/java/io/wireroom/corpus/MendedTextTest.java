package io.wireroom.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendedTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\u0093We lost the barn,\u0094 said Ines Kolb. | “We lost the barn,” said Ines Kolb.",
        "The mayor\u0092s hat \u0096 a bowler \u0096 sank. | The mayor’s hat – a bowler – sank.",
        "\u0091Nobody asked,\u0092 she said\u0085 | ‘Nobody asked,’ she said…",
        "The fine was \u008050. | The fine was €50.",
        "Milo\u009A and \u008Eeljko\u0099 | Miloš and Željko™",
        "â\u0080\u009CWe lost itâ\u0080\u009D | “We lost it”",
        "Itâ\u0080\u0099s in SÃ\u0083o | It’s in SÃo",
        "RenÃ\u0089 | RenÉ",
        "Wait\u0085 is it over? | Wait… is it over?",
        "hel\u0000lo \u0081there | hello there",
        "Café, naïve, “quoted”, £5 | Café, naïve, “quoted”, £5"
      })
  void charactersOfOldEncodingsAreMended(String text, String mended) {
    assertThat(MendedText.of(text).text()).isEqualTo(mended);
  }

  @Test
  void linesThatEndInNextLineStayLines() {
    String text = "The mill burnt down.\u0085\u0085\"All of it,\" said Bo.\u0085It was old.";
    assertThat(MendedText.of(text).text()).isEqualTo(text);
  }

  @Test
  void theFirstPlaceOfEachKindIsNoted() {
    MendedText mended = MendedText.of("A \u0093b\u0094\u0000 c\u0000");
    assertThat(mended.text()).isEqualTo("A “b” c");
    assertThat(mended.notes())
        .containsExactly(
            new Removal(MendedText.WINDOWS, 2, 3, "“"), new Removal(MendedText.CONTROL, 5, 5, ""));
    assertThat(MendedText.of("plain").notes()).isEmpty();
    assertThat(MendedText.of(null).text()).isNull();
  }

  @Property(tries = 200)
  void nothingOfTheKindIsLeft(@ForAll String text) {
    MendedText mended = MendedText.of(text);
    assertThat(MendedText.of(mended.text()).text()).isEqualTo(mended.text());
    for (Removal note : mended.notes()) {
      assertThat(mended.text().substring(note.rawBegin(), note.rawEnd())).isEqualTo(note.text());
    }
  }
}
