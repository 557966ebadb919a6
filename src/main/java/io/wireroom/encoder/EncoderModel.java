package io.wireroom.encoder;

import io.wireroom.learn.Calibration;
import io.wireroom.learn.ModelFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A model of the encoder: vocabulary, graph, and the layers and curves of the heads by name. The
 * graph is opened when the model is read. Safe for use by many threads.
 */
public final class EncoderModel {
  private static final byte[] MAGIC = "WRENC1\n".getBytes(StandardCharsets.US_ASCII);

  /** The set of whole articles, where what is not marked is neutral. */
  public static final int ARTICLES = 0;

  /** The set of sentences that were gathered to be labelled: NewsMTSC and DSE. */
  public static final int LABELS = 1;

  private final List<String> vocabulary;
  private final int window;
  private final byte[] graph;
  private final TreeMap<String, Layer> layers;
  private final TreeMap<String, Calibration> curves;
  private final ContextEncoder encoder;

  /**
   * @param vocabulary pieces, in the order of their numbers
   * @param window pieces that are read at once
   * @param graph in ONNX, from pieces, their mask and their types to states
   * @param layers of heads, by name
   * @param curves from probabilities of heads to how often they are right, by name
   * @throws IllegalArgumentException where the graph cannot be opened
   */
  public EncoderModel(
      List<String> vocabulary,
      int window,
      byte[] graph,
      Map<String, Layer> layers,
      Map<String, Calibration> curves) {
    this.vocabulary = List.copyOf(vocabulary);
    this.window = window;
    this.graph = graph.clone();
    this.layers = new TreeMap<>(layers);
    this.curves = new TreeMap<>(curves);
    encoder = new ContextEncoder(new WordPieces(vocabulary), OnnxSession.of(graph), window);
  }

  /** Reads words in their surroundings. */
  public ContextEncoder encoder() {
    return encoder;
  }

  /**
   * A layer of a head.
   *
   * @throws IllegalArgumentException where there is none of that name
   */
  Layer layer(String name) {
    return found(layers, name);
  }

  /**
   * The heads of judgement.
   *
   * @param set of labels whose output layers answer: {@link #ARTICLES} or {@link #LABELS}
   * @throws IllegalArgumentException where a layer is missing or does not fit
   */
  public Judges judges(int set) {
    return new Judges(this, set);
  }

  /** What is known of names. */
  public NameHead names() {
    return new NameHead(this);
  }

  /** What is known of quotes. */
  public QuoteHead quotes() {
    return new QuoteHead(this);
  }

  /** A curve of a head, likewise. */
  public Calibration curve(String name) {
    return found(curves, name);
  }

  private static <T> T found(Map<String, T> all, String name) {
    T one = all.get(name);
    if (one == null) {
      throw new IllegalArgumentException("Cannot read model: the encoder has no " + name);
    }
    return one;
  }

  /** The model's file. The same model gives the same bytes. */
  public byte[] toBytes() {
    return ModelFile.pack(MAGIC, this::write);
  }

  private void write(DataOutputStream out) throws IOException {
    out.writeInt(vocabulary.size());
    for (String piece : vocabulary) {
      out.writeUTF(piece);
    }
    out.writeInt(window);
    out.writeInt(graph.length);
    out.write(graph);
    out.writeInt(layers.size());
    for (Map.Entry<String, Layer> layer : layers.entrySet()) {
      out.writeUTF(layer.getKey());
      layer.getValue().write(out);
    }
    out.writeInt(curves.size());
    for (Map.Entry<String, Calibration> curve : curves.entrySet()) {
      out.writeUTF(curve.getKey());
      curve.getValue().write(out);
    }
  }

  /**
   * Reads a file, and tries it on a sentence.
   *
   * @throws IOException where the bytes are no such model, or what judges ask for is not in it
   */
  public static EncoderModel of(byte[] file) throws IOException {
    DataInputStream in = ModelFile.open(file, MAGIC, "an encoder");
    List<String> vocabulary = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      vocabulary.add(in.readUTF());
    }
    int window = in.readInt();
    byte[] graph = new byte[in.readInt()];
    in.readFully(graph);
    Map<String, Layer> layers = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      layers.put(in.readUTF(), Layer.read(in));
    }
    Map<String, Calibration> curves = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      curves.put(in.readUTF(), Calibration.read(in));
    }
    try {
      return new EncoderModel(vocabulary, window, graph, layers, curves).tried();
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private EncoderModel tried() {
    int width = encoder.read(List.of(List.of("Nobody", "minds"))).width();
    IntStream heads =
        IntStream.of(
            judges(ARTICLES).width(), judges(LABELS).width(), names().width(), quotes().width());
    if (heads.anyMatch(head -> head != width)) {
      throw new IllegalArgumentException(
          "Cannot read model: its heads do not fit its states of " + width + " numbers");
    }
    List.of("looks", "pairs", "speakers").forEach(this::curve);
    return this;
  }
}
