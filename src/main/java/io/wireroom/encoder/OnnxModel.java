package io.wireroom.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkFiles;

/**
 * An ONNX model that maps tokens to logits, opened on first use, once per JVM. One thread a call:
 * Spark's tasks are the others.
 */
final class OnnxModel implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String LOGITS = "logits";

  private final String file;
  private final long padding;
  private transient OrtSession session;

  /**
   * @param file its name among the files of the Spark session
   * @param padding the token that fills the short texts of a batch
   */
  OnnxModel(String file, int padding) {
    this.file = file;
    this.padding = padding;
  }

  /**
   * A row of logits per text.
   *
   * @param batch at least one
   * @throws IllegalArgumentException where the model cannot be opened, wants other inputs or fails
   */
  float[][] logits(List<EncodedTarget> batch) {
    int length = batch.stream().mapToInt(text -> text.length()).max().orElse(0);
    long[][] tokens = new long[batch.size()][length];
    long[][] mask = new long[batch.size()][length];
    long[][] segments = new long[batch.size()][length];
    for (int i = 0; i < batch.size(); i++) {
      EncodedTarget text = batch.get(i);
      Arrays.fill(tokens[i], padding);
      Arrays.fill(mask[i], 0, text.length(), 1);
      Arrays.fill(segments[i], text.second(), text.length(), 1);
      for (int k = 0; k < text.length(); k++) {
        tokens[i][k] = text.token(k);
      }
    }
    Map<String, long[][]> inputs =
        Map.of("input_ids", tokens, "attention_mask", mask, "token_type_ids", segments);
    try {
      return run(inputs);
    } catch (OrtException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** SHA-256 of its file, in hex. */
  String sha256() {
    try (InputStream in = Files.newInputStream(Path.of(SparkFiles.get(file)))) {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] part = new byte[1 << 16];
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        sha.update(part, 0, read);
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private float[][] run(Map<String, long[][]> known) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    OrtSession open = session(environment);
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      for (String name : open.getInputNames()) {
        if (!known.containsKey(name)) {
          throw new IllegalArgumentException("the model wants more than tokens: " + name);
        }
        inputs.put(name, OnnxTensor.createTensor(environment, known.get(name)));
      }
      try (OrtSession.Result result = open.run(inputs)) {
        Object logits =
            (open.getOutputNames().contains(LOGITS) ? result.get(LOGITS).get() : result.get(0))
                .getValue();
        if (logits instanceof float[][] rows) {
          return rows;
        }
        throw new IllegalArgumentException("the model does not give a row of logits per text");
      }
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private synchronized OrtSession session(OrtEnvironment environment) throws OrtException {
    if (session == null) {
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        session = environment.createSession(SparkFiles.get(file), options);
      }
    }
    return session;
  }
}
