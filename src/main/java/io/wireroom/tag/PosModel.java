package io.wireroom.tag;

import io.wireroom.learn.IntTable;
import io.wireroom.learn.LinearModel;
import io.wireroom.learn.ModelFile;
import io.wireroom.learn.VarInt;
import io.wireroom.learn.WordClusters;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Parts of speech and lemmas of English: a greedy left-to-right tagger over a {@link LinearModel},
 * a dictionary of frequent words with one tag, and a {@link LemmaTable}. Immutable, safe to share
 * between threads.
 *
 * <p>File: the eight bytes {@code WRPOS\0\0\2}, then one zlib stream.
 */
public final class PosModel {
  private static final byte[] MAGIC = {'W', 'R', 'P', 'O', 'S', 0, 0, 2};

  private final List<String> tags;
  private final WordFacts facts;
  private final IntTable oneTag;
  private final LinearModel model;
  private final LemmaTable lemmas;

  PosModel(
      List<String> tags, WordFacts facts, IntTable oneTag, LinearModel model, LemmaTable lemmas) {
    this.tags = List.copyOf(tags);
    this.facts = facts;
    this.oneTag = oneTag;
    this.model = model;
    this.lemmas = lemmas;
  }

  /** The Penn Treebank tags of a sentence's tokens, in their order. */
  public String[] tag(List<String> words) {
    PosFeatures features = new PosFeatures(words, new PosWords(words, facts));
    String[] tagged = new String[words.size()];
    int[] scores = new int[tags.size()];
    int[] buffer = new int[PosFeatures.MOST];
    int before = -1;
    int beforeThat = -1;
    for (int i = 0; i < tagged.length; i++) {
      int tag = features.normalCase() ? oneTag.get(features.exact(i), -1) : -1;
      if (tag < 0) {
        int count = features.fill(i, before, beforeThat, buffer);
        model.score(buffer, count, scores);
        tag = LinearModel.best(scores);
      }
      tagged[i] = mark(words.get(i), tags.get(tag));
      beforeThat = before;
      before = tag;
    }
    return tagged;
  }

  /**
   * Quotation marks that show their direction have one tag; treebanks mostly have straight ones.
   */
  private static String mark(String word, String tag) {
    return switch (word.charAt(0)) {
      case '\u201c', '`' -> "``";
      case '\u201d' -> "''";
      default -> tag;
    };
  }

  /** The dictionary form of a token with a given tag. */
  public String lemma(String token, String tag) {
    return lemmas.lemma(token, tag);
  }

  /** Words by the company they keep, for models that build on this one. */
  public WordClusters clusters() {
    return facts.clusters();
  }

  WordFacts facts() {
    return facts;
  }

  /** How large the model is, for its card. */
  public String size() {
    return model.features()
        + " features, "
        + model.weights()
        + " weights, "
        + oneTag.size()
        + " words with one tag, "
        + facts.clusters().words()
        + " words in clusters";
  }

  /** The model as a file's bytes; the same model gives the same bytes. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(MAGIC);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
      VarInt.write(out, tags.size());
      for (String tag : tags) {
        out.writeUTF(tag);
      }
      facts.write(out);
      oneTag.write(out);
      model.write(out);
      lemmas.write(out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /** Whether a file's bytes begin as a model of ours does. */
  public static boolean isModel(byte[] bytes) {
    return bytes.length > MAGIC.length
        && java.util.Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
  }

  /**
   * Reads a model.
   *
   * @throws IOException where the bytes are no such model, or not all of it
   */
  public static PosModel of(byte[] bytes) throws IOException {
    if (!isModel(bytes)) {
      throw new IOException("not a part-of-speech model of this version");
    }
    try (DataInputStream in = ModelFile.open(bytes, MAGIC.length)) {
      String[] tags = new String[VarInt.read(in)];
      for (int i = 0; i < tags.length; i++) {
        tags[i] = in.readUTF();
      }
      return new PosModel(
          List.of(tags),
          WordFacts.read(in),
          IntTable.read(in),
          LinearModel.read(in),
          LemmaTable.read(in));
    }
  }
}
