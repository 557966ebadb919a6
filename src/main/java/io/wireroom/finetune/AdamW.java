package io.wireroom.finetune;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adam with decoupled weight decay (Loshchilov and Hutter 2019). */
final class AdamW {
  private static final double FIRST = 0.9;
  private static final double SECOND = 0.999;
  private static final double EPSILON = 1e-8;
  private static final double DECAY = 0.01;

  private final Map<String, NDArray> learnt = new LinkedHashMap<>();
  private final Map<String, NDArray> means = new LinkedHashMap<>();
  private final Map<String, NDArray> squares = new LinkedHashMap<>();
  private long steps;

  AdamW(Parameters parameters, NDManager manager) {
    parameters
        .all()
        .forEach(
            (name, array) -> {
              if (array.hasGradient()) {
                learnt.put(name, array);
                means.put(name, manager.zeros(array.getShape()));
                squares.put(name, manager.zeros(array.getShape()));
              }
            });
  }

  /**
   * Takes one step down all gradients, and clears them.
   *
   * @param heads factor of the rate for layers that begin by chance
   */
  void step(double rate, double heads) {
    steps++;
    double unbias =
        Math.sqrt(1 - Math.pow(SECOND, (double) steps)) / (1 - Math.pow(FIRST, (double) steps));
    learnt.forEach(
        (name, array) -> {
          NDArray gradient = array.getGradient();
          NDArray mean = means.get(name);
          NDArray square = squares.get(name);
          mean.muli(FIRST).addi(gradient.mul(1 - FIRST));
          square.muli(SECOND).addi(gradient.square().muli(1 - SECOND));
          boolean published = name.startsWith("embeddings.") || name.startsWith("encoder.");
          double own = published ? rate : rate * heads;
          if (name.endsWith("weight") && !name.contains("Norm")) {
            array.muli(1 - own * DECAY);
          }
          array.subi(mean.div(square.sqrt().addi(EPSILON)).muli(own * unbias));
          gradient.muli(0);
        });
  }

  /** Writes what is learnt and its means. */
  void write(DataOutputStream out) throws IOException {
    out.writeLong(steps);
    for (String name : learnt.keySet()) {
      Parameters.write(learnt.get(name), out);
      Parameters.write(means.get(name), out);
      Parameters.write(squares.get(name), out);
    }
  }

  /** Reads what {@link #write} wrote, of the same parameters. */
  void read(DataInputStream in) throws IOException {
    steps = in.readLong();
    for (String name : learnt.keySet()) {
      Parameters.read(learnt.get(name), in);
      Parameters.read(means.get(name), in);
      Parameters.read(squares.get(name), in);
    }
  }
}
