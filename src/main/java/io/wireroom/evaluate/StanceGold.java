package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.wireroom.fault.UserFault;
import io.wireroom.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Sentences labelled with who of two is for or against the other, as DSE has them (Park, Pan and
 * Joo 2021): JSON Lines of {@code {id, text, source: {begin, end}, target: {begin, end}, label}},
 * offsets in code points, labels {@code neutral} and {@code negative} or {@code positive} with
 * {@code p->q} (source to target) or {@code q->p}. Here all offsets are UTF-16 code units.
 */
public final class StanceGold {
  private static final Set<String> LABELS =
      Set.of("neutral", "negative p->q", "positive p->q", "negative q->p", "positive q->p");

  private StanceGold() {}

  /** A labelled pair; {@code p} is the source of the file and {@code q} its target. */
  public record Pair(String id, String text, Span p, Span q, String label) {}

  /**
   * Reads a whole file.
   *
   * @throws UserFault where the file can't be read or a line is not as above
   */
  public static List<Pair> read(Path file) {
    return JsonLines.read(file, "stances", StanceGold::pair);
  }

  private static Pair pair(JsonNode line) {
    String text = line.get("text").textValue();
    CodePoints points = new CodePoints(text);
    String label = line.path("label").asText();
    if (!LABELS.contains(label)) {
      throw new IllegalArgumentException("no such label: " + label);
    }
    return new Pair(
        line.get("id").textValue(),
        text,
        points.toUnits(line.path("source"), "begin", "end"),
        points.toUnits(line.path("target"), "begin", "end"),
        label);
  }
}
