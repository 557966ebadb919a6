package io.wireroom.sentiment;

import io.wireroom.learn.Calibration;
import io.wireroom.learn.LinearScorer;
import io.wireroom.learn.ModelFile;
import io.wireroom.learn.WordVectors;
import io.wireroom.reading.Polarity;
import java.io.DataInputStream;
import java.io.IOException;

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

  /** The model as a file; the same model gives the same bytes. */
  public byte[] toBytes() {
    return ModelFile.pack(
        MAGIC,
        out -> {
          vectors.write(out);
          targets.write(out);
          confidence.write(out);
          tone.write(out);
        });
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @throws IOException where the bytes are no such model
   */
  public static SentimentModel of(byte[] bytes) throws IOException {
    try (DataInputStream in = ModelFile.open(bytes, MAGIC, "sentiment")) {
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
