package io.wireroom.name;

import io.wireroom.learn.Calibration;
import io.wireroom.learn.ModelFile;
import io.wireroom.learn.SequenceModel;
import io.wireroom.learn.WordClusters;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Finds the names of a document in two passes: the second sees what the first took the words of the
 * other sentences for. Immutable, safe to share between threads.
 *
 * <p>File: the eight bytes {@code WRNER\0\0\1}, then one zlib stream.
 */
public final class NameModel implements NameRecognizer {
  private static final byte[] MAGIC = {'W', 'R', 'N', 'E', 'R', 0, 0, 1};

  private final NameKnowledge knowledge;
  private final NameStyles styles;
  private final SequenceModel labels;
  private final NameKinds kinds;
  private final Calibration calibration;

  NameModel(
      NameKnowledge knowledge,
      NameStyles styles,
      SequenceModel labels,
      NameKinds kinds,
      Calibration calibration) {
    this.knowledge = knowledge;
    this.styles = styles;
    this.labels = labels;
    this.kinds = kinds;
    this.calibration = calibration;
  }

  /**
   * The names of a document.
   *
   * @param sentences their tokens; of one document, whose words explain each other
   * @param tags parts of speech of each sentence's tokens
   * @return in text order, none overlapping
   */
  @Override
  public List<TaggedName> tag(List<List<String>> sentences, List<String[]> tags) {
    return tag(sentences, tags, NameWitness.NONE);
  }

  @Override
  public List<TaggedName> tag(
      List<List<String>> sentences, List<String[]> tags, NameWitness witness) {
    return tag(sentences, tags, style(sentences), witness, 0);
  }

  /**
   * The names of sentences that have nothing to do with each other but where they come from.
   *
   * @param tags parts of speech of each sentence's tokens
   * @return in text order, none overlapping
   */
  @Override
  public List<TaggedName> tagApart(List<List<String>> sentences, List<String[]> tags) {
    return tagApart(sentences, tags, NameWitness.NONE);
  }

  @Override
  public List<TaggedName> tagApart(
      List<List<String>> sentences, List<String[]> tags, NameWitness witness) {
    int style = style(sentences);
    int token = 0;
    List<TaggedName> all = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      List<List<String>> one = List.of(sentences.get(s));
      for (TaggedName name : tag(one, tags.subList(s, s + 1), style, witness, token)) {
        all.add(new TaggedName(s, name.from(), name.to(), name.kind(), name.confidence()));
      }
      token += sentences.get(s).size();
    }
    return all;
  }

  int style(List<List<String>> sentences) {
    return styles.of(sentences);
  }

  private List<TaggedName> tag(
      List<List<String>> sentences,
      List<String[]> tags,
      int style,
      NameWitness witness,
      int firstToken) {
    NameText text = new NameText(sentences, tags);
    NameTagging first = new NameTagging(text, knowledge, labels, witness, firstToken);
    List<int[]> found = first.run(style, null);
    if (sentences.size() > 1 && anyName(found)) {
      first.run(style, new NameMemory(text, found));
    }
    return first.names(kinds, calibration);
  }

  private static boolean anyName(List<int[]> labels) {
    for (int[] sentence : labels) {
      for (int label : sentence) {
        if (label != NameLabels.OUTSIDE) {
          return true;
        }
      }
    }
    return false;
  }

  /** How large the model is, for its card. */
  public String size() {
    return labels.size() + ", " + knowledge.size();
  }

  /** The model as a file's bytes; the same model gives the same bytes. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(MAGIC);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
      knowledge.write(out);
      styles.write(out);
      labels.write(out);
      kinds.write(out);
      calibration.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /** Whether a file's bytes begin as a model of ours does. */
  public static boolean isModel(byte[] bytes) {
    return bytes.length > MAGIC.length
        && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
  }

  /**
   * Reads a model.
   *
   * @throws IOException where the bytes are no such model, or not all of it
   */
  public static NameModel of(byte[] bytes) throws IOException {
    if (!isModel(bytes)) {
      throw new IOException("not a name model of this version");
    }
    try (DataInputStream in = ModelFile.open(bytes, MAGIC.length)) {
      return new NameModel(
          new NameKnowledge(NamePhrases.read(in), WordClusters.read(in)),
          NameStyles.read(in),
          SequenceModel.read(NameLabels.chain(), in),
          NameKinds.read(in),
          Calibration.read(in));
    }
  }
}
