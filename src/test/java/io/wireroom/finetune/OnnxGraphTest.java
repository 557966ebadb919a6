package io.wireroom.finetune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.encoder.Protobuf;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OnnxGraphTest {
  private static final String TYPES = "embeddings.token_type_embeddings.weight";

  @Test
  void initialisersAndNodesAreReadByName() {
    OnnxGraph graph = new OnnxGraph(TinyEncoder.graph(1));
    assertThat(graph.has(TYPES)).isTrue();
    assertThat(graph.has("pooler.dense.weight")).isFalse();
    assertThat(graph.shape(TYPES)).containsExactly(2, TinyEncoder.WIDTH);
    assertThat(graph.floats(TYPES)).hasSize(2 * TinyEncoder.WIDTH);
    String matrix = graph.input("/encoder/layer.0/attention/self/query/MatMul", 1);
    assertThat(matrix).startsWith("onnx::MatMul_");
    assertThat(graph.shape(matrix)).containsExactly(TinyEncoder.WIDTH, TinyEncoder.WIDTH);
  }

  @Test
  void whatIsExchangedHasNewValuesAndAllElseStays() {
    OnnxGraph graph = new OnnxGraph(TinyEncoder.graph(1));
    float[] bias = graph.floats("embeddings.LayerNorm.bias");
    graph.put(TYPES, new long[] {1, 3}, new float[] {.5f, -1, 2});
    OnnxGraph read = new OnnxGraph(graph.toBytes());
    assertThat(read.shape(TYPES)).containsExactly(1, 3);
    assertThat(read.floats(TYPES)).containsExactly(.5f, -1, 2);
    assertThat(read.floats("embeddings.LayerNorm.bias")).containsExactly(bias);
  }

  @Test
  void nothingExchangedGivesTheSameMessages() {
    byte[] bytes = TinyEncoder.graph(1);
    byte[] once = new OnnxGraph(bytes).toBytes();
    assertThat(once).hasSameSizeAs(bytes);
    assertThat(new OnnxGraph(once).toBytes()).isEqualTo(once);
  }

  @Test
  void numbersThatStandOneByOneGiveWayToThoseExchanged() {
    Protobuf tensor =
        new Protobuf().number(1, 1).number(2, 1).real(4, 7).text(8, "a").bytes(9, new byte[4]);
    OnnxGraph graph =
        new OnnxGraph(new Protobuf().message(7, new Protobuf().message(5, tensor)).written());
    graph.put("a", new long[0], new float[] {3});
    OnnxGraph read = new OnnxGraph(graph.toBytes());
    assertThat(read.shape("a")).isEmpty();
    assertThat(read.floats("a")).containsExactly(3);
  }

  @Test
  void aNodeThatIsNotThereAndBytesThatAreNoGraphAreTold() {
    OnnxGraph graph = new OnnxGraph(TinyEncoder.graph(1));
    assertThatThrownBy(() -> graph.input("/encoder/layer.9/output/dense/MatMul", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such node in the graph (/encoder/layer.9/output/dense/MatMul)");
    byte[] text = "no graph at all".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> new OnnxGraph(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a graph in ONNX");
  }
}
