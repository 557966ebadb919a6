package io.wireroom.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.wireroom.lexicon.Lists;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventFinderTest {
  private static final EventFinder FINDER = new EventFinder(Lists.shipped());

  /** Sentence | source | target | event, or - for none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // Verbs with an object.
        "Ankara condemned Damascus on Monday. | Ankara | Damascus | DISAPPROVE",
        "Poland has sharply criticized Belarus over the migrants. | Poland | Belarus | DISAPPROVE",
        "The Kremlin accused NATO of provoking the crisis. | Kremlin | NATO | DISAPPROVE",
        "India praised Bhutan for its restraint. | India | Bhutan | SUPPORT",
        "Brazil and Chile condemned Venezuela. | Chile | Venezuela | DISAPPROVE",
        "Brazil condemned Venezuela and Nicaragua. | Brazil | Nicaragua | DISAPPROVE",
        "Beijing denounced Australia's decision. | Beijing | Australia | DISAPPROVE",
        "Iraq invaded Kuwait in 1990. | Iraq | Kuwait | ASSAULT",
        "Egypt's government rejected Ethiopia's offer. | Egypt | Ethiopia | REJECT",
        "Seoul rejected Tokyo's demand. | Seoul | Tokyo | REJECT",
        "Microsoft sued Motorola in Seattle. | Microsoft | Motorola | DISAPPROVE",
        "Police arrested Navalny at the airport. | Police | Navalny | COERCE",
        "The European Union sanctioned Minsk last year. | European Union | Minsk | SANCTION",
        "France urged Turkey to withdraw its ships. | France | Turkey | DEMAND",
        "Washington asked Riyadh to pump more oil. | Washington | Riyadh | DEMAND",
        "Washington threatened Harare on Friday. | Washington | Harare | THREATEN",
        "Britain freed Assange in June. | Britain | Assange | RETREAT",
        // With a particle, a preposition, a noun.
        "Norway turned down Qatar's invitation. | Norway | Qatar | REJECT",
        "The president lashed out at Merkel. | president | Merkel | DISAPPROVE",
        "Iran apologized to Pakistan. | Iran | Pakistan | CONCEDE",
        "The bloc called on Serbia to recognize the vote. | bloc | Serbia | DEMAND",
        "Thousands protested against Lukashenko in Minsk. | Thousands | Lukashenko | PROTEST",
        "Ottawa imposed sanctions on Moscow. | Ottawa | Moscow | SANCTION",
        "Ottawa imposed tariffs and quotas on Chinese steel. | Ottawa | Chinese | SANCTION",
        "Japan imposed restrictions on exports of key materials to South Korea."
            + " | Japan | South Korea | SANCTION",
        "Sweden provided weapons to Ukraine. | Sweden | Ukraine | AID",
        "Peru signed a trade deal with Mexico. | Peru | Mexico | AGREE",
        "Mexico held talks with Cuba. | Mexico | Cuba | CONSULT",
        "Mexico held talks with Cuba. | Cuba | Mexico | CONSULT",
        "Jordan cut ties with Iran. | Jordan | Iran | SANCTION",
        "Moscow pulled out of Syria. | Moscow | Syria | RETREAT",
        "Moscow withdrew its troops from Georgia. | Moscow | Georgia | RETREAT",
        "Sanders is critical of Clinton. | Sanders | Clinton | DISAPPROVE",
        "Hungary is opposed to Ukraine. | Hungary | Ukraine | REJECT",
        "Greece expelled Russian diplomats. | Greece | Russian | SANCTION",
        "Ghana sided with Togo. | Ghana | Togo | SUPPORT",
        "Rand Paul is a critic of McConnell. | Rand Paul | McConnell | DISAPPROVE",
        "Orban, an admirer of Putin, won again. | Orban | Putin | SUPPORT",
        "Hamas released Israeli hostages. | Hamas | Israeli | RETREAT",
        "Hezbollah fighters attacked Israel. | Hezbollah | Israel | ASSAULT",
        "Rebels shelled the town of Arsal. | Rebels | Arsal | ASSAULT",
        "Cairo imposed tariffs on imports from Turkey. | Cairo | Turkey | SANCTION",
        "Manila filed a complaint against Beijing. | Manila | Beijing | DISAPPROVE",
        "Vietnam lifted its ban on imports from Laos. | Vietnam | Laos | CONCEDE",
        // Turned round, and clauses without a subject of their own.
        "Seoul was condemned by Tokyo. | Tokyo | Seoul | DISAPPROVE",
        "Seoul was condemned by Tokyo. | Seoul | Tokyo | -",
        "Sanctions were imposed on Libya by France. | France | Libya | SANCTION",
        "Kenya, which condemned Somalia, closed the border. | Kenya | Somalia | DISAPPROVE",
        "Japan, which imposed curbs on South Korea, said no. | Japan | South Korea | SANCTION",
        "Armenia, accused by Azerbaijan of shelling, denied it."
            + " | Azerbaijan | Armenia | DISAPPROVE",
        "Algeria recalled its envoy, accusing Morocco of hostile acts."
            + " | Algeria | Morocco | DISAPPROVE",
        "Bolton resigned and criticized Trump. | Bolton | Trump | DISAPPROVE",
        "Officials said Cairo condemned Doha. | Cairo | Doha | DISAPPROVE",
        "Tokyo decided to sanction Pyongyang. | Tokyo | Pyongyang | SANCTION",
        "Tokyo's decision to restrict exports to Seoul surprised markets."
            + " | Tokyo | Seoul | SANCTION",
        "Washington threatened to sanction Ankara. | Washington | Ankara | THREATEN",
        "Pelosi refused to meet Trump. | Pelosi | Trump | REJECT",
        "Berlin pledged to help Kyiv. | Berlin | Kyiv | AGREE",
        "Tehran vowed to attack Israel. | Tehran | Israel | THREATEN",
        "Britain agreed to extradite Boudhiba. | Britain | Boudhiba | -",
        "Pelosi refused to meet Trump. | Trump | Pelosi | -",
        // Both ways.
        "Trump and Kim met in Singapore. | Kim | Trump | CONSULT",
        "Delhi and Islamabad agreed to a truce. | Delhi | Islamabad | AGREE",
        "Delhi and Islamabad signed a treaty. | Islamabad | Delhi | AGREE",
        "Armenia and Azerbaijan clashed again. | Azerbaijan | Armenia | ASSAULT",
        "Merkel met Macron in Berlin. | Macron | Merkel | CONSULT",
        // Nouns.
        "Japan's restrictions on exports to South Korea hurt firms."
            + " | Japan | South Korea | SANCTION",
        "Tokyo's export restrictions against Seoul took effect. | Tokyo | Seoul | SANCTION",
        "Talks between Sudan and Ethiopia collapsed. | Sudan | Ethiopia | CONSULT",
        "The U.S. attack on Iran raised prices. | U.S. | Iran | ASSAULT",
        "Russia's invasion of Ukraine began in February. | Russia | Ukraine | ASSAULT",
        "Obama's support for Clinton was clear. | Obama | Clinton | SUPPORT",
        "Washington's decision to expel Russian diplomats came late."
            + " | Washington | Russian | SANCTION",
        "The E.U. released a statement criticizing Hungary. | E.U. | Hungary | DISAPPROVE",
        "Bahrain, together with Egypt, severed diplomatic ties with Qatar."
            + " | Bahrain | Qatar | SANCTION",
        "Tokyo's complaint against Seoul went to Geneva. | Tokyo | Seoul | DISAPPROVE",
        "Talks with Iran were welcomed by Oman. | Oman | Iran | -",
        "Seoul's criticism of Tokyo grew louder. | Seoul | Tokyo | DISAPPROVE",
        "South Korean officials met Japanese diplomats. | Japanese | South Korean | CONSULT",
        // Nothing is sure.
        "An envoy from Nepal is in Yemen for talks with Hadi. | Yemen | Hadi | -",
        "Diplomats expressed doubt that Lima and Quito will sign a deal. | Lima | Quito | -",
        "Syrian rebels attacked Hama. | Syrian | Hama | -",
        "Syrian opposition leaders praised Paris. | Syrian | Paris | -",
        "Canada condemned the invasion of Iraq. | Canada | Iraq | -",
        "Canada condemned the Iraq invasion. | Canada | Iraq | -",
        "Brazil and Chile talked to Peru. | Brazil | Chile | -",
        "Vienna vowed not to help Tirana. | Vienna | Tirana | -",
        "Warsaw may impose sanctions on Minsk. | Warsaw | Minsk | -",
        "Warsaw said Minsk should apologize to Vilnius. | Minsk | Vilnius | -",
        "Warsaw demanded that Minsk apologize to Vilnius. | Minsk | Vilnius | -",
        "Madrid considered suing Lisbon. | Madrid | Lisbon | -",
        "Troops were sent to punish Tripoli. | Troops | Tripoli | -",
        "Spain did not condemn Portugal. | Spain | Portugal | -",
        "Spain never criticized Portugal. | Spain | Portugal | -",
        "Washington could sanction Ankara. | Washington | Ankara | -",
        "If Russia attacks Finland, prices will rise. | Russia | Finland | -",
        "Will Russia attack Finland? | Russia | Finland | -",
        "Russia will invade Finland. | Russia | Finland | -",
        "Tehran denied that it attacked Riyadh. | Tehran | Riyadh | -",
        "Washington wants to meet Kim. | Washington | Kim | -",
        "Paris refused to condemn Berlin. | Paris | Berlin | -",
        "Lima urged Quito to sanction Caracas. | Lima | Caracas | -",
        "Lima urged Quito to sanction Caracas. | Quito | Caracas | -",
        "Georgia accused Russia of attacking Ukraine. | Russia | Ukraine | -",
        "Georgia accused Russia of attacking Ukraine. | Georgia | Ukraine | -",
        "A possible Russian attack on Poland worries allies. | Russian | Poland | -",
        "Brazil and Chile condemned Venezuela. | Brazil | Chile | -",
        "Brazil and Chile met with Peru. | Brazil | Chile | -",
        "Clinton praised Obama's wife. | Clinton | Obama | -",
        "Officials from Chad were in Niger. | Chad | Niger | -",
        "Neither Rome nor Athens backed Vienna. | Athens | Vienna | -",
        "Oslo was asked to support Kyiv. | Oslo | Kyiv | -"
      })
  void eventsAreFound(String sentence, String source, String target, String expected) {
    TaggedText text = TaggedText.of(sentence);
    Event found =
        FINDER
            .in(text.tokens(), text.parse())
            .between(
                new EventActor(text.head(source), false), new EventActor(text.head(target), false));
    assertThat(found == null ? "-" : found.label()).as(text.tree()).isEqualTo(expected);
  }

  /** Attacks between persons are talk. */
  @ParameterizedTest
  @CsvSource({"true, true, DISAPPROVE", "false, false, ASSAULT", "true, false, "})
  void whatAnAttackIsDependsOnWhoAttacks(boolean source, boolean target, Event expected) {
    TaggedText text = TaggedText.of("Franco attacked Madrid.");
    assertThat(
            FINDER
                .in(text.tokens(), text.parse())
                .between(new EventActor(0, source), new EventActor(2, target)))
        .isEqualTo(expected);
  }

  /** No stack overflows and no time is squared where a sentence never ends. */
  @ParameterizedTest
  @ValueSource(strings = {"condemned Iran and ", "was seized, ", "Oman and ", "which said that "})
  void sentencesWithoutEndAreRead(String run) {
    TaggedText text = TaggedText.of("Chad " + run.repeat(10_000) + "condemned Iran.");
    int last = text.tokens().size() - 2;
    EventFinder.Reading reading = FINDER.in(text.tokens(), text.parse());
    assertTimeout(
        Duration.ofSeconds(5),
        () -> reading.between(new EventActor(0, false), new EventActor(last, false)));
  }

  @Test
  void rowsOfTheUserCountOverShippedOnes() {
    Lists lists = Lists.extended(Map.of("event-verbs", "verb\tcondemn\t*\t-\tREJECT\n"));
    TaggedText text = TaggedText.of("Ankara condemned Damascus.");
    assertThat(
            new EventFinder(lists)
                .in(text.tokens(), text.parse())
                .between(new EventActor(0, false), new EventActor(2, false)))
        .isEqualTo(Event.REJECT);
  }
}
