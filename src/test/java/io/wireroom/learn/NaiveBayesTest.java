package io.wireroom.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NaiveBayesTest {
  @Test
  void theLabelThatUsesTheWordsMoreIsLikelier() {
    NaiveBayes words = new NaiveBayes(2, 1);
    for (int i = 0; i < 2000; i++) {
      words.add(new int[] {7, 8}, 2, 0);
      words.add(new int[] {8, 9}, 2, 1);
    }
    LinearModel model = words.finish();
    int[] sums = new int[2];
    model.score(new int[] {7}, 1, sums);
    assertThat(sums[0]).isGreaterThan(sums[1]);
    model.score(new int[] {9}, 1, sums);
    assertThat(sums[1]).isGreaterThan(sums[0]);
    model.score(new int[] {8}, 1, sums);
    assertThat(Math.abs(sums[0] - sums[1])).isLessThan(NaiveBayes.UNITS / 10);
  }

  @Test
  void rareFeaturesAreLeftOut() {
    NaiveBayes words = new NaiveBayes(2, 3);
    words.add(new int[] {7}, 1, 0);
    words.add(new int[] {8, 8, 8}, 3, 1);
    assertThat(words.finish().features()).isEqualTo(1);
  }
}
