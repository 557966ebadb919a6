package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.quote.Attribution;
import io.wireroom.text.Span;
import java.util.List;

/**
 * Attributions in the form that scorers of quotes read: one JSON object per article, {@code {id,
 * quotes: [{content, source, cue, type, speaker, rule}]}}, spans as {@code [begin, end)} in code
 * points.
 */
public final class QuotePredictions {
  private static final ObjectMapper JSON = new ObjectMapper();

  private QuotePredictions() {}

  /** One line, without its end. */
  public static String line(String id, String text, List<Attribution> attributions) {
    CodePoints points = new CodePoints(text);
    ObjectNode line = JSON.createObjectNode();
    line.put("id", id);
    ArrayNode quotes = line.putArray("quotes");
    for (Attribution attribution : attributions) {
      ObjectNode quote = quotes.addObject();
      quote.set("content", spans(attribution.parts(), points));
      Span speaker = attribution.speaker().span();
      quote.set("source", speaker == null ? null : spans(List.of(speaker), points));
      quote.set(
          "cue", attribution.cue() == null ? null : spans(List.of(attribution.cue()), points));
      quote.put("type", attribution.type().label());
      quote.put("speaker", attribution.speaker().name());
      quote.put("rule", attribution.rule());
    }
    return line.toString();
  }

  private static ArrayNode spans(List<Span> spans, CodePoints points) {
    ArrayNode pairs = JSON.createArrayNode();
    for (Span span : spans) {
      pairs.addArray().add(points.toPoint(span.begin())).add(points.toPoint(span.end()));
    }
    return pairs;
  }
}
