package io.wireroom.encoder;

import io.wireroom.learn.Calibration;
import io.wireroom.text.AnnotatedText;
import io.wireroom.text.Token;
import io.wireroom.text.WordStates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An encoder of a few words. Each has a weight; a state is the own weight and the sum of the
 * window's, where a window is a sentence. A sentence makes all look as its sum says; Mira is for
 * everybody, Karl against everybody, whoever speaks for everybody; words sound as the mean of their
 * weights. Judged as labelled sentences are, all is turned round.
 */
public final class TinyEncoder {
  private static final Map<String, Float> WEIGHTS =
      new TreeMap<>(
          Map.of("good", 1f, "bad", -1f, "mira", 0.01f, "karl", -0.01f, ".", 0f, "better", 0.6f));
  private static final float LOUD = 10;

  private TinyEncoder() {}

  /** The model. */
  public static EncoderModel model() {
    return new EncoderModel(vocabulary(), 1, graph(), layers(), curves());
  }

  /** One that lacks a layer. */
  public static byte[] lacking(String layer) {
    Map<String, Layer> layers = layers();
    layers.remove(layer);
    return new EncoderModel(vocabulary(), 1, graph(), layers, curves()).toBytes();
  }

  /** One whose layer wants another number of inputs. */
  public static byte[] misfit(String layer) {
    Map<String, Layer> layers = layers();
    layers.put(layer, new Layer(new float[9], new float[3]));
    return new EncoderModel(vocabulary(), 1, graph(), layers, curves()).toBytes();
  }

  /** The same text, read. */
  public static AnnotatedText read(AnnotatedText text) {
    WordStates states =
        model()
            .encoder()
            .read(
                text.sentences().stream()
                    .map(sentence -> text.tokens(sentence).stream().map(Token::text).toList())
                    .toList());
    return new AnnotatedText(
        text.text(),
        text.titleEnd(),
        text.paragraphs(),
        text.sentences(),
        text.tokens(),
        text.names(),
        states);
  }

  static List<String> vocabulary() {
    List<String> pieces = new ArrayList<>(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]"));
    pieces.addAll(WEIGHTS.keySet());
    return pieces;
  }

  private static Map<String, Calibration> curves() {
    return Map.of(
        "looks", Calibration.none(), "pairs", Calibration.none(), "speakers", Calibration.none());
  }

  private static Map<String, Layer> layers() {
    Map<String, Layer> layers = new TreeMap<>();
    // Of [target, sentence] the sentence's sum; of [sentence, words] the words' own weights.
    layers.put("looks.hidden", signs(4, 3, LOUD));
    layers.put("tones.hidden", signs(4, 2, 1));
    // Of [source, target, sentence, product, between] the source's own weight.
    layers.put("pairs.hidden", signs(10, 0, 100 * LOUD));
    layers.put("pairs.speaker", new Layer(new float[0], new float[] {0.01f, 0}));
    Layer out = new Layer(new float[] {0, 1, 0, 0, 1, 0}, new float[] {0, LOUD / 2, 0});
    Layer turned = new Layer(new float[] {1, 0, 0, 0, 0, 1}, new float[] {0, LOUD / 2, 0});
    layers.put("looks.0", out);
    layers.put("pairs.0", out);
    layers.put("looks.1", turned);
    layers.put("pairs.1", turned);
    layers.put("tones.out", new Layer(new float[] {1, -1}, new float[1]));
    // Of names and quotes it knows nothing: all labels are alike.
    for (int style = 0; style < 6; style++) {
      layers.put("names." + style, new Layer(new float[18], new float[9]));
    }
    for (String cue : List.of("cues", "parts.cue", "parts.token")) {
      layers.put(cue, new Layer(new float[6], new float[3]));
    }
    for (int part = 0; part < 3; part++) {
      layers.put("parts." + part, new Layer(new float[4], new float[2]));
    }
    return layers;
  }

  /** One input loud, and as loud with its sign turned. */
  private static Layer signs(int inputs, int input, float loud) {
    float[] weights = new float[2 * inputs];
    weights[input] = loud;
    weights[inputs + input] = -loud;
    return new Layer(weights, new float[2]);
  }

  private static byte[] graph() {
    List<String> pieces = vocabulary();
    float[] weights = new float[2 * pieces.size()];
    for (int i = 0; i < pieces.size(); i++) {
      weights[2 * i] = WEIGHTS.getOrDefault(pieces.get(i), 0f);
    }
    Protobuf graph = new Protobuf();
    graph.message(1, TinyGraph.node("Gather", "own", "weights", "input_ids"));
    graph.message(
        1,
        TinyGraph.node("Cast", "known", "attention_mask")
            .message(5, TinyGraph.integer("to", TinyGraph.FLOAT)));
    graph.message(1, TinyGraph.node("Unsqueeze", "column", "known", "last"));
    graph.message(1, TinyGraph.node("Mul", "read", "own", "column"));
    graph.message(1, TinyGraph.node("ReduceSum", "sum", "read", "middle"));
    graph.message(1, TinyGraph.node("MatMul", "around", "sum", "aside"));
    graph.message(1, TinyGraph.node("Add", "states", "read", "around"));
    graph.text(2, "tiny");
    graph.message(5, TinyGraph.floats("weights", weights, pieces.size(), 2));
    graph.message(5, TinyGraph.floats("aside", new float[] {0, 1, 0, 0}, 2, 2));
    graph.message(5, TinyGraph.integers("last", 2));
    graph.message(5, TinyGraph.integers("middle", 1));
    graph.message(11, TinyGraph.value("input_ids", TinyGraph.INT64, "batch", "length"));
    graph.message(11, TinyGraph.value("attention_mask", TinyGraph.INT64, "batch", "length"));
    graph.message(12, TinyGraph.value("states", TinyGraph.FLOAT, "batch", "length", "width"));
    return TinyGraph.file(graph);
  }
}
