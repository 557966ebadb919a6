package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.wireroom.fault.UserFault;
import io.wireroom.text.Span;
import java.nio.file.Path;
import java.util.List;

/**
 * Sentences labelled with who of two is for or against the other, as DSE has them (Park, Pan and
 * Joo 2021): JSON Lines of {@code {id, text, source: {begin, end}, target: {begin, end}, label}},
 * offsets in code points, labels {@code neutral} and {@code negative} or {@code positive} with
 * {@code p->q} (source to target) or {@code q->p}. Here all offsets are UTF-16 code units.
 */
public final class StanceGold {
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
    return new Pair(
        line.get("id").textValue(),
        text,
        span(line.path("source"), points),
        span(line.path("target"), points),
        line.path("label").asText());
  }

  private static Span span(JsonNode named, CodePoints points) {
    return points.toUnits(named.path("begin").asInt(), named.path("end").asInt());
  }
}
