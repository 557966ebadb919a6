package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.reading.Polarity;
import io.wireroom.sentiment.TargetSentiment;
import io.wireroom.stance.Stance;
import io.wireroom.text.Span;

/**
 * What was found that is not neutral, one JSON object per article: {@code {id, text, looks:
 * [{begin, end, polarity, confidence}], stances: [{begin, end, source, target, polarity,
 * confidence, rule}]}}, offsets in code points of the cleaned text.
 */
public final class AttitudePredictions {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AttitudePredictions() {}

  /** One line, without its end. */
  public static String line(String id, AttitudeAnswer answer) {
    CodePoints points = new CodePoints(answer.text());
    ObjectNode line = JSON.createObjectNode().put("id", id).put("text", answer.text());
    ArrayNode looks = line.putArray("looks");
    for (TargetSentiment row : answer.looks()) {
      if (row.polarity() != Polarity.NEUTRAL) {
        put(looks.addObject(), row.target().span(), points)
            .put("polarity", row.polarity().label())
            .put("confidence", row.confidence());
      }
    }
    ArrayNode stances = line.putArray("stances");
    for (Stance row : answer.stances()) {
      if (row.polarity() != Polarity.NEUTRAL) {
        put(stances.addObject(), row.span(), points)
            .put("source", row.source().name())
            .put("target", row.target().name())
            .put("polarity", row.polarity().label())
            .put("confidence", row.confidence())
            .put("rule", row.rule());
      }
    }
    return line.toString();
  }

  private static ObjectNode put(ObjectNode row, Span span, CodePoints points) {
    return row.put("begin", points.toPoint(span.begin())).put("end", points.toPoint(span.end()));
  }
}
