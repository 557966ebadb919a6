package io.wireroom.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.wireroom.lexicon.Lists;
import io.wireroom.tag.PosModel;
import io.wireroom.tag.ShippedModels;
import io.wireroom.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text to the names in it, as type and words; listed names are looked up word by word. */
class NameRulesTest {
  private static PosModel tagger;
  private static SentenceRules sentences;
  private static TokenRules tokens;
  private static NameLexicon lexicon;
  private static NameFinder finder;

  @BeforeAll
  static void read() throws IOException {
    Lists lists = Lists.shipped();
    Abbreviations abbreviations = new Abbreviations(Abbreviations.payload(lists));
    tagger = PosModel.of(ShippedModels.pos());
    sentences = new SentenceRules(abbreviations);
    tokens = new TokenRules(abbreviations);
    lexicon = new NameLexicon(NameLexicon.payload(lists));
    finder = new NameFinder(lists);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "He praised Solvei Brandtzaeg, 44, on Monday. Brandtzaeg said no."
            + " | person Solvei Brandtzaeg; person Brandtzaeg",
        "They met minister Do Van Khanh in May. Khanh said it would pass."
            + " | person Do Van Khanh; person Khanh",
        "It was sold by Baltic Freight Terminals in May. | organization Baltic Freight Terminals",
        "The strike was called by the United Miners' Congress. | organization United Miners' Congress",
        "A spokesman for Tugela Citrus Exporters declined. | organization Tugela Citrus Exporters",
        "He told radio station Voz Andina so. | organization Voz Andina",
        "It was said by Erin Castle-Boakye. Castle-Boakye left."
            + " | person Erin Castle-Boakye; person Castle-Boakye",
        "The Danish National Bank raised rates. | organization Danish National Bank",
        "The Danish Foreign Ministry said so. | nationality Danish; organization Foreign Ministry",
        "The Ministry of Labor and Trade said so. | organization Ministry of Labor and Trade",
        "Deputy Minister of Labor and Trade Tomas Krell agreed. | person Tomas Krell",
        "Figures from Statistics Norway were poor. | organization Statistics Norway",
        "Marta Kovanda, Norway's envoy, left. | person Marta Kovanda; location Norway",
        "They flew on Arrow Flight 212. The flight was late. | organization Arrow Flight",
        "It ended after World War II in Europe. | event World War II; location Europe",
        "Landslides cut the road. The landslides went on. | ~~",
        "The train left at 14:00 SAST from there. | ~~"
      })
  void names(String text, String names) {
    assertThat(String.join("; ", find(text))).isEqualTo(names);
  }

  private static List<String> find(String text) {
    List<Annotation> input = new ArrayList<>();
    List<Annotation> words = new ArrayList<>();
    for (Span sentence : sentences.sentences(text, new Span(0, text.length()))) {
      input.add(
          Annotations.of(
              AnnotatorType.DOCUMENT(),
              sentence.begin(),
              sentence.end(),
              sentence.of(text),
              Annotations.NO_METADATA));
      List<Span> spans = new ArrayList<>();
      tokens.tokens(sentence.of(text), 0, sentence.end() - sentence.begin(), spans);
      List<String> written = spans.stream().map(span -> span.of(sentence.of(text))).toList();
      String[] tags = tagger.tag(written);
      for (int i = 0; i < tags.length; i++) {
        int begin = sentence.begin() + spans.get(i).begin();
        int end = sentence.begin() + spans.get(i).end();
        words.add(annotation(AnnotatorType.TOKEN(), begin, end, written.get(i)));
        input.add(annotation(AnnotatorType.POS(), begin, end, tags[i]));
      }
    }
    input.addAll(words);
    for (Annotation word : words) {
      String key = word.result().toLowerCase(Locale.ROOT);
      if (lexicon.entry(key, word.result(), false) != null) {
        input.add(annotation(AnnotatorType.CHUNK(), word.begin(), word.end() + 1, word.result()));
      }
    }
    return finder.annotate(input, lexicon).stream()
        .map(
            name ->
                Annotations.meta(name, "entity", "")
                    + " "
                    + text.substring(name.begin(), name.end() + 1))
        .toList();
  }

  private static Annotation annotation(String type, int begin, int end, String result) {
    return Annotations.of(type, begin, end, result, Annotations.NO_METADATA);
  }
}
