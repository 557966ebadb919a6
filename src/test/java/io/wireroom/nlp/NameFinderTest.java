package io.wireroom.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.Payload;
import io.wireroom.name.NameLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the lists make of a tagger's names. Words stand as {@code word/label/tag}: a name's first
 * word as {@code B-person}, the others as {@code I-person}; without a label outside of names;
 * without a tag {@code NNP} with a capital, else {@code NN}.
 */
class NameFinderTest {
  private static final Lists MINE =
      Lists.extended(
          Map.of(
              "institutions", "Amber Hall\torg:amber-hall\tAmber Hall\tNLD\tgovernment\n",
              "places", "Quellmoor\tDEU\tQuellmoor\tplace\n",
              "people", "Yolanda Prewitt\tCAN\tf\n"));
  private static final NameLexicon LEXICON = new NameLexicon(NameLexicon.payload(MINE));
  private static final NameFinder FINDER = new NameFinder(new Payload<>(NameLexicon.payload(MINE)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The same words: what the tagger says, unless the list has a body or a people.
        "Mary/B-person Washington/I-person left | person Mary Washington",
        "then Washington/B-person spoke | person Washington",
        "in Washington/B-location today | location Washington USA",
        "the White/B-location House/I-location said | organization White House USA",
        "the Danish/B-misc/JJ coast | nationality Danish DNK",
        "the Danish/B-location/JJ coast | nationality Danish DNK",
        "Norway/B-organization won | organization Norway NOR",
        // A longer listed name joins pieces, and cuts none of the tagger's names.
        "the Wall/B-misc Street/I-misc Journal said | organization Wall Street Journal USA",
        "the New/B-location York/I-location Harbor/I-location | location New York Harbor USA",
        "the Bank/B-organization of/I-organization China/I-organization | organization Bank of"
            + " China CHN",
        "the Danish/B-organization National/I-organization Bank/I-organization | organization"
            + " Danish National Bank DNK",
        // A department of state is no part of its people's name.
        "the Danish/B-organization Foreign/I-organization Ministry/I-organization | nationality"
            + " Danish DNK; organization Foreign Ministry DNK",
        "the Ministry of Trade , Industry and Energy/B-misc said | organization Ministry of Trade,"
            + " Industry and Energy",
        // What the tagger passed over.
        "members of the Bundestag/O/NN met | organization Bundestag DEU",
        "fog over Norway again | location Norway NOR",
        "the old film Norway Nobody opened today | ''",
        "he said target prices fell | ''",
        // What belongs to no name.
        "Prime/B-person Minister/I-person Solvei/I-person Brandt/I-person left | person Solvei"
            + " Brandt",
        "The/B-organization Salt/I-organization Union/I-organization met | organization Salt Union",
        "said Krell/B-person 's/I-person aide | person Krell",
        "a Berlin-based/B-misc/JJ firm | ''",
        // Somebody again, by one name.
        "Ada/B-person Holm/I-person left . Nobody saw Holm | person Ada Holm; person Holm",
        "Gloria/B-person Penn/I-person left . Then Penn/B-organization/NNP/0.6 rang | person Gloria"
            + " Penn; person Penn",
        // Two places hung together.
        "Oslo-Berlin/B-location trains | location Oslo NOR; location Berlin DEU",
        "the Norway-South/B-misc Korea/I-misc match | location Norway NOR; location South Korea"
            + " KOR",
        "the Holm-Oslo/B-organization line | organization Holm-Oslo",
        // Halves of countries.
        "South/B-location Korea/I-location waited ; the North did too | location South Korea KOR;"
            + " location North PRK",
        // Labels of other taggers.
        "Ada/B-PER Holm/I-PER of the Salt/B-ORG Union/I-ORG | person Ada Holm; organization Salt"
            + " Union",
        "Ada/I-PER left Oslo/I-GPE | person Ada; location Oslo NOR",
        // A user's own rows.
        "talks at Amber Hall went on | organization Amber Hall NLD",
        "talks at Amber/B-person Hall/I-person went on | organization Amber Hall NLD",
        "snow in Quellmoor/B-person today | location Quellmoor DEU",
        "so said Yolanda/B-organization Prewitt/I-organization today | person Yolanda Prewitt",
      })
  void names(String marked, String names) {
    assertThat(String.join("; ", find(marked))).isEqualTo(names);
  }

  private static List<String> find(String marked) {
    List<String[]> words = new ArrayList<>();
    for (String word : marked.strip().split(" ")) {
      String[] parts = word.split("/");
      boolean capital = Character.isUpperCase(parts[0].charAt(0));
      words.add(
          new String[] {
            parts[0],
            parts.length > 1 ? parts[1] : "O",
            parts.length > 2 ? parts[2] : capital ? "NNP" : "NN",
            parts.length > 3 ? parts[3] : "0.95"
          });
    }
    String text = String.join(" ", words.stream().map(word -> word[0]).toList());
    List<Annotation> input = new ArrayList<>();
    input.add(annotation(AnnotatorType.DOCUMENT(), 0, text.length(), text));
    int begin = 0;
    for (int w = 0; w < words.size(); w++) {
      int end = begin + words.get(w)[0].length();
      input.add(annotation(AnnotatorType.TOKEN(), begin, end, words.get(w)[0]));
      input.add(
          Annotations.of(
              AnnotatorType.NAMED_ENTITY(),
              begin,
              end,
              words.get(w)[1],
              new scala.collection.immutable.Map.Map1<>("confidence", words.get(w)[3])));
      input.add(annotation(AnnotatorType.POS(), begin, end, words.get(w)[2]));
      StringBuilder phrase = new StringBuilder();
      int to = begin;
      for (String[] word : words.subList(w, words.size())) {
        phrase.append(phrase.isEmpty() ? "" : " ").append(word[0]);
        to += (to == begin ? 0 : 1) + word[0].length();
        if (LEXICON.entry(NameLexicon.key(phrase.toString()), phrase.toString(), false) != null) {
          input.add(annotation(AnnotatorType.CHUNK(), begin, to, phrase.toString()));
        }
      }
      begin = end + 1;
    }
    return FINDER.annotate(input, LEXICON).stream()
        .map(
            name ->
                String.join(
                        " ",
                        Annotations.meta(name, "entity", ""),
                        text.substring(name.begin(), name.end() + 1).replace(" ,", ","),
                        Annotations.meta(name, "country", "").toUpperCase(Locale.ROOT))
                    .strip())
        .toList();
  }

  private static Annotation annotation(String type, int begin, int end, String result) {
    return Annotations.of(type, begin, end, result, Annotations.NO_METADATA);
  }
}
