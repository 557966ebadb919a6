package io.wireroom.finetune;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Named arrays of floats that are learnt, or that stay as they were published. */
final class Parameters {
  private final NDManager manager;
  private final Map<String, NDArray> all = new LinkedHashMap<>();

  Parameters(NDManager manager) {
    this.manager = manager;
  }

  /** Adds one with its first values. */
  void add(String name, long[] shape, float[] values, boolean learnt) {
    NDArray array = manager.create(values, new Shape(shape));
    array.setRequiresGradient(learnt);
    all.put(name, array);
  }

  /** Adds a matrix and a row of zeros for a layer, the matrix by Glorot and Bengio (2010). */
  void addLayer(String name, int in, int out, Random random) {
    float[] values = new float[in * out];
    double scale = Math.sqrt(2.0 / (in + out));
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (random.nextGaussian() * scale);
    }
    add(name + ".weight", new long[] {out, in}, values, true);
    add(name + ".bias", new long[] {out}, new float[out], true);
  }

  NDArray get(String name) {
    NDArray array = all.get(name);
    if (array == null) {
      throw new IllegalArgumentException("no such parameter (" + name + ")");
    }
    return array;
  }

  boolean has(String name) {
    return all.containsKey(name);
  }

  /** All of them, in the order in which they were added. */
  Map<String, NDArray> all() {
    return all;
  }

  /** Writes the values of an array. */
  static void write(NDArray array, DataOutputStream out) throws IOException {
    float[] values = array.toFloatArray();
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
    bytes.asFloatBuffer().put(values);
    out.write(bytes.array());
  }

  /** Reads values into an array. */
  static void read(NDArray array, DataInputStream in) throws IOException {
    byte[] bytes = new byte[Math.toIntExact(4 * array.size())];
    in.readFully(bytes);
    FloatBuffer values = ByteBuffer.wrap(bytes).asFloatBuffer();
    array.set(values);
  }
}
