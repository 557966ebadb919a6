package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.wireroom.fault.UserFault;
import io.wireroom.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Sentences labelled with how they feel about targets in them, as NewsMTSC has them: JSON Lines of
 * {@code {id, sentence, targets: [{id, start, end, polarity}]}}, offsets in code points. Here all
 * offsets are UTF-16 code units.
 */
public final class TargetGold {
  private static final Set<String> POLARITIES = Set.of("negative", "neutral", "positive");

  private TargetGold() {}

  /** A labelled sentence. */
  public record Labelled(String id, String text, List<Target> targets) {}

  /**
   * A target.
   *
   * @param polarity negative, neutral or positive
   */
  public record Target(String id, Span span, String polarity) {}

  /**
   * Reads a whole file.
   *
   * @throws UserFault where the file can't be read or a line is not as above
   */
  public static List<Labelled> read(Path file) {
    return JsonLines.read(file, "targets", "sentence", TargetGold::sentence);
  }

  private static Labelled sentence(JsonNode line) {
    String text = line.get("sentence").textValue();
    CodePoints points = new CodePoints(text);
    List<Target> targets = new ArrayList<>();
    for (JsonNode one : line.path("targets")) {
      String polarity = one.path("polarity").asText();
      if (!POLARITIES.contains(polarity)) {
        throw new IllegalArgumentException("no such polarity: " + polarity);
      }
      targets.add(
          new Target(one.path("id").asText(), points.toUnits(one, "start", "end"), polarity));
    }
    return new Labelled(line.get("id").textValue(), text, List.copyOf(targets));
  }
}
