package io.wireroom.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wireroom.fault.UserFault;
import io.wireroom.model.Models;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The frame of all trainings: labelled files of a folder in; a model, its card and figures out. */
abstract class ModelTraining {
  final LabelledFiles data;
  final Models models;
  final Consumer<String> progress;
  final ObjectNode card = new ObjectMapper().createObjectNode();
  final StringBuilder table = new StringBuilder();

  /**
   * @param data folder of labelled files, searched to the bottom
   * @param models that it learns upon
   * @param progress is told what is being done
   */
  ModelTraining(Path data, Models models, Consumer<String> progress) {
    this.data = new LabelledFiles(data);
    this.models = models;
    this.progress = progress;
  }

  /**
   * Trains and scores. The same files and the same models give the same bytes.
   *
   * @return the model's bytes
   * @throws UserFault where there is nothing to learn from
   */
  abstract byte[] run();

  /** Is told when model and card are written. */
  void written() {}

  /** Data, figures and size. */
  final ObjectNode card() {
    return card;
  }

  /** The figures for people. */
  final String table() {
    return table.toString();
  }

  /** Ends the card. */
  final byte[] made(String task, byte[] model, String size) {
    card.put("command", "wireroom train --task " + task + " --data DIR --output DIR");
    card.put("size", model.length + " bytes" + size);
    return model;
  }

  /** The object of a file's figures in the card. */
  final ObjectNode scores(Path file) {
    return card.withObject("/scores").putObject(data.name(file));
  }

  /** Scores what was learnt on files, one after the other. */
  final void score(List<Path> files, LabelEvaluation evaluation) {
    for (Path file : files) {
      ObjectNode scores = scores(file);
      table.append(data.name(file)).append('\n');
      table.append(evaluation.figures(file, scores)).append("\n\n");
    }
  }

  static double round(double percent) {
    return Double.parseDouble(String.format(Locale.ROOT, "%.2f", percent));
  }
}
