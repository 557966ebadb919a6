package io.wireroom.finetune;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import io.wireroom.encoder.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Answers of the states of a batch what its tokens are: names, cues, and what cues attribute. */
final class TokenHeads {
  private final HeadLayers layers;

  TokenHeads(HeadLayers layers) {
    this.layers = layers;
  }

  /** Names: one answer per token, window by window. All windows are of one style. */
  Asked names(Batch batch, NDArray states, NDManager manager) {
    int style = batch.lessons().get(0).names().style();
    NDArray logits = layers.of(tokens(batch, states, manager), "names." + style);
    return new Asked(logits, labels(batch, lesson -> lesson.names().labels()));
  }

  /** Cues: one answer per token, window by window. */
  Asked cues(Batch batch, NDArray states, NDManager manager) {
    NDArray logits = layers.of(tokens(batch, states, manager), "cues");
    return new Asked(logits, labels(batch, lesson -> lesson.quotes().cues()));
  }

  /**
   * What is attributed by each cue: one answer per cue and token of the batch, known for those of
   * its own window.
   */
  Asked parts(Batch batch, NDArray states, NDManager manager) {
    Pooling cues = new Pooling(batch.rows(), batch.length(), 0);
    List<int[]> labels = new ArrayList<>();
    int all = batch.lessons().stream().mapToInt(lesson -> lesson.quotes().cues().length).sum();
    int before = 0;
    for (int row = 0; row < batch.rows(); row++) {
      Window window = batch.lessons().get(row).window();
      Lesson.Quotes quotes = batch.lessons().get(row).quotes();
      for (Lesson.Attribution one : quotes.attributions()) {
        cues.tokens(row, window, one.cue());
        int[] known = new int[all];
        Arrays.fill(known, -1);
        System.arraycopy(one.parts(), 0, known, before, one.parts().length);
        labels.add(known);
      }
      before += quotes.cues().length;
    }
    if (labels.isEmpty()) {
      return Asked.NOTHING;
    }
    NDArray cue = cues.of(layers.flat(states), manager);
    NDArray tokens = tokens(batch, states, manager);
    return new Asked(
        parts(cue, tokens).reshape(-1, HeadLayers.PART_LABELS),
        labels.stream().flatMapToInt(Arrays::stream).toArray());
  }

  /** Bilinear in cue and token, and linear in both: [cues, tokens, labels]. */
  private NDArray parts(NDArray cue, NDArray tokens) {
    NDArray turned = tokens.transpose();
    NDList scores = new NDList();
    for (int part = 0; part < HeadLayers.PART_LABELS; part++) {
      scores.add(layers.of(cue, "parts." + part).matMul(turned).mul(1 / Math.sqrt(layers.width())));
    }
    return NDArrays.stack(scores, 2)
        .add(layers.of(cue, "parts.cue").expandDims(1))
        .add(layers.of(tokens, "parts.token").expandDims(0));
  }

  /** The state of each token, window by window. */
  private NDArray tokens(Batch batch, NDArray states, NDManager manager) {
    Pooling tokens = new Pooling(batch.rows(), batch.length(), 0);
    for (int row = 0; row < batch.rows(); row++) {
      Window window = batch.lessons().get(row).window();
      for (int token = window.firstToken(); token < window.endToken(); token++) {
        tokens.tokens(row, window, token);
      }
    }
    return tokens.of(layers.flat(states), manager);
  }

  private static int[] labels(Batch batch, Function<Lesson, int[]> of) {
    return batch.lessons().stream().map(of).flatMapToInt(Arrays::stream).toArray();
  }

  /** Losses of what is asked of a batch. */
  List<NDArray> losses(Batch batch, NDArray states, NDManager manager) {
    List<NDArray> losses = new ArrayList<>();
    if (batch.lessons().get(0).names() != null) {
      losses.add(names(batch, states, manager).loss(manager));
    }
    if (batch.lessons().get(0).quotes() != null) {
      losses.add(cues(batch, states, manager).loss(manager));
      Asked parts = parts(batch, states, manager);
      if (parts.size() > 0) {
        losses.add(parts.loss(manager));
      }
    }
    return losses;
  }
}
