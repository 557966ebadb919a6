package io.wireroom.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.wireroom.lexicon.Lists;
import io.wireroom.reading.Polarity;
import io.wireroom.stance.PairClassifier.Answer;
import io.wireroom.stance.PairClassifier.Direction;
import io.wireroom.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StanceFinderTest {
  private static final Direction AGAINST_ALL =
      new Direction(Polarity.NEGATIVE, 0.7, 0.1, 0.6, List.of(), "other");
  private static final List<String> AGAINST =
      List.of(
          "[Moon Jae-in] condemned [Japan].",
          "[Moon Jae-in] sharply criticized [Japan] on Monday.",
          "[Moon Jae-in] accused [Japan] of breaking its word.",
          "[Moon Jae-in] denounced [Japan].",
          "[Moon Jae-in] threatened [Japan] with sanctions.",
          "[Moon Jae-in] blamed [Japan] for the losses.",
          "[Japan] was condemned by [Moon Jae-in].",
          "[Japan] was sharply criticized by [Moon Jae-in].",
          "[Japan] was denounced by [Moon Jae-in] on Monday.",
          "[Japan] was accused by [Moon Jae-in] of spying.",
          "[Japan] was blamed by [Moon Jae-in] for the losses.",
          "[Japan] was rebuked by [Moon Jae-in].");
  private static final List<String> IN_FAVOUR =
      List.of(
          "[Moon Jae-in] praised [Japan].",
          "[Moon Jae-in] thanked [Japan] for the aid.",
          "[Moon Jae-in] endorsed [Japan] on Friday.",
          "[Moon Jae-in] defended [Japan].",
          "[Moon Jae-in] admires [Japan].",
          "[Moon Jae-in] congratulated [Japan].",
          "[Japan] was praised by [Moon Jae-in] for its help.",
          "[Japan] was thanked by [Moon Jae-in] for the aid.",
          "[Japan] was endorsed by [Moon Jae-in] on Friday.",
          "[Japan] was welcomed by [Moon Jae-in] as a partner.",
          "[Japan] was backed by [Moon Jae-in].",
          "[Japan] was supported by [Moon Jae-in] in the talks.");
  private static final List<String> NEITHER =
      List.of(
          "[Moon Jae-in] flew to [Japan].",
          "[Moon Jae-in] was in [Japan] on Monday.",
          "[Moon Jae-in] spoke of [Japan] for an hour.",
          "[Moon Jae-in] left [Japan] at noon.",
          "[Japan] was visited by [Moon Jae-in] in May.",
          "Trains run from [Japan] to [Moon Jae-in] at nine.");

  private static long count(List<String> sentences, Polarity polarity) {
    return sentences.stream()
        .map(sentence -> Scene.of(sentence).stance("Moon Jae-in", "Japan"))
        .filter(row -> row.polarity() == polarity)
        .filter(row -> Math.signum(row.score()) == polarity.number() - 1 || row.score() == 0)
        .count();
  }

  @Test
  void whoIsAgainstWhomIsToldWhoeverIsNamedFirst() {
    assertThat(count(AGAINST, Polarity.NEGATIVE)).isGreaterThanOrEqualTo(10);
    assertThat(count(AGAINST, Polarity.POSITIVE)).isZero();
  }

  @Test
  void whoIsForWhomIsToldWhoeverIsNamedFirst() {
    assertThat(count(IN_FAVOUR, Polarity.POSITIVE)).isGreaterThanOrEqualTo(10);
    assertThat(count(IN_FAVOUR, Polarity.NEGATIVE)).isZero();
  }

  @Test
  void namesSideBySideAreNoStance() {
    assertThat(
            NEITHER.stream()
                .map(sentence -> Scene.of(sentence).stance("Moon Jae-in", "Japan"))
                .filter(row -> row.polarity() == Polarity.NEUTRAL))
        .hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void everyPairHasARowEachWay() {
    List<Stance> rows = Scene.of("[Moon Jae-in] met [Mira Dahl] in [China].").stances();
    assertThat(rows)
        .extracting(row -> row.source().name(), row -> row.target().name())
        .containsExactlyInAnyOrder(
            tuple("Moon Jae-in", "Mira Dahl"),
            tuple("Mira Dahl", "Moon Jae-in"),
            tuple("Moon Jae-in", "China"),
            tuple("China", "Moon Jae-in"),
            tuple("Mira Dahl", "China"),
            tuple("China", "Mira Dahl"));
    assertThat(rows).extracting(Stance::rule).containsOnly("model");
    assertThat(rows).extracting(Stance::sentence).containsOnly(0);
  }

  @Test
  void theSpanGoesFromTheFirstToTheLast() {
    Scene scene = Scene.of("It rained.\nThen [Mira Dahl] praised [Japan] again.");
    for (Stance row : scene.stances()) {
      assertThat(row.span().of(scene.text().text())).isEqualTo("Mira Dahl praised Japan");
      assertThat(row.sentence()).isEqualTo(1);
    }
    assertThat(scene.stance("Mira Dahl", "Japan").evidence())
        .extracting(span -> span.of(scene.text().text()))
        .contains("praised");
  }

  @Test
  void aCapitalStandsForItsCountry() {
    assertThat(Scene.of("[Mira Dahl] condemned [Tokyo].").stance("Mira Dahl", "Tokyo").target())
        .isEqualTo(new Actor("country:JPN", "Japan", "JPN"));
  }

  @Test
  void oneWhoIsNamedTwiceIsNotPairedWithItself() {
    assertThat(Scene.of("[Tokyo] said [Japan] would not yield.").stances()).isEmpty();
    assertThat(Scene.of("[Tokyo] said [Japan] would not yield to [Seoul].").stances())
        .extracting(row -> row.source().id(), row -> row.target().id())
        .containsExactlyInAnyOrder(
            tuple("country:JPN", "country:KOR"), tuple("country:KOR", "country:JPN"));
  }

  @Test
  void namesOfDifferentSentencesAreNotPaired() {
    assertThat(Scene.of("[Mira Dahl] left.\n[Japan] won.").stances()).isEmpty();
    assertThat(Scene.of("").stances()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Moon Jae-in] condemned [Japan]. | DISAPPROVE",
        "[Japan] was condemned by [Moon Jae-in]. | DISAPPROVE",
        "[Moon Jae-in] praised [Japan]. | SUPPORT"
      })
  void theEventIsInTheRowOfWhoDoesIt(String sentence, Event event) {
    Scene scene = Scene.of(sentence);
    assertThat(scene.stance("Moon Jae-in", "Japan").event()).isEqualTo(event);
    assertThat(scene.stance("Japan", "Moon Jae-in").event()).isNull();
  }

  @Test
  void whatIsDoneTogetherGoesBothWays() {
    Scene scene = Scene.of("[South Korea] and [Japan] agreed to a truce.");
    assertThat(scene.stances()).hasSize(2).extracting(Stance::event).containsOnly(Event.AGREE);
    assertThat(scene.stances()).extracting(Stance::polarity).containsOnly(Polarity.POSITIVE);
    assertThat(scene.stances()).extracting(Stance::rule).containsOnly("event");
  }

  @Test
  void whatOneDoesIsNotGivenBack() {
    Scene scene = Scene.of("[Moon Jae-in] praised [Mira Dahl].");
    assertThat(scene.stance("Moon Jae-in", "Mira Dahl").polarity()).isEqualTo(Polarity.POSITIVE);
    assertThat(scene.stance("Mira Dahl", "Moon Jae-in").polarity()).isEqualTo(Polarity.NEUTRAL);
  }

  @Test
  void anEventIsLookedForWhereverTheTwoStand() {
    Scene scene = Scene.of("In [Tokyo], [Mira Dahl] waited for hours and then condemned [Japan].");
    Stance row = scene.stance("Mira Dahl", "Japan");
    assertThat(row.event()).isEqualTo(Event.DISAPPROVE);
    assertThat(row.span().of(scene.text().text())).startsWith("Mira").endsWith("Japan");
  }

  @Test
  void narrationIsNobodysWord() {
    Scene scene = Scene.of("[Mira Dahl] condemned [Japan].\n[Mira Dahl] said it rained.");
    assertThat(scene.quoting("Mira Dahl", "it rained").stances())
        .hasSize(2)
        .extracting(Stance::attribution)
        .containsOnly(-1);
  }

  @Test
  void whomASpeakersOwnWordsNameIsToldInTheirAttribution() {
    Scene scene =
        Scene.of("It rained, they said.\n[Mira Dahl] said [Japan] was wrong.")
            .quoting("they", "It rained")
            .quoting("Mira Dahl", "Japan was wrong");
    assertThat(scene.stance("Mira Dahl", "Japan").attribution()).isEqualTo(1);
    assertThat(scene.stance("Japan", "Mira Dahl").attribution()).isEqualTo(-1);
  }

  @Test
  void twoInsideOthersWordsAreToldInTheirAttribution() {
    Scene scene =
        Scene.of("[Mira Dahl] said [Japan] had condemned [China].")
            .quoting("Mira Dahl", "Japan had condemned China");
    assertThat(scene.stance("Japan", "China").attribution()).isZero();
    assertThat(scene.stance("China", "Japan").attribution()).isZero();
    assertThat(scene.stance("Mira Dahl", "China").attribution()).isZero();
    assertThat(scene.stance("China", "Mira Dahl").attribution()).isEqualTo(-1);
  }

  @Test
  void aSourceOutsideOthersWordsIsNarrated() {
    Scene scene =
        Scene.of("Near [China], [Mira Dahl] said [Japan] was wrong.")
            .quoting("Mira Dahl", "Japan was wrong");
    assertThat(scene.stance("China", "Japan").attribution()).isEqualTo(-1);
  }

  @Test
  void aSpeakerOfAnotherSentenceIsForOrAgainstWhomTheWordsName() {
    Scene scene =
        Scene.of(
                "[Mira Dahl] met the press.\nIt rained.\n[Tomas Berg] is a corrupt liar, she said.")
            .quoting("Mira Dahl", "Tomas Berg is a corrupt liar");
    assertThat(scene.stances())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.rule()).isEqualTo("speaker");
              assertThat(row.source().name()).isEqualTo("Mira Dahl");
              assertThat(row.target().name()).isEqualTo("Tomas Berg");
              assertThat(row.sentence()).isEqualTo(2);
              assertThat(row.span().of(scene.text().text())).isEqualTo("Tomas Berg");
              assertThat(row.polarity()).isEqualTo(Polarity.NEGATIVE);
              assertThat(row.event()).isNull();
              assertThat(row.attribution()).isZero();
            });
  }

  @Test
  void aSpeakerWhoIsNamedInTheSentenceHasNoSecondRow() {
    Scene scene =
        Scene.of("[Mira Dahl] said [Japan] was wrong.").quoting("Mira Dahl", "Japan was wrong");
    assertThat(scene.stances()).hasSize(2).extracting(Stance::rule).containsOnly("model");
  }

  @Test
  void aSpeakerIsNeitherForNorAgainstThemselves() {
    Scene scene =
        Scene.of("[Tokyo] spoke.\n[Japan] will win, it said.").quoting("Tokyo", "Japan will win");
    assertThat(scene.stances()).isEmpty();
  }

  @Test
  void aSpeakerWhoNamesOneTwiceInASentenceHasOneRow() {
    Scene scene =
        Scene.of("[Mira Dahl] spoke.\n[Japan] is what [Tokyo] makes of it, she said.")
            .quoting("Mira Dahl", "Japan is what Tokyo makes of it");
    assertThat(scene.stances()).singleElement().matches(row -> row.rule().equals("speaker"));
  }

  @Test
  void eightActorsOfASentenceArePaired() {
    StringBuilder sentence = new StringBuilder();
    for (char name = 'A'; name < 'L'; name++) {
      sentence.append("[").append(name).append("rno Berg], ");
    }
    List<Stance> rows = Scene.of(sentence + "and others met.").stances();
    assertThat(rows).hasSize(8 * 7);
    assertThat(rows).extracting(row -> row.source().name()).doesNotContain("Irno Berg");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 4000})
  void aSentenceOfManyNamesIsReadInSeconds(int names) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < names; i++) {
      sentence.append("[N").append(Character.toString('a' + i % 26)).append(i).append("] and ");
    }
    Scene scene = Scene.of(sentence + "[Japan] were condemned.");
    assertTimeout(
        Duration.ofSeconds(10),
        () -> assertThat(scene.quoting("Na0", "Nb1").stances()).hasSizeGreaterThanOrEqualTo(56));
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(
            "[Japan]",
            "[Tokyo]",
            "[Moon Jae-in]",
            "[Mira Dahl]",
            "[China]",
            "[Iran]",
            "condemned",
            "praised",
            "was",
            "by",
            "said",
            "not",
            "and",
            "agreed",
            "with",
            "sanctions",
            "on",
            "\"",
            ",",
            ".",
            "\n",
            "(",
            "-",
            "who",
            "9",
            "to",
            "\uD83D\uDE00",
            "talks",
            "between",
            "'s")
        .list()
        .ofMaxSize(40);
  }

  @Property(tries = 300)
  void anyWordsGiveRowsInOrderAndInRange(@ForAll("words") List<String> words) {
    Scene scene = Scene.of(String.join(" ", words));
    String text = scene.text().text();
    int cut = text.indexOf(" said ");
    if (text.contains("Mira Dahl") && cut > 0) {
      scene = scene.quoting("Mira Dahl", text.substring(cut + 6)).quoting("said", "said");
    }
    List<Stance> rows = scene.stances();
    int quotes = scene.attributions().size();
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.score()).isBetween(-1.0, 1.0);
              assertThat(row.confidence()).isBetween(0.0, 1.0);
              assertThat(row.source().id()).isNotEqualTo(row.target().id());
              assertThat(row.attribution()).isBetween(-1, quotes - 1);
              assertThat(row.span().end()).isLessThanOrEqualTo(text.length());
              assertThat(row.evidence()).isSorted();
              assertThat(row.rule()).isIn("model", "event", "speaker");
            });
    assertThat(rows)
        .isSortedAccordingTo(
            Comparator.comparing(Stance::span)
                .thenComparing(row -> row.source().id())
                .thenComparing(row -> row.target().id()));
    assertThat(rows)
        .extracting(row -> List.of(row.sentence(), row.source().id(), row.target().id()).toString())
        .doesNotHaveDuplicates();
    assertThat(rows).extracting(Stance::span).doesNotContain(new Span(0, 0));
  }

  @Test
  void anotherEngineIsAskedOnceForAllPairsOfAnArticle() {
    Scene scene = Scene.of("[Moon Jae-in] praised [Japan].\n[Iran] left [France] and [China].");
    List<Integer> asked = new ArrayList<>();
    PairClassifier other =
        (article, pairs) -> {
          asked.add(pairs.size());
          return Collections.nCopies(pairs.size(), new Answer(AGAINST_ALL, AGAINST_ALL));
        };
    List<Stance> rows = Scene.finder(other).find(scene.facts());
    assertThat(asked).containsExactly(4);
    assertThat(rows)
        .hasSize(8)
        .allSatisfy(
            row -> {
              assertThat(row.polarity()).isEqualTo(Polarity.NEGATIVE);
              assertThat(row.score()).isEqualTo(0.1 - 0.7);
              assertThat(row.rule()).isEqualTo("other");
            });
    // Of two stances that are as likely, the first is the label.
    assertThat(
            new PairLabeller(Lists.shipped(), other)
                .label(
                    scene.facts(), scene.mentions().get(0).span(), scene.mentions().get(1).span()))
        .isEqualTo(PairLabel.NEGATIVE_FORTH);
  }

  @Test
  void anotherEngineIsToldWhereverTheTwoStand() {
    Scene scene = Scene.of("[Japan] said [Mira Dahl] praised [Tokyo] when [Mira Dahl] spoke.");
    String text = scene.text().text();
    List<PairClassifier.Pair> asked = new ArrayList<>();
    List<Stance> rows =
        Scene.finder(
                (article, pairs) -> {
                  asked.addAll(pairs);
                  return Collections.nCopies(pairs.size(), new Answer(AGAINST_ALL, AGAINST_ALL));
                })
            .find(scene.facts());
    assertThat(rows).hasSize(2);
    assertThat(asked)
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.first().of(text)).isEqualTo("Mira Dahl");
              assertThat(pair.second().of(text)).isEqualTo("Tokyo");
              assertThat(pair.forth()).isEqualTo(Event.SUPPORT);
              assertThat(pair.firsts())
                  .extracting(span -> span.of(text))
                  .containsExactly("Mira Dahl", "Mira Dahl");
              assertThat(pair.firsts()).isSorted().contains(pair.first());
              assertThat(pair.seconds())
                  .extracting(span -> span.of(text))
                  .containsExactly("Japan", "Tokyo");
            });
  }

  @Test
  void anotherEngineIsAskedOnceForAllSpeakersOfAnArticle() {
    Scene scene =
        Scene.of(
                "[Mira Dahl] spoke.\n[Japan] is what [Tokyo] makes of it, she said."
                    + "\nShe said [China] won.")
            .quoting("Mira Dahl", "Japan is what Tokyo makes of it")
            .quoting("Mira Dahl", "China won");
    String text = scene.text().text();
    List<List<SpeakerClassifier.SpeakerTarget>> asked = new ArrayList<>();
    StanceFinder finder =
        new StanceFinder(
            Lists.shipped(),
            (article, pairs) -> List.of(),
            (article, targets) -> {
              asked.add(targets);
              return Collections.nCopies(targets.size(), AGAINST_ALL);
            },
            false);
    assertThat(finder.find(scene.facts()))
        .extracting(Stance::sentence, row -> row.span().of(text), Stance::attribution, Stance::rule)
        .containsExactly(tuple(1, "Japan", 0, "other"), tuple(2, "China", 1, "other"));
    assertThat(asked).hasSize(1);
    assertThat(asked.get(0))
        .extracting(
            SpeakerClassifier.SpeakerTarget::sentence,
            target -> target.mentions().stream().map(span -> span.of(text)).toList(),
            SpeakerClassifier.SpeakerTarget::attribution)
        .containsExactly(tuple(1, List.of("Japan", "Tokyo"), 0), tuple(2, List.of("China"), 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Moon Jae-in] praised [Japan]. | Moon Jae-in > Japan positive SUPPORT",
        "[South Korea] and [Japan] agreed to a truce."
            + " | Japan > South Korea positive AGREE, South Korea > Japan positive AGREE",
        // What is done without a feeling stays.
        "[Moon Jae-in] met [Japan]. | Moon Jae-in > Japan neutral CONSULT,"
            + " Japan > Moon Jae-in neutral CONSULT",
        "[Moon Jae-in] spoke of [Japan] for an hour. | ",
        "[Mira Dahl] spoke.~[Japan] will open a school, she said. | ",
        "[Mira Dahl] spoke.~[Tomas Berg] is a corrupt liar, she said."
            + " | Mira Dahl > Tomas Berg negative null",
      })
  void rowsHaveAStanceOrAnEvent(String sentences, String expected) {
    Scene scene = Scene.of(sentences.replace('~', '\n'));
    String text = scene.text().text();
    int line = text.indexOf('\n');
    scene =
        line < 0
            ? scene
            : scene.quoting("Mira Dahl", text.substring(line + 1, text.indexOf(", she said")));
    assertThat(
            scene.tellingStances().stream()
                .map(
                    row ->
                        "%s > %s %s %s"
                            .formatted(
                                row.source().name(),
                                row.target().name(),
                                row.polarity().label(),
                                row.event())))
        .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(", "));
    assertThat(scene.stances()).hasSizeGreaterThan(0).containsAll(scene.tellingStances());
  }

  @Test
  void nothingIsEvidenceOfNothing() {
    assertThat(Scene.of("[Moon Jae-in] spoke of [Japan] for an hour.").stances())
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.polarity()).isEqualTo(Polarity.NEUTRAL))
        .allSatisfy(row -> assertThat(row.evidence()).isEmpty());
  }
}
