package io.wireroom.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SequenceModelTest {
  private static final LabelChain CHAIN = new LabelChain(new int[] {3, 3}, 3, 3);

  private static SequenceModel model() {
    WeightRows rows = new WeightRows(2, 100);
    for (int key = 0; key < 100; key++) {
      rows.begin();
      rows.add(0, 1 + Hash.mix(1, key) % 1000);
      rows.add(1, 1 + Hash.mix(2, key) % 1000);
      rows.end(key);
    }
    return new SequenceModel(CHAIN, rows.model(), new float[] {0.1f, -0.2f, 0.3f, 0}, 0.001f);
  }

  @Test
  void featuresThatComeLaterAddUpToAllAtOnce() {
    int[][] first = {{1, 2, 3}, {4, 5}, {6}};
    int[][] later = {{70, 71}, {}, {80}};
    int[][] all = {{1, 2, 3, 70, 71}, {4, 5}, {6, 80}};
    SequenceModel.Labeller whole = model().labeller();
    whole.begin(3);
    SequenceModel.Labeller split = model().labeller();
    split.begin(3);
    for (int i = 0; i < 3; i++) {
      whole.position(i, all[i], all[i].length);
      split.position(i, first[i], first[i].length);
    }
    int[] sums = split.sums();
    split.begin(1);
    split.position(0, all[2], 1);
    split.begin(sums);
    for (int i = 0; i < 3; i++) {
      split.position(i, later[i], later[i].length);
    }
    assertThat(split.sums()).isEqualTo(whole.sums());
    int[] path = new int[3];
    int[] splitPath = new int[3];
    whole.best(path);
    split.best(splitPath);
    assertThat(splitPath).isEqualTo(path);
    assertThat(split.marginals()).startsWith(whole.marginals());
  }
}
