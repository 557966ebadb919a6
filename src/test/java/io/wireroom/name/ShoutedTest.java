package io.wireroom.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.LocalSpark;
import io.wireroom.model.TestModels;
import io.wireroom.nlp.Annotator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Capitals: which words are names, and which are pronouns that only look like one. */
class ShoutedTest {
  private static final Annotator ANNOTATOR =
      Annotator.shipped(LocalSpark.session(), TestModels.SHIPPED);

  /** A headline and a text, a word of it in capitals, and whether it is a name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "WILL THE DAM HOLD FOR US?¶The dam at Velm is old. | US | false",
        "MINERS TELL US: WE STAY¶The pit at Velm is open. | US | false",
        "LET US WORK, SAY BAKERS¶Bakers marched in Velm. | US | false",
        "WHO PAID THE FERRYMAN?¶The ferry at Velm has sunk. | WHO | false",
        "THEY OWE US ALL AN ANSWER¶The court at Velm has closed. | US | false",
        "FARMERS ASK US TO WAIT¶The fair at Velm is off. | US | false",
        "It is good FOR US, she said in Velm. | US | false",
        "THE MAN WHO SOLD THE BRIDGE¶The bridge at Velm is gone. | WHO | false",
        "US TROOPS LEAVE VELM¶The last soldiers left Velm on Monday. | US | true",
        "TALKS ON TARIFFS WITH US FIRMS FAIL¶The talks ended on Monday. | US | true",
        "VELM TELLS US: NO TARIFFS¶The US had asked for the talks, Velm said. | US | true",
        "BAN ON US CARS ENDS¶The ban ended on Monday. | US | true",
        "STAY WITH US, SAYS MAYOR¶The mayor spoke in Velm. | US | false",
        "The US said on Monday that it would wait. | US | true",
        "The WHO said on Monday that the fever was gone. | WHO | true",
      })
  void pronounsInCapitalsAreNoNames(String text, String word, boolean name) {
    String article = text.strip().replace("¶", "\n\n");
    int at = article.indexOf(word.strip());
    boolean found =
        ANNOTATOR.annotate(article, Math.max(0, article.indexOf("\n\n"))).names().stream()
            .anyMatch(span -> span.begin() == at && span.end() == at + word.strip().length());
    assertThat(found).as(text).isEqualTo(name);
  }

  /** A text and the whole name of a person in it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "MARGIT HOLLOSY-VARGA met the miners at noon. | MARGIT HOLLOSY-VARGA",
        "The prize went to CHARLOTTE ABBOTT, who draws maps. | CHARLOTTE ABBOTT",
        "The boat of Ingmar \"Wave\" Solli was found on Monday. | Ingmar \"Wave\" Solli",
        "They buried Thomas (Tom) Barrow in the rain. | Thomas (Tom) Barrow",
        "They met Pedro ‘El Largo’ Ruiz at the gate. | Pedro ‘El Largo’ Ruiz",
        "The prize went to Bo \"Tiny\" van der Berg on Friday. | Bo \"Tiny\" van der Berg",
        "Captain Moses (Mo) Okello sailed on Monday. | Moses (Mo) Okello",
        "Dr. Alice \"Birdie\" Monk left for Chad. | Alice \"Birdie\" Monk",
      })
  void personsAreWhole(String text, String name) {
    List<String> names =
        ANNOTATOR.annotate(text.strip(), 0).names().stream()
            .filter(span -> span.type().equals("person"))
            .map(span -> span.span().of(text.strip()))
            .toList();
    assertThat(names).contains(name.strip());
  }

  /** A text in which marks and brackets between names hold no nickname. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Police told Anna \"Stop\" and she stopped.",
        "Maria Lopez (Reuters) Anna Berg was there.",
        "The book by Ann Cole \"River Home\" Sold Well.",
        "Montana 'Moderate' Jon Hesper took the money.",
      })
  void otherMarksJoinNobody(String text) {
    assertThat(ANNOTATOR.annotate(text, 0).names())
        .noneMatch(name -> name.span().of(text).matches(".*[\"'(].*"));
  }
}
