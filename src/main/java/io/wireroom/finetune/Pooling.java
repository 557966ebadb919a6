package io.wireroom.finetune;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.wireroom.encoder.Window;
import java.util.ArrayList;
import java.util.List;

/** Means of states of a batch, many at once, as a product of matrices. */
final class Pooling {
  private final int length;
  private final int places;
  private final int columns;
  private final List<float[]> rows = new ArrayList<>();

  /**
   * None yet.
   *
   * @param windows of the batch
   * @param length of the longest
   * @param extra rows that stand behind the states
   */
  Pooling(int windows, int length, int extra) {
    this.length = length;
    places = windows * length;
    columns = places + extra;
  }

  /**
   * The mean of some tokens of a window, each the mean of its pieces; zeros where there are none.
   */
  Pooling tokens(int row, Window window, int... tokens) {
    float[] weights = new float[columns];
    for (int token : tokens) {
      float share = 1f / (tokens.length * (int) window.places(token).count());
      window.places(token).forEach(place -> weights[row * length + place] += share);
    }
    rows.add(weights);
    return this;
  }

  /** The state of a sentence of a window. */
  Pooling sentence(int row, Window window, int sentence) {
    float[] weights = new float[columns];
    weights[row * length + window.sentencePlace(sentence)] = 1;
    rows.add(weights);
    return this;
  }

  /**
   * One of the rows behind the states.
   *
   * @param number 0 for the first
   */
  Pooling extra(int number) {
    float[] row = new float[columns];
    row[places + number] = 1;
    rows.add(row);
    return this;
  }

  /** How many means. */
  int size() {
    return rows.size();
  }

  /**
   * The means.
   *
   * @param states [windows * length + extra, width]
   */
  NDArray of(NDArray states, NDManager manager) {
    float[] all = new float[rows.size() * columns];
    for (int i = 0; i < rows.size(); i++) {
      System.arraycopy(rows.get(i), 0, all, i * columns, columns);
    }
    return manager.create(all, new Shape(rows.size(), columns)).matMul(states);
  }
}
