package io.wireroom.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.LocalSpark;
import io.wireroom.date.Publication;
import io.wireroom.entity.Mention;
import io.wireroom.entity.MentionForm;
import io.wireroom.lexicon.Lists;
import io.wireroom.model.TestModels;
import io.wireroom.nlp.Annotator;
import io.wireroom.quote.Speaker;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who somebody is, over the whole way from raw text: tables of short stories, paragraphs parted by
 * {@code //}. An id is matched as a regular expression; {@code -} stands for none.
 */
class WhoTest {
  private static Annotator annotator;
  private static Analyser analyser;

  @BeforeAll
  static void open() {
    annotator = Annotator.shipped(LocalSpark.session(), TestModels.SHIPPED);
    analyser =
        new Analyser(Lists.shipped(), TestModels.SHIPPED, null, new AnalysisSettings(false, 0.5));
  }

  /** Story, words said, the speaker's id and country. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Chilean police said that the llama had crossed the border twice. | crossed the border | - | CHL
          The Belgian tax office said the waffles were exempt. | waffles were exempt | - | BEL
          Teachers across Uganda said the chalk had run out. | chalk had run out | - | -
          Farmers throughout Ecuador warned that the bananas would rot. | bananas would rot | - | -
          Police in Zambia said the lorry had been empty. | lorry had been empty | - | ZMB
          The Danish environment agency said the eels were back. | eels were back | - | DNK
          Swedish customs said the boxes held moss. | boxes held moss | - | SWE
          The Peruvian government said that it would pay for the bridge. | pay for the bridge | country:PER | PER
          Croatia said on Monday that it would open the port. | open the port | country:HRV | HRV
          The government of Latvia said the train would run by May. | train would run | country:LVA | LVA
          Iraqi police said two men had been held. // "They had no papers," the police said. | had no papers | - | IRQ
          Russians said they had never seen the lake so low. | seen the lake so low | - | RUS
          Bulgarian prosecutors said the bear had been framed. | bear had been framed | - | BGR
          The Mexican navy said that the crates held limes. | crates held limes | - | MEX
          Nurses around Malawi said the clinics had no light. | clinics had no light | - | -
          The Serbian football federation said the pitch was short. | pitch was short | - | SRB
          Beijing said that the talks could wait. | talks could wait | country:CHN | CHN
          Guatemala's national police said nobody had been hurt. | nobody had been hurt | - | GTM
          The Canadian Coast Guard said it had towed the raft. | towed the raft | org:.*coast-guard | CAN
          Mothers in Tunisia said the milk was thin. | milk was thin | - | -
          The Indonesian air force said the balloon was a kite. | balloon was a kite | - | IDN
          """)
  void aBodyIsNotItsCountry(String story, String words, String id, String country) {
    assertSpeaker(story, null, words, id, country);
  }

  /** Outlet, story, words said, the speaker's id and country. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          - | Kenya has put off its census again. // Interior Minister Wanjiru Ochola said that the forms were lost. | forms were lost | person:wanjiru-ochola | KEN
          - | Norway will sell its last whaler. "It smells," said Fisheries Minister Odd Vestby. | It smells | person:odd-vestby | NOR
          Otago Daily Times | The Government will not pay for the wharf. "It was never ours," Transport Minister Hemi Rangi said. | never ours | person:hemi-rangi | NZL
          - | "The ice was thin," said Piet Harmsen, a Dutch skater. | ice was thin | person:piet-harmsen | NLD
          - | Ann Torrance, 58, from Sheffield, said the bus had never come. | bus had never come | person:ann-torrance | GBR
          - | "We sold nine," said Luca Ferri of Arno, a Milan-based maker of hats. | sold nine | person:luca-ferri | ITA
          - | Iran analyst Pauline Desmet of the University of Oslo said nobody would sign. | nobody would sign | person:pauline-desmet | NOR
          - | OTTAWA - Canada will tax maple syrup. Liberal member Denise Arbour said that it was a shame. | it was a shame | person:denise-arbour | CAN
          The Namibian | Rain has come to Windhoek. "My roof is gone," Selma Hamutenya said. | My roof is gone | person:selma-hamutenya | NAM
          - | "The Holy Father slept well," a priest said. Pope Anselm VI said he would travel. | he would travel | person:anselm-vi | VAT
          - | Congresswoman Dolores Pike said that the bill was dead. | the bill was dead | person:dolores-pike | USA
          - | Taoiseach Cormac Feeney said the vote was close. | vote was close | person:cormac-feeney | IRL
          - | Brazil and Japan signed a pact in Geneva. Clara Voss, who watched, said it was short. | it was short | person:clara-voss | -
          - | Sweden votes in May. "I shall lose," said Lars Ekdahl, the mayor of Kiruna. | I shall lose | person:lars-ekdahl | SWE
          Daily Nation | "The goats are mine," Peter Kiprono told the court. | goats are mine | person:peter-kiprono | KEN
          - | Elena Marchetti, who lives in Lyon, said the bread was stale. | bread was stale | person:elena-marchetti | FRA
          - | "It was dark," said Rosario Llorente, a Spanish judge. | It was dark | person:rosario-llorente | ESP
          The Hindu | Police Inspector Anil Deshmukh said the elephant had paid. | elephant had paid | person:anil-deshmukh | IND
          - | United Nations envoy Tor Halvorsen said that the truce in Yemen held. | that the truce | person:tor-halvorsen | -
          - | Turkey scholar Jane Ridley said the coin was false. | coin was false | person:jane-ridley | -
          Irish Times | The Minister for Fisheries, Maeve Tully, said the boats were late. | boats were late | person:maeve-tully | IRL
          """)
  void aCountryIsWhatTheStoryMakesPlain(
      String outlet, String story, String words, String id, String country) {
    assertSpeaker(story, outlet.equals("-") ? null : outlet, words, id, country);
  }

  /** Story, words said, the speaker's id and country. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The choir hired Doreen Merkel, a tenor. "I can sing low," Merkel said. | I can sing low | person:doreen-merkel | -
          Putin wins chess cup // Viktor Putin, a baker from Leeds, won the cup. "I had the white pieces," Putin said. | white pieces | person:viktor-putin | GBR
          Datuk Seri Hamid Yusof opened the mill. "It is small," Hamid said. | It is small | person:hamid-yusof | -
          Tan Sri Ismail Bakar closed the mill. "It was small," Tan Sri Ismail said. | It was small | person:ismail-bakar | -
          Alhaji Musa Danjuma bought the boat. "It leaks," Danjuma said. | It leaks | person:musa-danjuma | -
          Shri Ramesh Kulkarni bought the temple bell. "It rings flat," Kulkarni said. | rings flat | person:ramesh-kulkarni | -
          Robert Fennimore left the board on Monday. "I was tired," said Bob Fennimore. | I was tired | person:robert-fennimore | -
          Pavel Hrdlicka sold the mill. His brother, Jan Hrdlicka, said that it was haunted. | it was haunted | person:jan-hrdlicka | -
          Cyril Osgood met his son. Osgood's daughter, Ivy Osgood, said that they had wept. | they had wept | person:ivy-osgood | -
          Tunku Aziz Rahman spoke first. "We shall see," Aziz said. | We shall see | person:aziz-rahman | -
          The brothers Emil Kranz and Otto Kranz own the inn. "It is cold," Emil Kranz said. Otto Kranz said that the wine was cold, too. | wine was cold | person:otto-kranz | -
          Gloria Thatcher, a florist, shut her shop. "Nobody buys lilies," Thatcher said. | Nobody buys lilies | person:gloria-thatcher | -
          Somchai Rattanakul sold the boat. "It is old," Khun Somchai said. | It is old | person:somchai-rattanakul | -
          Katherine Lindholm won the race. "I slept well," Kate Lindholm said. | I slept well | person:katherine-lindholm | -
          Lin Meihua opened a bakery. "Flour is dear," Ms. Lin said. | Flour is dear | person:lin-meihua | -
          Mayor Hugo Brandl came with his son, Felix Brandl. "I drove," Felix Brandl said. | I drove | person:felix-brandl | -
          Otunba Femi Adeyemi gave a cow. "It is a good cow," Adeyemi said. | a good cow | person:femi-adeyemi | -
          Sheikh Nasser Al-Fahad sold a falcon. "It was slow," Al-Fahad said. | It was slow | person:nasser-al-fahad | -
          """)
  void anIdIsOnePerson(String story, String words, String id, String country) {
    assertSpeaker(story, null, words, id, country);
  }

  /** Story, name, its type, id and country; the last mention of the name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Hurricane Delphine tore up the pier. Delphine had grown overnight. | Delphine | event | .* | -
          The trawler Maria Concetta sank on Sunday. Nobody was on the Maria Concetta. | Maria Concetta | misc | .* | -
          The firm, Ashdown, Perrin and Locke, has moved. | Ashdown, Perrin and Locke | organization | .* | -
          Lawyers at Kemble, Strood, Tarrant and Finch wrote to the court. | Kemble, Strood, Tarrant and Finch | organization | .* | -
          Jordan Pryce teaches swimming in Hull. On Monday Jordan was late. | Jordan | person | person:jordan-pryce | .*
          Chad Moseley and Kenya Moseley run the zoo in Bath. Kenya feeds the bears. | Kenya | person | person:kenya-moseley | .*
          Israel Tandy met the envoy in Israel. Israel is hot in May. | Israel | location | country:ISR | ISR
          Trains from Savannah to Athens were late on Tuesday. | Athens | location | place:athens-usa | USA
          The mayor of Athens met Greek bankers. Nobody in Athens slept. | Athens | location | .* | GRC
          The ferry left Macon at noon. | Macon | location | .* | USA
          Floods hit Plymouth and Exeter on Friday. | Plymouth | location | .* | GBR
          Brexit will cost more, Brexit did. | Brexit | misc | .* | -
          Cyclone Bettina is near. Bettina will land at noon. | Bettina | event | .* | -
          The yacht Lady Agatha was stolen. Police found the Lady Agatha on Monday. | Lady Agatha | misc | .* | -
          They met in Kearney Hall on Monday. | Kearney Hall | location | .* | -
          Georgia Fenn and her brother sell eels in Ely. Georgia smokes them. | Georgia | person | person:georgia-fenn | .*
          The partners of the firm Hobbs, Wray, Lund and Pike have left. | Hobbs, Wray, Lund and Pike | organization | .* | -
          Trucks go from Memphis to Cairo, Illinois, and back. Cairo is small. | Cairo | location | .* | USA
          """)
  void notEveryNameIsAPerson(String story, String name, String type, String id, String country) {
    String text = story.strip();
    Mention last =
        analyser.analyse(annotator.annotate(text, 0), null).mentions().stream()
            .filter(one -> one.form() == MentionForm.NAME && one.span().of(text).equals(name))
            .reduce((one, two) -> two)
            .orElseThrow(() -> new AssertionError("no such name in: " + text));
    assertThat(last.type().label()).as("type in: " + text).isEqualTo(type);
    assertThat(text(last.entityId())).as("id in: " + text).matches(id);
    assertThat(text(last.country())).as("country in: " + text).matches(country);
  }

  private static void assertSpeaker(
      String story, String outlet, String words, String id, String country) {
    String text = story.strip().replace(" // ", "\n\n");
    Analysis analysis = analyser.analyse(annotator.annotate(text, 0), Publication.on(null), outlet);
    assertThat(analysis.attributions())
        .filteredOn(one -> one.span().of(text).contains(words))
        .as(text)
        .isNotEmpty()
        .allSatisfy(
            one -> {
              Speaker speaker = one.speaker();
              assertThat(text(speaker.entityId())).as("id in: " + text).matches(id);
              assertThat(text(speaker.country())).as("country in: " + text).isEqualTo(country);
            });
  }

  private static String text(String value) {
    return Objects.requireNonNullElse(value, "-");
  }
}
