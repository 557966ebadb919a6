package io.wireroom.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LinearLearnerTest {
  private static final int WORD = 1;
  private static final int NOISE = 2;
  private static final int LABELS = 3;

  /** The word tells the label; what else is seen is the same for all. */
  private static LinearLearner words(int examples) {
    LinearLearner learner = new LinearLearner(LABELS, 0.1, 1, 100);
    FeatureBag bag = new FeatureBag(0);
    for (int i = 0; i < examples; i++) {
      bag.clear();
      bag.add(WORD, i % LABELS);
      bag.add(NOISE, i / LABELS % 2);
      learner.add(bag, i % LABELS);
    }
    return learner;
  }

  private static FeatureBag bag(int word) {
    FeatureBag bag = new FeatureBag(0);
    bag.add(WORD, word);
    return bag;
  }

  private static double[] outcomes(LinearScorer scorer, FeatureBag bag) {
    double[] outcomes = new double[scorer.labels()];
    scorer.score(bag, outcomes);
    return outcomes;
  }

  private static byte[] bytes(LinearScorer scorer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    scorer.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  @Test
  void learnsWhichWordGoesWithWhichLabel() {
    LinearScorer scorer = words(60).learn();
    for (int label = 0; label < LABELS; label++) {
      double[] outcomes = outcomes(scorer, bag(label));
      LinearScorer.softmax(outcomes);
      assertThat(LinearScorer.best(outcomes)).isEqualTo(label);
      assertThat(outcomes[label]).isGreaterThan(0.9);
    }
  }

  @Test
  void learnsFromNumbersWhateverTheirSize() {
    LinearLearner learner = new LinearLearner(LABELS, 0.001, 1, 200);
    FeatureBag bag = new FeatureBag(2);
    for (int i = 0; i < 90; i++) {
      bag.clear();
      bag.dense()[0] = 5000 + 100 * (i % LABELS) + i % 7;
      bag.dense()[1] = 0.001f * (i % 5);
      learner.add(bag, i % LABELS);
    }
    LinearScorer scorer = learner.learn();
    assertThat(scorer.numbers()).isEqualTo(2);
    double[][] outcomes = learner.outcomes(scorer);
    for (int i = 0; i < outcomes.length; i++) {
      assertThat(LinearScorer.best(outcomes[i])).isEqualTo(i % LABELS);
    }
  }

  @Test
  void oneOutcomeIsFittedByLeastSquares() {
    LinearLearner learner = new LinearLearner(1, 1e-6, 1, 200);
    FeatureBag bag = new FeatureBag(1);
    for (int i = 0; i < 40; i++) {
      bag.clear();
      bag.dense()[0] = i;
      if (i % 2 == 0) {
        bag.add(WORD, 1);
      }
      learner.add(bag, 3 + 0.5 * i - (i % 2 == 0 ? 2 : 0));
    }
    LinearScorer scorer = learner.learn();
    bag.clear();
    assertThat(outcomes(scorer, bag)[0]).isCloseTo(3, within(0.05));
    bag.dense()[0] = 100;
    assertThat(outcomes(scorer, bag)[0]).isCloseTo(53, within(0.1));
    bag.add(WORD, 1);
    assertThat(outcomes(scorer, bag)[0]).isCloseTo(51, within(0.1));
  }

  @Test
  void aHigherPenaltyGivesSmallerOutcomes() {
    LinearLearner strict = new LinearLearner(LABELS, 50, 1, 100);
    for (int i = 0; i < 60; i++) {
      strict.add(bag(i % LABELS), i % LABELS);
    }
    assertThat(outcomes(strict.learn(), bag(0))[0])
        .isPositive()
        .isLessThan(outcomes(words(60).learn(), bag(0))[0] / 2);
  }

  @Test
  void rareFeaturesAreLeftOut() {
    LinearLearner learner = new LinearLearner(2, 0.1, 3, 100);
    for (int i = 0; i < 20; i++) {
      learner.add(bag(i < 2 ? 8 : i % 2), i < 2 ? 1 : i % 2);
    }
    LinearScorer scorer = learner.learn();
    assertThat(outcomes(scorer, bag(8))).containsExactly(outcomes(scorer, new FeatureBag(0)));
    assertThat(outcomes(scorer, bag(1))[1]).isGreaterThan(outcomes(scorer, bag(8))[1]);
  }

  @Test
  void whatIsHeldOutIsNotLearntFrom() {
    LinearLearner learner = new LinearLearner(2, 0.01, 1, 100);
    FeatureBag bag = new FeatureBag(0);
    for (int i = 0; i < 40; i++) {
      bag.clear();
      bag.add(WORD, i);
      learner.add(bag, i % 2);
    }
    // As many of each label on either side, so all that is left is the constant, which says
    // nothing.
    double[][] outcomes = learner.heldOut(2, i -> i / 20);
    for (double[] outcome : outcomes) {
      assertThat(outcome[0]).isCloseTo(outcome[1], within(1e-3));
    }
    double[][] learnt = learner.outcomes(learner.learn());
    for (int i = 0; i < learnt.length; i++) {
      assertThat(LinearScorer.best(learnt[i])).isEqualTo(i % 2);
      assertThat(Math.abs(learnt[i][0] - learnt[i][1])).isGreaterThan(1);
    }
  }

  @Test
  void eachFoldIsScoredByWhatTheOthersTeach() {
    LinearLearner learner = new LinearLearner(2, 0.1, 1, 100);
    // The two halves say opposite things of the same words.
    for (int i = 0; i < 40; i++) {
      learner.add(bag(i % 2), i < 20 ? i % 2 : 1 - i % 2);
    }
    double[][] outcomes = learner.heldOut(2, i -> i / 20);
    for (int i = 0; i < outcomes.length; i++) {
      assertThat(LinearScorer.best(outcomes[i])).isEqualTo(i < 20 ? 1 - i % 2 : i % 2);
    }
  }

  @Test
  void onlyWantedExamplesTeach() {
    LinearLearner learner = words(60);
    LinearScorer scorer = learner.learn(i -> i % LABELS != 2);
    assertThat(outcomes(scorer, bag(2))).containsExactly(outcomes(scorer, new FeatureBag(0)));
    assertThat(LinearScorer.best(outcomes(scorer, bag(1)))).isEqualTo(1);
  }

  @Test
  void theSameExamplesGiveTheSameBytes() throws IOException {
    assertThat(bytes(words(60).learn())).isEqualTo(bytes(words(60).learn()));
    assertThat(bytes(words(60).learn())).isNotEqualTo(bytes(words(59).learn()));
  }

  @Test
  void whatWasWrittenAndReadScoresTheSame() throws IOException {
    LinearScorer scorer = words(60).learn();
    byte[] bytes = bytes(scorer);
    LinearScorer read = LinearScorer.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    assertThat(read.labels()).isEqualTo(LABELS);
    for (int word = 0; word < 5; word++) {
      assertThat(outcomes(read, bag(word))).containsExactly(outcomes(scorer, bag(word)));
    }
    assertThat(bytes(read)).isEqualTo(bytes);
    assertThat(read.size()).isEqualTo(scorer.size()).isEqualTo("3 features, 9 weights, 0 numbers");
  }

  @Test
  void theWordThatDecidedIsExplainedWhereItStands() {
    LinearScorer scorer = words(60).learn();
    FeatureBag bag = new FeatureBag(0);
    bag.add(WORD, 2);
    bag.at(11);
    bag.add(WORD, 1);
    bag.at(13);
    bag.add(WORD, 0);
    bag.at(20);
    bag.add(WORD, 4);
    double[] sums = new double[4];
    double[] kept = new double[LABELS];
    scorer.scoreAndKeep(bag, kept);
    assertThat(kept).containsExactly(outcomes(scorer, bag));
    scorer.explain(bag, 1, 10, sums);
    assertThat(sums[1]).isPositive();
    assertThat(sums[3]).isNegative();
    assertThat(sums[0]).isZero();
    assertThat(sums[2]).isZero();
    double[] outcomes = outcomes(scorer, bag(1));
    double[] none = outcomes(scorer, new FeatureBag(0));
    double mean = 0;
    for (int label = 0; label < LABELS; label++) {
      mean += (outcomes[label] - none[label]) / LABELS;
    }
    assertThat(sums[1]).isCloseTo(outcomes[1] - none[1] - mean, within(1e-4));
  }

  @Test
  void probabilitiesAddUpHoweverLargeTheOutcomes() {
    double[] outcomes = {1000, 999, -1000};
    LinearScorer.softmax(outcomes);
    assertThat(outcomes[0] + outcomes[1] + outcomes[2]).isCloseTo(1, within(1e-9));
    assertThat(outcomes[0] / outcomes[1]).isCloseTo(Math.E, within(1e-6));
    assertThat(LinearScorer.best(new double[] {1, 2, 2})).isEqualTo(1);
  }
}
