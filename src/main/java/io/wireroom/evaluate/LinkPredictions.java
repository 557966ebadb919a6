package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Linked mentions in the form that scorers of links read: one JSON object per article, {@code {id,
 * mentions: [{begin, end, entity}]}}, in code points.
 */
public final class LinkPredictions {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LinkPredictions() {}

  /** One line, without its end. */
  public static String line(String id, String text, List<LinkedMention> mentions) {
    CodePoints points = new CodePoints(text);
    ObjectNode line = JSON.createObjectNode().put("id", id);
    ArrayNode rows = line.putArray("mentions");
    for (LinkedMention mention : mentions) {
      rows.addObject()
          .put("begin", points.toPoint(mention.span().begin()))
          .put("end", points.toPoint(mention.span().end()))
          .put("entity", mention.entity());
    }
    return line.toString();
  }
}
