package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.wireroom.fault.UserFault;
import io.wireroom.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles labelled with who said what: JSON Lines of {@code {id, text, attributions: [{source,
 * cue, content, quote_type}]}}, where source, cue and content are lists of {@code [begin, end)} in
 * code points, or null. Here all offsets are UTF-16 code units.
 */
public final class QuoteGold {
  private QuoteGold() {}

  /**
   * A labelled article.
   *
   * @param attributions in the order of the file
   */
  public record Article(String id, String text, List<Labelled> attributions) {}

  /**
   * A labelled attribution.
   *
   * @param source spans of the speaker; empty where the text gives none
   * @param cue spans of the cue; empty where there is none
   * @param content spans of the words attributed; empty where there are none
   * @param type direct, mixed, indirect or none
   */
  public record Labelled(List<Span> source, List<Span> cue, List<Span> content, String type) {
    public Labelled {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
    }
  }

  /**
   * Reads a whole file.
   *
   * @throws UserFault where the file can't be read or a line is not as above
   */
  public static List<Article> read(Path file) {
    return JsonLines.read(file, "quotes", QuoteGold::article);
  }

  private static Article article(JsonNode line) {
    String text = line.get("text").textValue();
    CodePoints points = new CodePoints(text);
    List<Labelled> labelled = new ArrayList<>();
    for (JsonNode one : line.path("attributions")) {
      labelled.add(
          new Labelled(
              spans(one.path("source"), points),
              spans(one.path("cue"), points),
              spans(one.path("content"), points),
              one.path("quote_type").asText()));
    }
    return new Article(line.get("id").textValue(), text, List.copyOf(labelled));
  }

  private static List<Span> spans(JsonNode pairs, CodePoints points) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      spans.add(points.toUnits(pair.path(0).asInt(), pair.path(1).asInt()));
    }
    return spans;
  }
}
