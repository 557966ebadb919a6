package io.wireroom.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import io.wireroom.LocalSpark;
import io.wireroom.entity.Mention;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.TestModels;
import io.wireroom.nlp.Annotator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user's own lists change, without any training: aliases, ids, countries. */
class AddedListsTest {
  private static final Lists MINE =
      Lists.extended(
          Map.of(
              "institutions",
              """
              Amber Hall\torg:amber-hall\tAmber Hall\tNLD\tgovernment
              Lange Voorhout\torg:amber-hall\tAmber Hall\tNLD\tgovernment
              Kremlin\torg:office-of-the-president\tOffice of the President\tRUS\tgovernment
              """,
              "places",
              "Quellmoor\tDEU\tQuellmoor\tplace\n",
              "country-words",
              "the Lion City\tSGP\tSingapore\talias\n",
              "people",
              "Yolanda Prewitt\tCAN\tf\tYoli Prewitt\n",
              "titles",
              "wharfinger\thead\n",
              "seats-of-government",
              "Quellmoor\tDEU\n"));

  private static Annotator annotator;
  private static Analyser analyser;

  @BeforeAll
  static void open() {
    Config settings = ConfigFactory.parseResources("wireroom-defaults.conf").getConfig("wireroom");
    annotator = Annotator.of(LocalSpark.session(), settings, MINE, TestModels.SHIPPED);
    analyser = new Analyser(MINE, TestModels.SHIPPED, null, new AnalysisSettings(false, 0.5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ministers met at Lange Voorhout on Friday. | Lange Voorhout | org:amber-hall | Amber Hall | NLD |
          The ferry left Quellmoor on Friday. | Quellmoor | place:quellmoor | Quellmoor | DEU |
          The Kremlin denied it on Friday. | Kremlin | org:office-of-the-president | Office of the President | RUS |
          She called Yoli Prewitt on Friday. | Yoli Prewitt | person:yolanda-prewitt | Yolanda Prewitt | CAN |
          The wharfinger, Hamish Orde, waved. | Hamish Orde | person:hamish-orde | Hamish Orde | | wharfinger
          Quellmoor denied it on Friday. | Quellmoor | country:DEU | Germany | DEU |
          """)
  void aRowIsAllItTakes(
      String text, String words, String id, String name, String country, String title) {
    List<Mention> mentions = analyser.analyse(annotator.annotate(text, 0), null).mentions();
    assertThat(mentions)
        .filteredOn(mention -> mention.span().of(text).equals(words))
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.entityId()).isEqualTo(id);
              assertThat(mention.name()).isEqualTo(name);
              assertThat(Objects.toString(mention.country(), ""))
                  .isEqualTo(Objects.toString(country, ""));
              assertThat(Objects.toString(mention.title(), ""))
                  .isEqualTo(Objects.toString(title, ""));
            });
  }
}
