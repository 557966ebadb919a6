package io.wireroom.finetune;

import io.wireroom.encoder.Protobuf;
import io.wireroom.encoder.WordPieces;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * An encoder of a few pieces with weights by chance, under the names that the published graphs
 * have. Its graph can be read, not run.
 */
final class TinyEncoder {
  static final int WIDTH = 12;
  static final int PLACES = 32;
  static final List<String> PIECES =
      List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "anna", "berg", "praised", "blamed", "met", ".");
  static final WordPieces VOCABULARY = new WordPieces(PIECES);

  private static final int WIDE = 24;

  private final Random random = new Random(7);
  private final Protobuf graph = new Protobuf();

  private TinyEncoder() {}

  static byte[] graph(int layers) {
    TinyEncoder encoder = new TinyEncoder();
    encoder.add("embeddings.word_embeddings.weight", PIECES.size(), WIDTH);
    encoder.add("embeddings.position_embeddings.weight", PLACES, WIDTH);
    encoder.add("embeddings.token_type_embeddings.weight", 2, WIDTH);
    encoder.norm("embeddings.LayerNorm");
    for (int layer = 0; layer < layers; layer++) {
      for (String part : EncoderLayers.PARTS) {
        encoder.part(
            EncoderLayers.name(layer, part),
            part.equals(EncoderLayers.NARROW) ? WIDE : WIDTH,
            part.equals(EncoderLayers.WIDE) ? WIDE : WIDTH);
      }
      for (String norm : EncoderLayers.NORMS) {
        encoder.norm(EncoderLayers.name(layer, norm));
      }
    }
    return new Protobuf().number(1, 8).message(7, encoder.graph).written();
  }

  private void part(String name, int in, int out) {
    String matrix = "onnx::MatMul_" + name.hashCode();
    graph.message(
        1,
        new Protobuf()
            .text(1, "in")
            .text(1, matrix)
            .text(2, "out")
            .text(3, EncoderLayers.node(name))
            .text(4, "MatMul"));
    add(matrix, in, out);
    add(name + ".bias", out);
  }

  private void norm(String name) {
    float[] ones = new float[WIDTH];
    Arrays.fill(ones, 1);
    graph.message(5, tensor(name + ".weight", ones, WIDTH));
    graph.message(5, tensor(name + ".bias", new float[WIDTH], WIDTH));
  }

  private void add(String name, int... shape) {
    int size = 1;
    for (int length : shape) {
      size *= length;
    }
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = (float) random.nextGaussian() / 4;
    }
    graph.message(5, tensor(name, values, shape));
  }

  static Protobuf tensor(String name, float[] values, int... shape) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    Protobuf tensor = new Protobuf();
    for (int length : shape) {
      tensor.number(1, length);
    }
    return tensor.number(2, 1).text(8, name).bytes(9, bytes.array());
  }
}
