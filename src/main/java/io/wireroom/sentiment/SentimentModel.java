package io.wireroom.sentiment;

import io.wireroom.learn.Calibration;
import io.wireroom.learn.LinearScorer;
import io.wireroom.learn.ModelFile;
import io.wireroom.learn.WordVectors;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * How sentences feel about targets, and how they sound. Learnt by {@link SentimentTrainer}.
 * Immutable, safe to share between threads.
 *
 * <p>File: the eight bytes {@code WRSEN\0\0\1}, then one zlib stream.
 *
 * @param vectors of words
 * @param targets one outcome per {@link Polarity}
 * @param confidence from the probability of a polarity to how often it is right
 * @param tone one outcome, in [-1, 1] but for outliers
 */
public record SentimentModel(
    WordVectors vectors, LinearScorer targets, Calibration confidence, LinearScorer tone) {
  private static final byte[] MAGIC = {'W', 'R', 'S', 'E', 'N', 0, 0, 1};
  private static final String FILE = "/models/sentiment/sentiment.model";

  /** Read when first asked for, once. */
  private static final class Shipped {
    static final SentimentModel MODEL = read();

    private static SentimentModel read() {
      try (InputStream in = SentimentModel.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IOException("Cannot read model: not in the jar (" + FILE + ")");
        }
        return of(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The model that ships in the jar, one for all. */
  public static SentimentModel shipped() {
    return Shipped.MODEL;
  }

  /** The model as a file; the same model gives the same bytes. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(MAGIC);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
      vectors.write(out);
      targets.write(out);
      confidence.write(out);
      tone.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @throws IOException where the bytes are no such model
   */
  public static SentimentModel of(byte[] bytes) throws IOException {
    if (bytes.length < MAGIC.length
        || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw new IOException("Cannot read model: not a model of sentiment");
    }
    try (DataInputStream in = ModelFile.open(bytes, MAGIC.length)) {
      return new SentimentModel(
          WordVectors.read(in), LinearScorer.read(in), Calibration.read(in), LinearScorer.read(in));
    }
  }

  /** How large it is, for its card. */
  public String size() {
    return vectors.words()
        + " words of "
        + vectors.dimensions()
        + " dimensions; targets: "
        + targets.size()
        + "; tone: "
        + tone.size();
  }
}
