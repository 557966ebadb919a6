package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Times in the form that scorers of dates read: one JSON object per article, {@code {id, dates:
 * [{begin, end, value}]}}, in code points.
 */
public final class DatePredictions {
  private static final ObjectMapper JSON = new ObjectMapper();

  private DatePredictions() {}

  /** One line, without its end. */
  public static String line(String id, List<DateAnswer> answers) {
    ObjectNode line = JSON.createObjectNode().put("id", id);
    ArrayNode rows = line.putArray("dates");
    for (DateAnswer answer : answers) {
      rows.addObject()
          .put("begin", answer.span().begin())
          .put("end", answer.span().end())
          .put("value", answer.value());
    }
    return line.toString();
  }
}
