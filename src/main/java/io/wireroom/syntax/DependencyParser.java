package io.wireroom.syntax;

import io.wireroom.learn.LinearModel;
import io.wireroom.learn.ModelFile;
import io.wireroom.learn.WordClusters;
import io.wireroom.watch.Watched;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Parses sentences whose tokens have Penn Treebank tags: a greedy arc-hybrid parser over two {@link
 * LinearModel}s, one that chooses actions and one that names relations, in time linear in the
 * sentence's length. Immutable, safe to share between threads.
 *
 * <p>File: the eight bytes {@code WRSYN\0\0\1}, then one zlib stream.
 */
public final class DependencyParser {
  private static final byte[] MAGIC = {'W', 'R', 'S', 'Y', 'N', 0, 0, 1};
  private static final int RELATIONS = Relation.count();

  private final WordClusters clusters;
  private final LinearModel actions;
  private final LinearModel relations;

  DependencyParser(WordClusters clusters, LinearModel actions, LinearModel relations) {
    this.clusters = clusters;
    this.actions = actions;
    this.relations = relations;
  }

  /** Words by the company they keep, for models that build on this one. */
  public WordClusters clusters() {
    return clusters;
  }

  /**
   * The tree of a sentence.
   *
   * @param words tokens as written, none empty
   * @param tags Penn Treebank tags, one per word
   * @throws IllegalArgumentException where the lengths differ
   */
  public Parse parse(List<String> words, String[] tags) {
    if (words.size() != tags.length) {
      throw new IllegalArgumentException(
          "Cannot parse: not one tag per word (" + tags.length + " of " + words.size() + ")");
    }
    ParserWords sentence = new ParserWords(words, tags, clusters);
    return tree(sentence, run(sentence), tags.length);
  }

  private Configuration run(ParserWords words) {
    int[] found = new int[Math.max(ActionFeatures.MOST, RelationFeatures.MOST)];
    ActionFeatures forAction = new ActionFeatures(words, found);
    RelationFeatures forRelation = new RelationFeatures(words, found);
    int[] scores = new int[Configuration.ACTIONS];
    int[] names = new int[RELATIONS];
    Configuration at = new Configuration(words.count);
    while (!at.finished()) {
      Watched.check();
      int action = at.only();
      if (action < 0) {
        actions.score(found, forAction.fill(at), scores);
        action = best(at, scores);
      }
      if (action == Configuration.SHIFT) {
        at.shift();
      } else if (at.headBy(action) == at.root) {
        at.hang(action, Relation.ROOT.number());
      } else {
        relations.score(found, forRelation.fill(at, action), names);
        at.hang(action, LinearModel.best(names));
      }
    }
    return at;
  }

  private static int best(Configuration at, int[] scores) {
    int best = -1;
    for (int action = 0; action < scores.length; action++) {
      if (at.allows(action) && (best < 0 || scores[action] > scores[best])) {
        best = action;
      }
    }
    return best;
  }

  /** The words' tree with the marks hung in. */
  private static Parse tree(ParserWords words, Configuration done, int tokens) {
    int[] heads = new int[tokens];
    byte[] relations = new byte[tokens];
    Arrays.fill(relations, (byte) Relation.PUNCT.number());
    int root = 0;
    for (int place = 1; place <= words.count; place++) {
      int token = words.token[place];
      boolean isRoot = done.head[place] == done.root;
      root = isRoot ? token : root;
      heads[token] = isRoot ? -1 : words.token[done.head[place]];
      relations[token] = (byte) done.relation[place];
    }
    Punctuation.hang(words, done, root, heads);
    if (words.count == 0 && tokens > 0) {
      heads[0] = -1;
      relations[0] = (byte) Relation.ROOT.number();
    }
    return new Parse(heads, relations);
  }

  /** How large the model is, for its card. */
  public String size() {
    return actions.features()
        + " features of actions, "
        + relations.features()
        + " of relations, "
        + (actions.weights() + relations.weights())
        + " weights, "
        + clusters.words()
        + " words in clusters";
  }

  /** The model as a file's bytes; the same model gives the same bytes. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(MAGIC);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
      clusters.write(out);
      actions.write(out);
      relations.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /**
   * Reads a model.
   *
   * @throws IOException where the bytes are no such model, or not all of it
   */
  public static DependencyParser of(byte[] bytes) throws IOException {
    if (bytes.length <= MAGIC.length || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, 8)) {
      throw new IOException("not a model of syntax of this version");
    }
    try (DataInputStream in = ModelFile.open(bytes, MAGIC.length)) {
      return new DependencyParser(
          WordClusters.read(in), LinearModel.read(in), LinearModel.read(in));
    }
  }
}
