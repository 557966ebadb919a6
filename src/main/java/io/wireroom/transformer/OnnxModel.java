package io.wireroom.transformer;

import io.wireroom.encoder.OnnxSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
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
  private transient OnnxSession session;

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
    return session()
        .rows(
            Map.of("input_ids", tokens, "attention_mask", mask, "token_type_ids", segments),
            LOGITS);
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

  private synchronized OnnxSession session() {
    if (session == null) {
      session = OnnxSession.of(Path.of(SparkFiles.get(file)));
    }
    return session;
  }
}
