package io.wireroom.encoder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Parts of ONNX files, for graphs of a few nodes. */
public final class TinyGraph {
  public static final int FLOAT = 1;
  public static final int INT64 = 7;

  private TinyGraph() {}

  /** The file of a graph. */
  public static byte[] file(Protobuf graph) {
    return new Protobuf()
        .number(1, 8)
        .message(7, graph)
        .message(8, new Protobuf().text(1, "").number(2, 13))
        .written();
  }

  public static Protobuf node(String operator, String output, String... inputs) {
    Protobuf node = new Protobuf();
    for (String input : inputs) {
      node.text(1, input);
    }
    return node.text(2, output).text(4, operator);
  }

  public static Protobuf integer(String name, long value) {
    return new Protobuf().text(1, name).number(3, value).number(20, 2);
  }

  public static Protobuf floats(String name, float[] values, long... dimensions) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    for (float value : values) {
      bytes.putFloat(value);
    }
    Protobuf tensor = new Protobuf();
    for (long dimension : dimensions) {
      tensor.number(1, dimension);
    }
    return tensor.number(2, FLOAT).text(8, name).bytes(9, bytes.array());
  }

  public static Protobuf integers(String name, long value) {
    byte[] bytes = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
    return new Protobuf().number(1, 1).number(2, INT64).text(8, name).bytes(9, bytes);
  }

  public static Protobuf value(String name, int type, String... dimensions) {
    Protobuf shape = new Protobuf();
    for (String dimension : dimensions) {
      shape.message(1, new Protobuf().text(2, dimension));
    }
    Protobuf tensor = new Protobuf().number(1, type).message(2, shape);
    return new Protobuf().text(1, name).message(2, new Protobuf().message(1, tensor));
  }
}
