package io.wireroom.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the card beside a model says of models: its own digest and those that it was trained upon,
 * all SHA-256 in hex.
 *
 * @param sha256 of the model's file; empty where the card does not tell
 * @param trainedUpon digest by role; empty where the card does not tell
 */
public record ModelCard(String sha256, Map<ModelRole, String> trainedUpon) {
  private static final String DIGEST = "sha256";
  private static final String UPSTREAM = "trained_upon";

  /**
   * Reads a card.
   *
   * @throws IOException where it is no JSON
   */
  public static ModelCard of(byte[] json) throws IOException {
    JsonNode card = new ObjectMapper().readTree(json);
    Map<ModelRole, String> upstream = new EnumMap<>(ModelRole.class);
    for (ModelRole role : ModelRole.values()) {
      JsonNode digest = card.path(UPSTREAM).path(role.label());
      if (digest.isTextual()) {
        upstream.put(role, digest.asText());
      }
    }
    return new ModelCard(card.path(DIGEST).asText(""), upstream);
  }

  /** The card of the model that ships for a role. */
  public static ModelCard shipped(ModelRole role) {
    try {
      return of(Payload.shipped(role.shippedCard()).bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A card of that name beside a model has to be this model's.
   *
   * @param uri of the model's file
   * @param sha256 of its bytes, in hex
   * @throws IOException where it is another one's, or cannot be read
   */
  public static void checkBeside(ModelFiles files, String uri, String sha256) throws IOException {
    String card = uri.replaceFirst("\\.model$", "") + ".json";
    if (!card.equals(uri + ".json") && files.exists(card)) {
      String told = of(files.read(card)).sha256();
      if (!told.isEmpty() && !told.equals(sha256)) {
        throw new IOException("the card beside it is of another model");
      }
    }
  }

  /** Writes the same of a model that was just made into its card. */
  public static void write(ObjectNode card, ModelRole role, byte[] model, Models upstream) {
    card.put(DIGEST, new Payload<>(model).sha256());
    for (ModelRole one : ModelRole.values()) {
      if (role.upstream().contains(one)) {
        card.withObject("/" + UPSTREAM).put(one.label(), upstream.sha256(one));
      }
    }
  }
}
