package io.wireroom.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CrfTest {
  // 0 may be followed by anything but 2; 2 only by 1; a sequence may not begin with 2 nor end in 0.
  private static final LabelChain CHAIN = new LabelChain(new int[] {0b011, 0b111, 0b010}, 3, 0b110);
  private static final int LABELS = 3;

  /** Sums over all sequences, one by one. */
  private static double[] bruteMarginals(
      float[] scores, float[] transitions, int n, int[] allowed) {
    double[] sums = new double[n * LABELS];
    double all = 0;
    int sequences = (int) Math.pow(LABELS, n);
    for (int code = 0; code < sequences; code++) {
      int[] path = new int[n];
      for (int i = 0, rest = code; i < n; i++, rest /= LABELS) {
        path[i] = rest % LABELS;
      }
      double score = score(scores, transitions, path, allowed);
      if (score > Double.NEGATIVE_INFINITY) {
        double weight = Math.exp(score);
        all += weight;
        for (int i = 0; i < n; i++) {
          sums[i * LABELS + path[i]] += weight;
        }
      }
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= all;
    }
    return sums;
  }

  private static double score(float[] scores, float[] transitions, int[] path, int[] allowed) {
    if (!CHAIN.starts(path[0]) || !CHAIN.ends(path[path.length - 1])) {
      return Double.NEGATIVE_INFINITY;
    }
    double score = 0;
    for (int i = 0; i < path.length; i++) {
      if (allowed != null && (allowed[i] >>> path[i] & 1) == 0) {
        return Double.NEGATIVE_INFINITY;
      }
      if (i > 0) {
        boolean follows = false;
        for (int after : CHAIN.after(path[i - 1])) {
          follows |= after == path[i];
        }
        if (!follows) {
          return Double.NEGATIVE_INFINITY;
        }
        score += transitions[path[i - 1] * LABELS + path[i]];
      }
      score += scores[i * LABELS + path[i]];
    }
    return score;
  }

  private static float[] random(Random random, int n) {
    float[] values = new float[n];
    for (int i = 0; i < n; i++) {
      values[i] = (float) random.nextGaussian() * 3;
    }
    return values;
  }

  @Test
  void marginalsAndBestPathAreThoseOfAllSequencesOneByOne() {
    Random random = new Random(1);
    for (int round = 0; round < 50; round++) {
      int n = 2 + random.nextInt(5);
      float[] scores = random(random, n * LABELS);
      float[] transitions = random(random, LABELS * LABELS);
      int[] allowed = new int[n];
      for (int i = 0; i < n; i++) {
        allowed[i] = i == n - 1 ? 0b110 : random.nextInt(3) == 0 ? 0b011 : 0b111;
      }
      double[] exponentials = new double[transitions.length];
      for (int i = 0; i < transitions.length; i++) {
        exponentials[i] = Math.exp(transitions[i]);
      }
      Lattice lattice = new Lattice(CHAIN);
      for (int[] sets : new int[][] {null, allowed}) {
        lattice.fill(scores, n, sets);
        double[] marginals = new double[n * LABELS];
        assertThat(lattice.marginals(exponentials, marginals)).isTrue();
        double[] expected = bruteMarginals(scores, transitions, n, sets);
        assertThat(marginals).containsExactly(expected, within(1e-6));
        double[] pairs = new double[LABELS * LABELS];
        lattice.addPairs(exponentials, 1, pairs);
        double sum = 0;
        for (double pair : pairs) {
          sum += pair;
        }
        assertThat(sum).isCloseTo(n - 1, within(1e-6));
      }
      int[] best = new int[n];
      lattice.best(scores, transitions, n, best);
      double most = score(scores, transitions, best, null);
      for (int code = 0; code < Math.pow(LABELS, n); code++) {
        int[] path = new int[n];
        for (int i = 0, rest = code; i < n; i++, rest /= LABELS) {
          path[i] = rest % LABELS;
        }
        assertThat(score(scores, transitions, path, null)).isLessThanOrEqualTo(most + 1e-4);
      }
    }
  }

  @Test
  void nothingIsSaidWhereNoSequenceIsAllowed() {
    Lattice lattice = new Lattice(CHAIN);
    lattice.fill(new float[6], 2, new int[] {0b100, 0b111});
    assertThat(lattice.marginals(new double[9], new double[6])).isFalse();
  }

  /** Labels follow the feature, but after label 1 a 2 comes only by the order learnt. */
  private static CrfTrainer trained() {
    CrfTrainer trainer = new CrfTrainer(CHAIN, new int[] {10, 20, 30}, 0);
    int[] rows = {0, 1, 2, 1};
    int[] ends = {1, 2, 3, 4};
    int[] gold = {1, 1 << 1, 1 << 2, 1 << 1};
    for (int round = 0; round < 200; round++) {
      trainer.learn(rows, ends, gold, 0.3f, 1);
    }
    return trainer;
  }

  private static int[] label(SequenceModel model, int... features) {
    SequenceModel.Labeller labeller = model.labeller();
    labeller.begin(features.length);
    for (int i = 0; i < features.length; i++) {
      labeller.position(i, new int[] {features[i]}, 1);
    }
    int[] path = new int[features.length];
    labeller.best(path);
    return path;
  }

  @Test
  void learnsItsExampleAndKeepsToTheOrder() {
    SequenceModel model = trained().finish(0.001);
    assertThat(label(model, 10, 20, 30, 20)).containsExactly(0, 1, 2, 1);
    assertThat(label(model, 30, 20)[0]).isNotEqualTo(2);
    assertThat(label(model, 20, 10)[1]).isNotEqualTo(0);
  }

  @Test
  void errorsShrinkWhileItLearns() {
    CrfTrainer trainer = new CrfTrainer(CHAIN, new int[] {10, 20}, 0);
    int[] gold = {1, 1 << 1};
    float first = trainer.learn(new int[] {0, 1}, new int[] {1, 2}, gold, 0.3f, 1);
    float last = first;
    for (int round = 0; round < 50; round++) {
      last = trainer.learn(new int[] {0, 1}, new int[] {1, 2}, gold, 0.3f, 1);
    }
    assertThat(first).isGreaterThan(0.2f);
    assertThat(last).isLessThan(0.05f);
  }

  @Test
  void nothingIsLearntFromAnEmptySentence() {
    CrfTrainer trainer = new CrfTrainer(CHAIN, new int[] {10}, 0.5);
    assertThat(trainer.learn(new int[0], new int[0], new int[0], 0.3f, 1)).isZero();
  }

  @Test
  void anyOfSeveralRightLabelsWillDo() {
    CrfTrainer trainer = new CrfTrainer(CHAIN, new int[] {10, 20}, 0);
    for (int round = 0; round < 100; round++) {
      trainer.learn(new int[] {0, 1}, new int[] {1, 2}, new int[] {0b011, 0b010}, 0.3f, 1);
      trainer.learn(new int[] {0, 1}, new int[] {1, 2}, new int[] {0b001, 0b110}, 0.3f, 1);
    }
    assertThat(label(trainer.finish(0.001), 10, 20)).containsExactly(0, 1);
  }

  @Test
  void isTheSameReadAsWritten() throws IOException {
    SequenceModel model = trained().finish(0.001);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    SequenceModel read =
        SequenceModel.read(
            CHAIN, new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(label(read, 10, 20, 30, 20)).containsExactly(label(model, 10, 20, 30, 20));
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    trained().finish(0.001).write(new DataOutputStream(again));
    assertThat(again.toByteArray()).isEqualTo(bytes.toByteArray());
  }
}
