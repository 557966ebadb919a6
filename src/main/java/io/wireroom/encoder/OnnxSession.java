package io.wireroom.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A graph that onnxruntime has opened. A call takes one thread: Spark's tasks are the others. Safe
 * for use by many threads.
 */
public final class OnnxSession {
  private final OrtEnvironment environment;
  private final OrtSession session;

  private interface Opening {
    OrtSession open(OrtEnvironment environment, OrtSession.SessionOptions options)
        throws OrtException;
  }

  private OnnxSession(Opening opening) {
    environment = environment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      session = opening.open(environment, options);
    } catch (OrtException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static OrtEnvironment environment() {
    try {
      return OrtEnvironment.getEnvironment();
    } catch (LinkageError e) {
      throw new IllegalArgumentException("onnxruntime has no library for this machine", e);
    }
  }

  /**
   * Opens a file.
   *
   * @throws IllegalArgumentException where it is no graph that can be run here
   */
  public static OnnxSession of(Path file) {
    return new OnnxSession(
        (environment, options) -> environment.createSession(file.toString(), options));
  }

  /** Opens the bytes of a file, likewise. */
  static OnnxSession of(byte[] graph) {
    return new OnnxSession((environment, options) -> environment.createSession(graph, options));
  }

  /**
   * A row of numbers per row of the inputs.
   *
   * @param known whole numbers by name, those that the graph wants among them
   * @param output by name; the first one where there is none of that name
   * @throws IllegalArgumentException where the graph wants more, gives no rows or fails
   */
  public float[][] rows(Map<String, long[][]> known, String output) {
    return run(
        known,
        result -> {
          Object value =
              (result.get(output).isPresent() ? result.get(output).get() : result.get(0))
                  .getValue();
          if (value instanceof float[][] rows) {
            return rows;
          }
          throw new IllegalArgumentException("the model does not give a row of logits per text");
        });
  }

  /** All numbers of the first output, row after row; throws likewise. */
  float[] numbers(Map<String, long[][]> known) {
    return run(
        known,
        result -> {
          FloatBuffer buffer = ((OnnxTensor) result.get(0)).getFloatBuffer();
          float[] numbers = new float[buffer.remaining()];
          buffer.get(numbers);
          return numbers;
        });
  }

  private interface Reading<T> {
    T of(OrtSession.Result result) throws OrtException;
  }

  private <T> T run(Map<String, long[][]> known, Reading<T> reading) {
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      for (String name : session.getInputNames()) {
        if (!known.containsKey(name)) {
          throw new IllegalArgumentException("the model wants more than tokens: " + name);
        }
        inputs.put(name, OnnxTensor.createTensor(environment, known.get(name)));
      }
      try (OrtSession.Result result = session.run(inputs)) {
        return reading.of(result);
      }
    } catch (OrtException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }
}
