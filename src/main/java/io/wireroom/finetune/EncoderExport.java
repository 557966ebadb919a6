package io.wireroom.finetune;

import ai.djl.ndarray.NDArray;
import io.wireroom.encoder.Layer;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts what was learnt into the published eight-bit graph: matrices column by column, as they were
 * published, in 7 of the 8 bits, so that processors without the newer instructions, which add in 16
 * bits, give the same sums.
 */
final class EncoderExport {
  private static final String QUANTIZED = "_quantized";
  private static final String TYPES = "embeddings.token_type_embeddings.weight";
  private static final float COLUMN_MOST = 64;
  private static final float TABLE_MOST = 127;
  private static final int TABLE_ZERO = 128;

  private final Parameters parameters;

  EncoderExport(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * The graph with the weights that were learnt; vectors of pieces and places stay.
   *
   * @param published the same encoder with weights of eight bits
   */
  byte[] graph(byte[] published) {
    OnnxGraph graph = new OnnxGraph(published);
    parameters
        .all()
        .forEach(
            (name, array) -> {
              if (name.equals(TYPES)) {
                putTable(graph, name, array);
              } else if (name.startsWith("encoder.") && isMatrix(name)) {
                putMatrix(graph, name, array);
              } else if (graph.has(name)) {
                graph.put(name, array.getShape().getShape(), array.toFloatArray());
              }
            });
    return graph.toBytes();
  }

  private static boolean isMatrix(String name) {
    return name.endsWith(".weight") && !name.contains("LayerNorm");
  }

  private static void putMatrix(OnnxGraph graph, String name, NDArray array) {
    String part = name.substring(0, name.length() - ".weight".length());
    String quantized = graph.input(EncoderLayers.node(part) + "_quant", 1);
    String base = quantized.substring(0, quantized.length() - QUANTIZED.length());
    int out = (int) array.getShape().get(0);
    int in = (int) array.getShape().get(1);
    float[] rows = array.toFloatArray();
    float[] scales = new float[out];
    byte[] raw = new byte[in * out];
    for (int column = 0; column < out; column++) {
      float most = 0;
      for (int i = 0; i < in; i++) {
        most = Math.max(most, Math.abs(rows[column * in + i]));
      }
      scales[column] = most == 0 ? 1 : most / COLUMN_MOST;
      for (int i = 0; i < in; i++) {
        raw[i * out + column] = (byte) Math.round(rows[column * in + i] / scales[column]);
      }
    }
    graph.put(quantized, new long[] {in, out}, raw);
    graph.put(base + "_scale", new long[] {out}, scales);
  }

  private static void putTable(OnnxGraph graph, String name, NDArray array) {
    float[] values = array.toFloatArray();
    float most = 0;
    for (float value : values) {
      most = Math.max(most, Math.abs(value));
    }
    float scale = most / TABLE_MOST;
    byte[] raw = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      raw[i] = (byte) (Math.round(values[i] / scale) + TABLE_ZERO);
    }
    graph.put(name + QUANTIZED, array.getShape().getShape(), raw);
    graph.put(name + "_scale", new long[0], new float[] {scale});
  }

  /** The layers of the heads, by name. */
  Map<String, Layer> layers() {
    Map<String, Layer> layers = new TreeMap<>();
    layers.put(
        "pairs.speaker", new Layer(new float[0], parameters.get("pairs.speaker").toFloatArray()));
    parameters
        .all()
        .forEach(
            (name, array) -> {
              String layer = name.replaceFirst("\\.weight$", "");
              if (!name.startsWith("e") && name.endsWith(".weight")) {
                layers.put(
                    layer,
                    new Layer(
                        array.toFloatArray(), parameters.get(layer + ".bias").toFloatArray()));
              }
            });
    return layers;
  }
}
