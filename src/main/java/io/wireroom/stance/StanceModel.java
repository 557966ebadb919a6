package io.wireroom.stance;

import io.wireroom.learn.Calibration;
import io.wireroom.learn.LinearScorer;
import io.wireroom.learn.ModelFile;
import io.wireroom.reading.Polarity;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How likely one who is named in a sentence is against or for another. Learnt by {@link
 * StanceTrainer}. Immutable, safe to share between threads.
 *
 * <p>File: the eight bytes {@code WRSTA\0\0\1}, then one zlib stream.
 *
 * @param scorer one outcome per {@link Polarity}, of one direction
 * @param first margin where the source is named first
 * @param later margin where the target is
 * @param confidence from the probability of what was decided to how often it is right
 */
public record StanceModel(LinearScorer scorer, Margin first, Margin later, Calibration confidence) {
  /** What is added to the log odds of against and of for. */
  record Margin(float against, float inFavour) {
    static final Margin NONE = new Margin(0, 0);
  }

  private static final byte[] MAGIC = {'W', 'R', 'S', 'T', 'A', 0, 0, 1};

  /** What an event that tells a stance adds to its log odds. Chosen on the development part. */
  private static final double SURE = 2.5;

  /**
   * Log odds of against and of for, over neither, with the margins and what an event tells.
   *
   * @param event from the source to the target; null where none
   */
  double[] odds(double[] outcomes, boolean sourceFirst, Event event) {
    double[] odds = odds(outcomes, sourceFirst);
    Polarity told = event == null ? Polarity.NEUTRAL : event.polarity();
    odds[0] += told == Polarity.NEGATIVE ? SURE : 0;
    odds[1] += told == Polarity.POSITIVE ? SURE : 0;
    return odds;
  }

  /**
   * Log odds of against and of for, over neither, with the margins.
   *
   * @param outcomes of the scorer
   * @param sourceFirst whether the source is named first
   */
  double[] odds(double[] outcomes, boolean sourceFirst) {
    Margin margin = sourceFirst ? first : later;
    double neither = outcomes[Polarity.NEUTRAL.number()];
    return new double[] {
      outcomes[Polarity.NEGATIVE.number()] - neither + margin.against,
      outcomes[Polarity.POSITIVE.number()] - neither + margin.inFavour
    };
  }

  /** The model as a file; the same model gives the same bytes. */
  public byte[] toBytes() {
    return ModelFile.pack(
        MAGIC,
        out -> {
          scorer.write(out);
          write(out, first);
          write(out, later);
          confidence.write(out);
        });
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @throws IOException where the bytes are no such model
   */
  public static StanceModel of(byte[] bytes) throws IOException {
    try (DataInputStream in = ModelFile.open(bytes, MAGIC, "stance")) {
      LinearScorer scorer = LinearScorer.read(in);
      return new StanceModel(scorer, margin(in), margin(in), Calibration.read(in));
    }
  }

  private static void write(DataOutputStream out, Margin margin) throws IOException {
    out.writeFloat(margin.against);
    out.writeFloat(margin.inFavour);
  }

  private static Margin margin(DataInputStream in) throws IOException {
    return new Margin(in.readFloat(), in.readFloat());
  }

  /** How large it is, for its card. */
  public String size() {
    return scorer.size();
  }
}
