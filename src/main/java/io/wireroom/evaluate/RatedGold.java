package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.wireroom.fault.UserFault;
import java.nio.file.Path;
import java.util.List;

/**
 * Sentences whose tone people rated, as the editorials of the VADER papers: JSON Lines of {@code
 * {id, doc, sentence, mean}}, the mean in [-4, 4].
 */
public final class RatedGold {
  private RatedGold() {}

  /**
   * A rated sentence.
   *
   * @param document number of its article
   * @param mean in [-4, 4]
   */
  public record Rated(String id, String document, String text, double mean) {}

  /**
   * Reads a whole file.
   *
   * @throws UserFault where the file can't be read or a line is not as above
   */
  public static List<Rated> read(Path file) {
    return JsonLines.read(file, "ratings", "sentence", RatedGold::rated);
  }

  private static Rated rated(JsonNode line) {
    if (!line.path("mean").isNumber()) {
      throw new IllegalArgumentException("no mean");
    }
    return new Rated(
        line.get("id").textValue(),
        line.path("doc").asText(),
        line.get("sentence").textValue(),
        line.get("mean").doubleValue());
  }
}
