package io.wireroom.encoder;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A small dense layer of a head: a matrix and a bias. Immutable. */
public final class Layer {
  private final int in;
  private final int out;
  // One row per input, so that adding one to all outputs runs through memory and is vectorized.
  private final float[] columns;
  private final float[] bias;

  /**
   * @param weights row by row, one row per output
   * @param bias one per output
   * @throws IllegalArgumentException where there are no outputs, or not as many weights for each
   */
  public Layer(float[] weights, float[] bias) {
    out = bias.length;
    if (out == 0 || weights.length % out != 0) {
      throw new IllegalArgumentException(
          "Cannot make a layer: " + weights.length + " weights for " + out + " outputs");
    }
    in = weights.length / out;
    this.bias = bias.clone();
    columns = new float[weights.length];
    for (int row = 0; row < out; row++) {
      for (int column = 0; column < in; column++) {
        columns[column * out + row] = weights[row * in + column];
      }
    }
  }

  int in() {
    return in;
  }

  int out() {
    return out;
  }

  /** The bias alone, to which {@link #add} adds. */
  float[] begin() {
    return bias.clone();
  }

  /**
   * Adds what a part of the input gives.
   *
   * @param from where in the whole input the part begins
   */
  void add(float[] part, int from, float[] sums) {
    int i = 0;
    // Four inputs at a time, so that each sum is fetched and put back a fourth as often.
    for (; i + 3 < part.length; i += 4) {
      add((from + i) * out, part[i], part[i + 1], part[i + 2], part[i + 3], sums);
    }
    for (; i < part.length; i++) {
      add((from + i) * out, part[i], sums);
    }
  }

  private void add(int at, float one, float two, float three, float four, float[] sums) {
    float[] all = columns;
    int second = at + out;
    int third = second + out;
    int fourth = third + out;
    for (int row = 0; row < sums.length; row++) {
      sums[row] +=
          one * all[at + row]
              + two * all[second + row]
              + three * all[third + row]
              + four * all[fourth + row];
    }
  }

  private void add(int at, float factor, float[] sums) {
    for (int row = 0; row < sums.length; row++) {
      sums[row] += factor * columns[at + row];
    }
  }

  /** All outputs of a whole input. */
  float[] of(float[] input) {
    float[] sums = begin();
    add(input, 0, sums);
    return sums;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(this.out);
    out.writeInt(in);
    for (int row = 0; row < this.out; row++) {
      for (int column = 0; column < in; column++) {
        out.writeFloat(columns[column * this.out + row]);
      }
    }
    for (float one : bias) {
      out.writeFloat(one);
    }
  }

  /** Reads what {@link #write} wrote: row by row, then the bias. */
  static Layer read(DataInputStream in) throws IOException {
    float[] bias = new float[in.readInt()];
    float[] weights = new float[Math.multiplyExact(bias.length, in.readInt())];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = in.readFloat();
    }
    for (int i = 0; i < bias.length; i++) {
      bias[i] = in.readFloat();
    }
    return new Layer(weights, bias);
  }
}
