package io.wireroom.tag;

import io.wireroom.learn.Calibration;
import io.wireroom.learn.SequenceModel;
import java.util.ArrayList;
import java.util.List;

/** One document being tagged. */
final class NameTagging {
  private final NameText text;
  private final NameFeatures features;
  private final SequenceModel.Labeller labeller;
  private final int[] buffer = new int[NameFeatures.MOST];
  // Per sentence and token the probability of its label.
  private final List<float[]> certain = new ArrayList<>();

  NameTagging(NameText text, NameKnowledge knowledge, SequenceModel labels) {
    this.text = text;
    features = new NameFeatures(text, knowledge);
    labeller = labels.labeller();
  }

  /**
   * The best labels of all sentences.
   *
   * @param memory what an earlier pass found; null in the first
   */
  List<int[]> run(int style, NameMemory memory) {
    features.set(style, memory);
    certain.clear();
    List<int[]> found = new ArrayList<>(text.first.length);
    for (int s = 0; s < text.first.length; s++) {
      int length = text.length[s];
      int[] path = new int[length];
      float[] probability = new float[length];
      if (length > 0) {
        labeller.begin(length);
        for (int i = 0; i < length; i++) {
          labeller.position(i, buffer, features.fill(s, i, buffer));
        }
        labeller.best(path);
        probabilities(path, probability);
      }
      found.add(path);
      certain.add(probability);
    }
    return found;
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

  /** The names that labels of {@link #run} make. */
  List<TaggedName> names(List<int[]> found, NameKinds kinds, Calibration calibration) {
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
