package io.wireroom.finetune;

import java.util.List;

/** What the published graphs call the parts of a layer. */
final class EncoderLayers {
  static final String QUERY = "attention.self.query";
  static final String KEY = "attention.self.key";
  static final String VALUE = "attention.self.value";
  static final String ATTENDED = "attention.output.dense";
  static final String WIDE = "intermediate.dense";
  static final String NARROW = "output.dense";

  /** Those with a matrix. */
  static final List<String> PARTS = List.of(QUERY, KEY, VALUE, ATTENDED, WIDE, NARROW);

  /** Those that norm, in the order in which they are used. */
  static final List<String> NORMS = List.of("attention.output.LayerNorm", "output.LayerNorm");

  private EncoderLayers() {}

  /** What weights of a part are called. */
  static String name(int layer, String part) {
    return "encoder.layer." + layer + "." + part;
  }

  /** The node that multiplies by a part's matrix, which stands under a generated name. */
  static String node(String name) {
    String[] words = name.split("\\.");
    // encoder.layer.0.attention.self.query: the number stays with "layer".
    StringBuilder path = new StringBuilder("/" + words[0] + "/" + words[1] + "." + words[2]);
    for (int i = 3; i < words.length; i++) {
      path.append('/').append(words[i]);
    }
    return path + "/MatMul";
  }
}
