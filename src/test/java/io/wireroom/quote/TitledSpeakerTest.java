package io.wireroom.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who speaks where a title, a rank or a nickname stands about the name, and what he is. */
class TitledSpeakerTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/titles/speakers.txt",
      delimiter = '|',
      quoteCharacter = '\0',
      maxCharsPerColumn = 4000)
  void titleNameAndHouse(String text, String words, String name, String title, String affiliation) {
    String article = text.strip().replace("¶", "\n\n");
    List<String> speakers =
        ShippedAttributions.of(article).stream()
            .filter(one -> one.span().of(article).contains(words.strip()))
            .map(Attribution::speaker)
            .map(
                one ->
                    String.join(
                        " | ",
                        one.name() == null ? "" : one.name(),
                        told(title, one.title()),
                        told(affiliation, one.affiliation())))
            .toList();
    assertThat(speakers)
        .as(text)
        .contains(
            String.join(" | ", name.strip(), lower(title.strip()), lower(affiliation.strip())));
  }

  private static String told(String expected, String found) {
    return expected.strip().equals("-") ? "-" : lower(found);
  }

  private static String lower(String words) {
    return Objects.toString(words, "").replace('’', '\'').toLowerCase(Locale.ROOT);
  }
}
