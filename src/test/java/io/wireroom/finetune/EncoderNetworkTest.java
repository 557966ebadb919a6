package io.wireroom.finetune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wireroom.encoder.WordPieces;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The published encoder gives the same states here as where it is run. */
@Tag("encoder")
class EncoderNetworkTest {
  private static final int LAYERS = 6;
  private static final int HEADS = 12;
  private static final float TOLERANCE = 1e-4f;

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = EncoderNetworkTest.class.getResourceAsStream("/" + name)) {
      return in.readAllBytes();
    }
  }

  @Test
  void statesAreThoseOfThePublishedGraph() throws IOException, OrtException {
    byte[] graph = resource("all-minilm-l6-v2.onnx");
    WordPieces vocabulary =
        WordPieces.of(new ObjectMapper().readTree(resource("all-minilm-l6-v2-tokenizer.json")));
    Batch batch =
        new Batch(
            List.of(
                lesson(vocabulary, "the minister blamed the opposition for the delay ."),
                lesson(vocabulary, "nobody replied .")));
    float[] expected = published(graph, batch);
    try (NDManager manager = NDManager.newBaseManager()) {
      Parameters parameters = new Parameters(manager);
      EncoderNetwork network =
          new EncoderNetwork(new OnnxGraph(graph), parameters, LAYERS, HEADS, 4);
      float[] states =
          network
              .states(batch.pieces(), batch.types(), batch.mask(), false, manager)
              .toFloatArray();
      assertThat(states).hasSameSizeAs(expected);
      int width = network.width();
      for (int row = 0; row < batch.rows(); row++) {
        int pieces = batch.lessons().get(row).window().size();
        int begin = row * batch.length() * width;
        for (int i = begin; i < begin + pieces * width; i++) {
          assertThat(states[i]).isCloseTo(expected[i], within(TOLERANCE));
        }
      }
    }
  }

  private static Lesson lesson(WordPieces vocabulary, String sentence) {
    return Lesson.ofAttitudes(
        Sentences.window(vocabulary, sentence), List.of(), List.of(), List.of());
  }

  /** What onnxruntime makes of it. */
  private static float[] published(byte[] graph, Batch batch) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    long[][] pieces = new long[batch.rows()][batch.length()];
    long[][] mask = new long[batch.rows()][batch.length()];
    for (int row = 0; row < batch.rows(); row++) {
      for (int i = 0; i < batch.length(); i++) {
        pieces[row][i] = batch.pieces()[row][i];
        mask[row][i] = (long) batch.mask()[row][i];
      }
    }
    Map<String, OnnxTensor> inputs = new HashMap<>();
    inputs.put("input_ids", OnnxTensor.createTensor(environment, pieces));
    inputs.put("attention_mask", OnnxTensor.createTensor(environment, mask));
    inputs.put(
        "token_type_ids",
        OnnxTensor.createTensor(environment, new long[batch.rows()][batch.length()]));
    try (OrtSession session = environment.createSession(graph);
        OrtSession.Result result = session.run(inputs)) {
      return ((OnnxTensor) result.get(0)).getFloatBuffer().array();
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }
}
