package io.wireroom.name;

import io.wireroom.learn.LinearModel;
import io.wireroom.learn.PerceptronTrainer;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Tells nationalities, events and works from other names that are of no person, organization or
 * place: a linear model over the words of the name and those beside it.
 */
final class NameKinds {
  private static final int MISC = NameTags.MISC;
  private static final List<NameKind> COARSE =
      List.of(NameKind.PERSON, NameKind.ORGANIZATION, NameKind.LOCATION);

  /** What it tells apart; numbers are part of model files. */
  static final List<NameKind> KINDS =
      List.of(NameKind.NATIONALITY, NameKind.EVENT, NameKind.WORK, NameKind.MISC);

  private static final int EPOCHS = 10;

  private final LinearModel model;

  private NameKinds(LinearModel model) {
    this.model = model;
  }

  /** A name to learn from. */
  static final class Example {
    private final int[] features;
    private final int kind;

    /**
     * @param kind its number in {@link #KINDS}
     */
    Example(int[] features, int kind) {
      this.features = features.clone();
      this.kind = kind;
    }
  }

  /** Learns; the same examples give the same model. */
  static NameKinds learn(List<Example> examples) {
    PerceptronTrainer trainer = new PerceptronTrainer(KINDS.size());
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(11);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        int[] features = example.features;
        int guess = trainer.guess(features, features.length);
        trainer.learn(features, features.length, example.kind, guess);
      }
    }
    return new NameKinds(trainer.finish(0.001));
  }

  /**
   * The kind of a name.
   *
   * @param coarse its kind among {@link NameLabels#KINDS}
   */
  NameKind of(int coarse, NameFeatures features, int sentence, int from, int to) {
    if (coarse < MISC) {
      return COARSE.get(coarse);
    }
    int[] hashes = features.span(sentence, from, to);
    int[] sums = new int[KINDS.size()];
    model.score(hashes, hashes.length, sums);
    return KINDS.get(LinearModel.best(sums));
  }

  void write(DataOutputStream out) throws IOException {
    model.write(out);
  }

  static NameKinds read(DataInputStream in) throws IOException {
    return new NameKinds(LinearModel.read(in));
  }
}
