package io.wireroom.quote;

import io.wireroom.learn.Calibration;
import io.wireroom.learn.LabelChain;
import io.wireroom.learn.ModelFile;
import io.wireroom.learn.SequenceModel;
import io.wireroom.quote.model.Roles;
import java.io.DataInputStream;
import java.io.IOException;

/**
 * Models that find attributions, one after the other: which pieces of a sentence are cues, contents
 * and sources; what content one cue has; which source; and whether a proposal made of them is an
 * attribution. Learnt by {@link QuoteTrainer}. Immutable, safe to share between threads.
 *
 * <p>File: the eight bytes {@code WRQUO\0\0\1}, then one zlib stream.
 *
 * @param confidence from the probability of a proposal to how often words and speaker are right
 */
public record QuoteModel(
    SequenceModel roles,
    SequenceModel contents,
    SequenceModel sources,
    SequenceModel judge,
    Calibration confidence) {
  private static final byte[] MAGIC = {'W', 'R', 'Q', 'U', 'O', 0, 0, 1};

  /** Wrong or right. */
  static final LabelChain VERDICTS = new LabelChain(new int[] {3, 3}, 3, 3);

  /** The model as a file; the same model gives the same bytes. */
  public byte[] toBytes() {
    return ModelFile.pack(
        MAGIC,
        out -> {
          roles.write(out);
          contents.write(out);
          sources.write(out);
          judge.write(out);
          confidence.write(out);
        });
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @throws IOException where the bytes are no such model
   */
  public static QuoteModel of(byte[] bytes) throws IOException {
    try (DataInputStream in = ModelFile.open(bytes, MAGIC, "quotes")) {
      return new QuoteModel(
          SequenceModel.read(Roles.all(), in),
          SequenceModel.read(Roles.ofContent(), in),
          SequenceModel.read(Roles.ofSource(), in),
          SequenceModel.read(VERDICTS, in),
          Calibration.read(in));
    }
  }

  /** How large it is, for its card. */
  public String size() {
    return "roles: "
        + roles.size()
        + "; contents: "
        + contents.size()
        + "; sources: "
        + sources.size()
        + "; judge: "
        + judge.size();
  }
}
