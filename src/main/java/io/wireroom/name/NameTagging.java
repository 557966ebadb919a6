package io.wireroom.name;

import io.wireroom.learn.Calibration;
import io.wireroom.learn.SequenceModel;
import io.wireroom.watch.Watched;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One document being tagged. */
final class NameTagging {
  /** What the witness says weighs so much, tuned on the sets that "name-sets" has for tuning. */
  private static final double WITNESS = 0.5;

  /** Nobody rules a label out. */
  private static final double LEAST = 1e-3;

  private final NameText text;
  private final NameFeatures features;
  private final SequenceModel.Labeller labeller;
  private final NameWitness witness;
  // Number of each sentence's first token, as the witness counts.
  private final int[] firstToken;
  private final int[] buffer = new int[NameFeatures.MOST];
  // Per sentence and token its label, and the probability of that.
  private final List<int[]> found;
  private final List<float[]> certain;
  // Per sentence the sums of its first pass, which the memory's features only add to.
  private final List<int[]> sums;

  /**
   * @param firstToken number of the first token, as the witness counts
   */
  NameTagging(
      NameText text,
      NameKnowledge knowledge,
      SequenceModel labels,
      NameWitness witness,
      int firstToken) {
    this.text = text;
    this.witness = witness;
    this.firstToken = new int[text.length.length];
    int token = firstToken;
    for (int s = 0; s < text.length.length; s++) {
      this.firstToken[s] = token;
      token += text.length[s];
    }
    features = new NameFeatures(text, knowledge);
    labeller = labels.labeller();
    found = new ArrayList<>(Collections.nCopies(text.first.length, new int[0]));
    certain = new ArrayList<>(Collections.nCopies(text.first.length, new float[0]));
    sums = new ArrayList<>(Collections.nCopies(text.first.length, new int[0]));
  }

  /**
   * The best labels of all sentences.
   *
   * @param style the same in both passes
   * @param memory what an earlier pass found; null in the first
   */
  List<int[]> run(int style, NameMemory memory) {
    features.set(style, memory);
    for (int s = 0; s < text.first.length; s++) {
      Watched.check();
      if (memory != null && !memory.tells(s)) {
        // Nothing new to see: its labels stay.
        continue;
      }
      int length = text.length[s];
      int[] path = new int[length];
      float[] probability = new float[length];
      if (length > 0) {
        if (memory == null) {
          score(s, style);
        } else {
          scoreMemory(s);
        }
        labeller.best(path);
        probabilities(path, probability);
      }
      found.set(s, path);
      certain.set(s, probability);
    }
    return List.copyOf(found);
  }

  private void score(int sentence, int style) {
    labeller.begin(text.length[sentence]);
    for (int i = 0; i < text.length[sentence]; i++) {
      labeller.position(i, buffer, features.fill(sentence, i, buffer));
      lean(i, witness.chances(firstToken[sentence] + i, style));
    }
    sums.set(sentence, labeller.sums());
  }

  /** Products of what both think, the witness weighed. */
  private void lean(int index, float[] chances) {
    if (chances == null) {
      return;
    }
    for (int label = 0; label < NameLabels.COUNT; label++) {
      int part = NameLabels.part(label);
      int begins = part == NameLabels.BEGIN || part == NameLabels.UNIT ? 1 : 2;
      int number = part == NameLabels.OUTSIDE ? 0 : 2 * NameLabels.kind(label) + begins;
      labeller.lean(index, label, WITNESS * Math.log(Math.max(LEAST, chances[number])));
    }
  }

  private void scoreMemory(int sentence) {
    labeller.begin(sums.get(sentence));
    for (int i = 0; i < text.length[sentence]; i++) {
      int count = features.remembered(sentence, i, buffer);
      if (count > 0) {
        labeller.position(i, buffer, count);
      }
    }
  }

  private void probabilities(int[] path, float[] probability) {
    boolean any = false;
    for (int label : path) {
      any |= label != NameLabels.OUTSIDE;
    }
    if (any) {
      double[] marginals = labeller.marginals();
      for (int i = 0; i < path.length; i++) {
        probability[i] = (float) marginals[i * NameLabels.COUNT + path[i]];
      }
    }
  }

  /** The names that the labels of the last {@link #run} make. */
  List<TaggedName> names(NameKinds kinds, Calibration calibration) {
    List<TaggedName> names = new ArrayList<>();
    for (int s = 0; s < found.size(); s++) {
      int[] path = found.get(s);
      int from = 0;
      double least = 1;
      for (int i = 0; i < path.length; i++) {
        int part = NameLabels.part(path[i]);
        if (part == NameLabels.OUTSIDE) {
          continue;
        }
        if (part == NameLabels.BEGIN || part == NameLabels.UNIT) {
          from = i;
          least = 1;
        }
        least = Math.min(least, certain.get(s)[i]);
        if (part == NameLabels.LAST || part == NameLabels.UNIT) {
          NameKind kind = kinds.of(NameLabels.kind(path[i]), features, s, from, i + 1);
          names.add(new TaggedName(s, from, i + 1, kind, calibration.of(least)));
        }
      }
    }
    return names;
  }
}
