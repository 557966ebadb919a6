package io.wireroom.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.lexicon.Lists;
import io.wireroom.model.TestModels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Learns a language in which to {@code gromf} is against and to {@code lumy} is for somebody. */
class StanceTrainerTest {
  private static final String[] BAD = {"gromfed", "snarved", "wenked", "drulled"};
  private static final String[] PLAIN = {"quented", "ordled", "parmed", "tebbed"};
  private static final String[] GOOD = {"lumied", "brelled", "osprined", "calved"};
  private static final String[] NAMES = {"Moen", "Dahl", "Sorby", "Ilves", "Okafor", "Haugen"};
  private static final String[] ENDS = {"in May", "at noon", "on Monday", "in the hall", "again"};

  private static StanceModel model;

  private record Labelled(Scene scene, PairLabel label) {
    static Labelled of(int i) {
      int kind = i % 5;
      String[] verbs = kind == 0 ? PLAIN : kind < 3 ? BAD : GOOD;
      boolean back = kind == 2 || kind == 4;
      String verb = verbs[i / 5 % 4];
      String sentence =
          "["
              + NAMES[i % 6]
              + (back ? "] was " + verb + " by [" : "] " + verb + " [")
              + NAMES[(i + 1 + i / 7 % 5) % 6]
              + "] "
              + ENDS[i / 20 % 5]
              + ".";
      PairLabel[] labels = {
        PairLabel.NEUTRAL,
        PairLabel.NEGATIVE_FORTH,
        PairLabel.NEGATIVE_BACK,
        PairLabel.POSITIVE_FORTH,
        PairLabel.POSITIVE_BACK
      };
      return new Labelled(Scene.of(sentence), labels[kind]);
    }

    /** Combinations of a verb and an end that are never learnt from. */
    static boolean unseen(int i) {
      return (i / 5 % 4 + i / 20 % 5) % 5 == 0;
    }

    void addTo(StanceTrainer trainer, int group) {
      trainer.add(
          scene.facts(),
          scene.mentions().get(0).span(),
          scene.mentions().get(1).span(),
          label.label(),
          group);
    }

    PairLabel found(StanceModel with) {
      return new PairLabeller(Lists.shipped(), new LinearPairClassifier(with))
          .label(scene.facts(), scene.mentions().get(0).span(), scene.mentions().get(1).span());
    }
  }

  private static List<Labelled> pairs(boolean unseen) {
    List<Labelled> pairs = new ArrayList<>();
    for (int i = 0; i < 260; i++) {
      if (Labelled.unseen(i) == unseen) {
        pairs.add(Labelled.of(i));
      }
    }
    return pairs;
  }

  private static StanceTrainer trainer() {
    return new StanceTrainer(Lists.shipped(), TestModels.SHIPPED.sentiment().vectors(), step -> {});
  }

  private static StanceTrainer trainer(int pairs) {
    StanceTrainer trainer = trainer();
    List<Labelled> all = pairs(false);
    for (int i = 0; i < pairs; i++) {
      all.get(i).addTo(trainer, i / 5);
    }
    return trainer;
  }

  @BeforeAll
  static void learn() {
    model = trainer(pairs(false).size()).train();
  }

  @Test
  void thereAreSomeTwoHundredPairsToLearnFrom() {
    assertThat(pairs(false)).hasSizeBetween(180, 240);
    assertThat(pairs(true)).hasSizeGreaterThan(40);
  }

  @Test
  void whoIsForOrAgainstWhomIsFoundInNewCombinations() {
    for (Labelled pair : pairs(true)) {
      assertThat(pair.found(model)).as(pair.scene().text().text()).isEqualTo(pair.label());
    }
  }

  @Test
  void namesThatWereNeverSeenAreReadAlike() {
    Scene scene = Scene.of("[Quisp] gromfed [Zander] again.");
    List<Stance> rows = rows(model, scene);
    assertThat(rows).extracting(row -> row.source().name()).containsExactly("Quisp", "Zander");
    assertThat(rows.get(0).score()).isLessThan(rows.get(1).score());
    assertThat(rows.get(0).evidence())
        .extracting(span -> span.of(scene.text().text()))
        .contains("gromfed");
  }

  @Test
  void theSamePairsGiveTheSameBytes() {
    assertThat(trainer(80).train().toBytes())
        .isEqualTo(trainer(80).train().toBytes())
        .isNotEqualTo(model.toBytes());
  }

  @Test
  void aPairOfTwoSentencesTeachesNothing() {
    StanceTrainer trainer = trainer(80);
    Scene parted = Scene.of("[Moen] gromfed.\n[Dahl] quented.");
    new Labelled(parted, PairLabel.POSITIVE_FORTH).addTo(trainer, 3);
    assertThat(trainer.train().toBytes()).isEqualTo(trainer(80).train().toBytes());
    assertThat(new Labelled(parted, PairLabel.NEUTRAL).found(model)).isEqualTo(PairLabel.NEUTRAL);
  }

  @Test
  void pairsToChooseMarginsOnTeachMarginsAlone() {
    StanceModel plain = trainer(80).train();
    Labelled unknown = new Labelled(Scene.of("[Moen] zorbled [Dahl]."), null);
    PairLabel wanted =
        unknown.found(plain) == PairLabel.POSITIVE_FORTH
            ? PairLabel.NEGATIVE_FORTH
            : PairLabel.POSITIVE_FORTH;
    StanceTrainer trainer = trainer(80);
    for (int i = 0; i < 40; i++) {
      Scene scene = unknown.scene();
      trainer.addTuning(
          scene.facts(),
          scene.mentions().get(0).span(),
          scene.mentions().get(1).span(),
          wanted.label());
    }
    StanceModel tuned = trainer.train();
    assertThat(unknown.found(tuned)).isEqualTo(wanted);
    assertThat(tuned.first()).isNotEqualTo(plain.first());
    assertThat(tuned.size()).isEqualTo(plain.size());
  }

  @Test
  void aModelThatWasWrittenAndReadFindsTheSame() throws IOException {
    StanceModel read = StanceModel.of(model.toBytes());
    assertThat(read.toBytes()).isEqualTo(model.toBytes());
    assertThat(read.first()).isEqualTo(model.first());
    assertThat(read.later()).isEqualTo(model.later());
    for (Labelled pair : pairs(true).subList(0, 12)) {
      Scene scene = pair.scene();
      assertThat(rows(read, scene)).isEqualTo(rows(model, scene));
    }
  }

  private static List<Stance> rows(StanceModel with, Scene scene) {
    return Scene.finder(new LinearPairClassifier(with)).find(scene.facts());
  }

  @Test
  void anUnknownLabelIsRefused() {
    Scene scene = Scene.of("[Moen] quented [Dahl].");
    StanceTrainer trainer = trainer();
    assertThatThrownBy(
            () ->
                trainer.add(
                    scene.facts(),
                    scene.mentions().get(0).span(),
                    scene.mentions().get(1).span(),
                    "angry",
                    0))
        .hasMessage("Cannot read stances: no such label (angry)");
  }

  @Test
  void bytesOfSomethingElseAreRefused() {
    assertThatThrownBy(
            () -> StanceModel.of("no model of anything".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessage("Cannot read model: not a model of stance");
    assertThatThrownBy(() -> StanceModel.of(new byte[3])).isInstanceOf(IOException.class);
    byte[] bytes = model.toBytes();
    for (int length : new int[] {8, 9, bytes.length / 2, bytes.length - 20}) {
      assertThatThrownBy(() -> StanceModel.of(Arrays.copyOf(bytes, length)))
          .isInstanceOf(IOException.class);
    }
  }
}
