package io.wireroom.finetune;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;

/**
 * BERT (Devlin et al. 2019) over published weights: from numbers of pieces to a state per piece.
 * Vectors of pieces and of places stay as they were published; all else is learnt.
 */
final class EncoderNetwork {
  private static final float EPSILON = 1e-12f;
  private static final float DROPPED = 0.1f;
  private static final String WORDS = "embeddings.word_embeddings.weight";
  private static final String PLACES = "embeddings.position_embeddings.weight";
  private static final String TYPES = "embeddings.token_type_embeddings.weight";

  private final Parameters parameters;
  private final int layers;
  private final int heads;
  private final int width;
  private final int types;

  /**
   * Takes the published weights.
   *
   * @param layers of its layers that are used, from the bottom
   * @param types rows of the table of token types; all begin as the first row
   */
  EncoderNetwork(OnnxGraph graph, Parameters parameters, int layers, int heads, int types) {
    this.parameters = parameters;
    this.layers = layers;
    this.heads = heads;
    this.types = types;
    width = (int) graph.shape(WORDS)[1];
    parameters.add(WORDS, graph.shape(WORDS), graph.floats(WORDS), false);
    parameters.add(PLACES, graph.shape(PLACES), graph.floats(PLACES), false);
    float[] first = graph.floats(TYPES);
    float[] rows = new float[types * width];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = first[i % width];
    }
    parameters.add(TYPES, new long[] {types, width}, rows, true);
    take(graph, "embeddings.LayerNorm.weight");
    take(graph, "embeddings.LayerNorm.bias");
    for (int layer = 0; layer < layers; layer++) {
      for (String part : EncoderLayers.PARTS) {
        String name = EncoderLayers.name(layer, part);
        String matrix = graph.input(EncoderLayers.node(name), 1);
        long[] shape = graph.shape(matrix);
        float[] turned = turned(graph.floats(matrix), (int) shape[0], (int) shape[1]);
        parameters.add(name + ".weight", new long[] {shape[1], shape[0]}, turned, true);
        take(graph, name + ".bias");
      }
      for (String part : EncoderLayers.NORMS) {
        take(graph, EncoderLayers.name(layer, part) + ".weight");
        take(graph, EncoderLayers.name(layer, part) + ".bias");
      }
    }
  }

  private void take(OnnxGraph graph, String name) {
    parameters.add(name, graph.shape(name), graph.floats(name), true);
  }

  /** A matrix the other way round: graphs multiply from the left, layers from the right. */
  static float[] turned(float[] matrix, int rows, int columns) {
    float[] turned = new float[matrix.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column * rows + row] = matrix[row * columns + column];
      }
    }
    return turned;
  }

  int width() {
    return width;
  }

  /**
   * States of a batch.
   *
   * @param pieces numbers, [windows, pieces], zero where a window has ended
   * @param kinds token types, likewise
   * @param mask 1 for a piece, 0 behind a window's end
   * @param training whether some of it is dropped by chance
   * @return [windows, pieces, width]
   */
  NDArray states(
      int[][] pieces, int[][] kinds, float[][] mask, boolean training, NDManager manager) {
    int rows = pieces.length;
    int length = pieces[0].length;
    NDArray numbers = manager.create(flat(pieces), new Shape(rows, length));
    NDArray words =
        Embedding.embedding(numbers, parameters.get(WORDS), SparseFormat.DENSE).singletonOrThrow();
    words.attach(manager);
    NDArray places = parameters.get(PLACES).get(new NDIndex("0:" + length));
    places.attach(manager);
    NDArray ones = manager.create(flat(kinds), new Shape((long) rows * length)).oneHot(types);
    NDArray written = ones.matMul(parameters.get(TYPES)).reshape(rows, length, width);
    NDArray states = norm(words.add(places).add(written), "embeddings.LayerNorm");
    states = drop(states, training);
    NDArray hidden = manager.create(mask).sub(1).mul(10_000).reshape(rows, 1, 1, length);
    for (int layer = 0; layer < layers; layer++) {
      states = layer(states, hidden, layer, training);
    }
    return states;
  }

  private NDArray layer(NDArray in, NDArray hidden, int layer, boolean training) {
    Shape shape = in.getShape();
    NDArray query = split(linear(in, layer, EncoderLayers.QUERY));
    NDArray key = split(linear(in, layer, EncoderLayers.KEY));
    NDArray value = split(linear(in, layer, EncoderLayers.VALUE));
    NDArray scores =
        query
            .matMul(key.transpose(0, 1, 3, 2))
            .mul(1 / Math.sqrt((double) width / heads))
            .add(hidden);
    NDArray seen = scores.softmax(-1).matMul(value).transpose(0, 2, 1, 3).reshape(shape);
    NDArray attended =
        norm(
            drop(linear(seen, layer, EncoderLayers.ATTENDED), training).add(in),
            EncoderLayers.name(layer, EncoderLayers.NORMS.get(0)));
    NDArray wide = Activation.gelu(linear(attended, layer, EncoderLayers.WIDE));
    return norm(
        drop(linear(wide, layer, EncoderLayers.NARROW), training).add(attended),
        EncoderLayers.name(layer, EncoderLayers.NORMS.get(1)));
  }

  private NDArray split(NDArray states) {
    Shape shape = states.getShape();
    return states.reshape(shape.get(0), shape.get(1), heads, width / heads).transpose(0, 2, 1, 3);
  }

  private NDArray linear(NDArray in, int layer, String part) {
    String name = EncoderLayers.name(layer, part);
    return Linear.linear(in, parameters.get(name + ".weight"), parameters.get(name + ".bias"))
        .singletonOrThrow();
  }

  private NDArray norm(NDArray in, String name) {
    return LayerNorm.layerNorm(
            in,
            new Shape(width),
            parameters.get(name + ".weight"),
            parameters.get(name + ".bias"),
            EPSILON)
        .singletonOrThrow();
  }

  private static NDArray drop(NDArray in, boolean training) {
    return training ? Dropout.dropout(in, DROPPED, true).singletonOrThrow() : in;
  }

  private static int[] flat(int[][] rows) {
    int[] all = new int[rows.length * rows[0].length];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, all, i * rows[0].length, rows[0].length);
    }
    return all;
  }
}
