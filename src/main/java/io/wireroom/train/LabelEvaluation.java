package io.wireroom.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The frame of what scores labelled texts: figures for people and as JSON, and predictions. */
abstract class LabelEvaluation {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<String> lines = new ArrayList<>();

  /**
   * Scores.
   *
   * @param report file for the figures as JSON; null for none
   * @param predictions file for what was predicted; null for none
   * @return the figures for people
   */
  final String run(Path gold, Path report, Path predictions) {
    ObjectNode json = JSON.createObjectNode();
    String table = figures(gold, json);
    EvaluateJob.write(predictions, lines);
    EvaluateJob.write(report, List.of(json.toPrettyString()));
    return table;
  }

  /**
   * Scores.
   *
   * @param json is filled with the figures
   * @return the figures for people
   */
  abstract String figures(Path gold, ObjectNode json);

  /** A line of predictions, to be filled and then kept. */
  static ObjectNode prediction(String id) {
    return JSON.createObjectNode().put("id", id);
  }

  /** Keeps a line of predictions. */
  final void predicted(ObjectNode line) {
    predicted(line.toString());
  }

  /** Keeps a line of predictions. */
  final void predicted(String line) {
    lines.add(line);
  }
}
