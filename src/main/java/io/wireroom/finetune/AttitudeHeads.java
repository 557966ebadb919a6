package io.wireroom.finetune;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.wireroom.encoder.Window;
import java.util.ArrayList;
import java.util.List;

/** Answers of the states of a batch how actors look, who is for or against whom, and tones. */
final class AttitudeHeads {
  /** Tones are within [-1, 1]: their squares would weigh little beside the other losses. */
  private static final int TONE_WEIGHT = 4;

  private final HeadLayers layers;

  AttitudeHeads(HeadLayers layers) {
    this.layers = layers;
  }

  /** Looks of one set, from their targets and sentences. */
  Asked looks(Batch batch, int set, NDArray states, NDManager manager) {
    Pooling targets = new Pooling(batch.rows(), batch.length(), 0);
    Pooling sentences = new Pooling(batch.rows(), batch.length(), 0);
    List<Integer> labels = new ArrayList<>();
    for (int row = 0; row < batch.rows(); row++) {
      Window window = batch.lessons().get(row).window();
      for (Lesson.Look look : batch.lessons().get(row).looks()) {
        if (look.set() == set) {
          targets.tokens(row, window, look.target());
          sentences.sentence(row, window, look.sentence());
          labels.add(look.label());
        }
      }
    }
    if (labels.isEmpty()) {
      return Asked.NOTHING;
    }
    NDArray flat = layers.flat(states);
    NDList seen = new NDList(targets.of(flat, manager), sentences.of(flat, manager));
    return Asked.of(layers.of(seen, "looks.hidden", "looks." + set), labels);
  }

  /** Pairs of one set, from both, what is between them and the sentence. */
  Asked pairs(Batch batch, int set, NDArray states, NDManager manager) {
    Pooling sources = new Pooling(batch.rows(), batch.length(), 1);
    Pooling targets = new Pooling(batch.rows(), batch.length(), 1);
    Pooling between = new Pooling(batch.rows(), batch.length(), 1);
    Pooling sentences = new Pooling(batch.rows(), batch.length(), 1);
    List<Integer> labels = new ArrayList<>();
    for (int row = 0; row < batch.rows(); row++) {
      Window window = batch.lessons().get(row).window();
      for (Lesson.Pair pair : batch.lessons().get(row).pairs()) {
        if (pair.set() == set) {
          if (pair.isOfSpeaker()) {
            sources.extra(0);
          } else {
            sources.tokens(row, window, pair.source());
          }
          targets.tokens(row, window, pair.target());
          between.tokens(row, window, pair.between());
          sentences.sentence(row, window, pair.sentence());
          labels.add(pair.label());
        }
      }
    }
    if (labels.isEmpty()) {
      return Asked.NOTHING;
    }
    NDArray flat = layers.withSpeaker(states);
    NDArray source = sources.of(flat, manager);
    NDArray target = targets.of(flat, manager);
    NDList seen =
        new NDList(
            source,
            target,
            sentences.of(flat, manager),
            source.mul(target),
            between.of(flat, manager));
    return Asked.of(layers.of(seen, "pairs.hidden", "pairs." + set), labels);
  }

  /** Tones, [tones, 1] in [-1, 1]; null where none are asked for. */
  NDArray tones(Batch batch, NDArray states, NDManager manager) {
    Pooling sentences = new Pooling(batch.rows(), batch.length(), 0);
    Pooling words = new Pooling(batch.rows(), batch.length(), 0);
    for (int row = 0; row < batch.rows(); row++) {
      Window window = batch.lessons().get(row).window();
      for (Lesson.Tone tone : batch.lessons().get(row).tones()) {
        sentences.sentence(row, window, tone.sentence());
        words.tokens(row, window, tone.words());
      }
    }
    if (words.size() == 0) {
      return null;
    }
    NDArray flat = layers.flat(states);
    NDList seen = new NDList(sentences.of(flat, manager), words.of(flat, manager));
    return layers.of(seen, "tones.hidden", "tones.out").tanh();
  }

  /** Losses of what is asked of a batch. */
  List<NDArray> losses(Batch batch, NDArray states, NDManager manager) {
    List<NDArray> losses = new ArrayList<>();
    for (int set : batch.sets()) {
      Asked looks = looks(batch, set, states, manager);
      if (looks.size() > 0) {
        losses.add(looks.loss(manager));
      }
      Asked pairs = pairs(batch, set, states, manager);
      if (pairs.size() > 0) {
        losses.add(pairs.loss(manager));
      }
    }
    NDArray tones = tones(batch, states, manager);
    if (tones != null) {
      float[] values = batch.tones();
      NDArray wanted = manager.create(values, new Shape(values.length, 1));
      losses.add(tones.sub(wanted).square().mean().mul(TONE_WEIGHT));
    }
    return losses;
  }
}
