package io.wireroom.finetune;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Linear;
import java.util.Random;

/** The small layers of all heads, one or two deep. */
final class HeadLayers {
  static final int POLARITIES = 3;
  static final int NAME_LABELS = 9;
  static final int CUE_LABELS = 3;
  static final int PART_LABELS = 3;

  private static final int HIDDEN = 256;
  private static final String SPEAKER = "pairs.speaker";

  private final Parameters parameters;
  private final int width;

  /**
   * Adds the layers, by chance.
   *
   * @param width of a state
   * @param sets of labels of looks and pairs
   * @param styles of labelled sets of names
   */
  HeadLayers(Parameters parameters, int width, int sets, int styles, Random random) {
    this.parameters = parameters;
    this.width = width;
    parameters.addLayer("looks.hidden", 2 * width, HIDDEN, random);
    parameters.addLayer("pairs.hidden", 5 * width, HIDDEN, random);
    parameters.addLayer("tones.hidden", 2 * width, HIDDEN, random);
    parameters.add(SPEAKER, new long[] {1, width}, new float[width], true);
    for (int set = 0; set < sets; set++) {
      parameters.addLayer("looks." + set, HIDDEN, POLARITIES, random);
      parameters.addLayer("pairs." + set, HIDDEN, POLARITIES, random);
    }
    parameters.addLayer("tones.out", HIDDEN, 1, random);
    for (int style = 0; style < styles; style++) {
      parameters.addLayer("names." + style, width, NAME_LABELS, random);
    }
    parameters.addLayer("cues", width, CUE_LABELS, random);
    for (int part = 0; part < PART_LABELS; part++) {
      parameters.addLayer("parts." + part, width, width, random);
    }
    parameters.addLayer("parts.cue", width, PART_LABELS, random);
    parameters.addLayer("parts.token", width, PART_LABELS, random);
  }

  /** Width of a state. */
  int width() {
    return width;
  }

  /** One layer. */
  NDArray of(NDArray in, String name) {
    return Linear.linear(in, parameters.get(name + ".weight"), parameters.get(name + ".bias"))
        .singletonOrThrow();
  }

  /**
   * A hidden layer of a head, then its output.
   *
   * @param seen what is seen of each question, [questions, width]
   */
  NDArray of(NDList seen, String hidden, String out) {
    return of(Activation.gelu(of(NDArrays.concat(seen, 1), hidden)), out);
  }

  /** States row below row, as {@link Pooling} takes them. */
  NDArray flat(NDArray states) {
    return states.reshape(-1, width);
  }

  /** The same with the state of whoever speaks behind them. */
  NDArray withSpeaker(NDArray states) {
    return NDArrays.concat(new NDList(flat(states), parameters.get(SPEAKER)), 0);
  }
}
