package io.wireroom.finetune;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A graph in ONNX as its messages, of which initialisers can be read and exchanged; all else stays
 * as it was published. Numbers of fields are those of {@code onnx.proto}.
 */
final class OnnxGraph {
  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_INITIALIZER = 5;
  private static final int NODE_INPUT = 1;
  private static final int NODE_NAME = 3;
  private static final int TENSOR_DIMS = 1;
  private static final int TENSOR_FLOATS = 4;
  private static final int TENSOR_INTS = 5;
  private static final int TENSOR_NAME = 8;
  private static final int TENSOR_RAW = 9;

  private final UnknownFieldSet model;
  private final UnknownFieldSet graph;
  private final Map<String, UnknownFieldSet> initializers = new LinkedHashMap<>();
  private final Map<String, List<String>> inputs = new HashMap<>();

  /**
   * Parses a file's bytes.
   *
   * @throws IllegalArgumentException where they are no such graph
   */
  OnnxGraph(byte[] bytes) {
    try {
      model = UnknownFieldSet.parseFrom(bytes);
      graph = UnknownFieldSet.parseFrom(only(model, MODEL_GRAPH));
      for (ByteString one : graph.getField(GRAPH_INITIALIZER).getLengthDelimitedList()) {
        UnknownFieldSet tensor = UnknownFieldSet.parseFrom(one);
        initializers.put(only(tensor, TENSOR_NAME).toStringUtf8(), tensor);
      }
      for (ByteString one : graph.getField(GRAPH_NODE).getLengthDelimitedList()) {
        UnknownFieldSet node = UnknownFieldSet.parseFrom(one);
        List<String> of = new ArrayList<>();
        node.getField(NODE_INPUT).getLengthDelimitedList().forEach(in -> of.add(in.toStringUtf8()));
        inputs.put(only(node, NODE_NAME).toStringUtf8(), of);
      }
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalArgumentException("not a graph in ONNX", e);
    }
  }

  private static ByteString only(UnknownFieldSet message, int field) {
    List<ByteString> values = message.getField(field).getLengthDelimitedList();
    return values.isEmpty() ? ByteString.EMPTY : values.get(0);
  }

  /** Whether it has an initialiser of this name. */
  boolean has(String initializer) {
    return initializers.containsKey(initializer);
  }

  /**
   * What a node takes.
   *
   * @throws IllegalArgumentException where there is no such node
   */
  String input(String node, int number) {
    List<String> of = inputs.get(node);
    if (of == null || of.size() <= number) {
      throw new IllegalArgumentException("no such node in the graph (" + node + ")");
    }
    return of.get(number);
  }

  /** Lengths of an initialiser. */
  long[] shape(String initializer) {
    return initializers.get(initializer).getField(TENSOR_DIMS).getVarintList().stream()
        .mapToLong(Long::longValue)
        .toArray();
  }

  /** The floats of an initialiser. */
  float[] floats(String initializer) {
    FloatBuffer buffer =
        only(initializers.get(initializer), TENSOR_RAW)
            .asReadOnlyByteBuffer()
            .order(ByteOrder.LITTLE_ENDIAN)
            .asFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }

  /** Exchanges the floats of an initialiser. */
  void put(String initializer, long[] shape, float[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    put(initializer, shape, bytes.array());
  }

  /** Exchanges the bytes of an initialiser, whose type stays. */
  void put(String initializer, long[] shape, byte[] raw) {
    UnknownFieldSet.Builder tensor = initializers.get(initializer).toBuilder();
    tensor.clearField(TENSOR_FLOATS).clearField(TENSOR_INTS).clearField(TENSOR_DIMS);
    UnknownFieldSet.Field.Builder dims = UnknownFieldSet.Field.newBuilder();
    for (long length : shape) {
      dims.addVarint(length);
    }
    tensor.addField(TENSOR_DIMS, dims.build());
    tensor.clearField(TENSOR_RAW);
    tensor.addField(
        TENSOR_RAW,
        UnknownFieldSet.Field.newBuilder().addLengthDelimited(ByteString.copyFrom(raw)).build());
    initializers.put(initializer, tensor.build());
  }

  /** The file's bytes. */
  byte[] toBytes() {
    UnknownFieldSet.Field.Builder all = UnknownFieldSet.Field.newBuilder();
    initializers.values().forEach(tensor -> all.addLengthDelimited(tensor.toByteString()));
    UnknownFieldSet.Builder changed = graph.toBuilder();
    changed.clearField(GRAPH_INITIALIZER).addField(GRAPH_INITIALIZER, all.build());
    return model.toBuilder()
        .clearField(MODEL_GRAPH)
        .addField(
            MODEL_GRAPH,
            UnknownFieldSet.Field.newBuilder()
                .addLengthDelimited(changed.build().toByteString())
                .build())
        .build()
        .toByteArray();
  }
}
