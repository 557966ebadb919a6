package io.wireroom.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The shipped model of cues: how often a verb attributes in a frame, learnt by {@link CueTrainer}.
 * Its card lies beside it and tells of the data, their terms and the scores.
 */
final class CueModel {
  private static final String FILE = "/models/quotes/cue-frames.tsv";

  private CueModel() {}

  /**
   * The weights in [0, 1] by lemma and frame; the lemma {@code *} stands for any reporting verb.
   *
   * @throws UncheckedIOException where the model is not in the jar
   */
  static Map<String, EnumMap<Frame, Double>> weights() {
    Map<String, EnumMap<Frame, Double>> weights = new HashMap<>();
    try (InputStream in = CueModel.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("Cannot read model: not in the jar (" + FILE + ")");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] row = line.split("\t", -1);
          weights
              .computeIfAbsent(row[0], lemma -> new EnumMap<>(Frame.class))
              .put(Frame.of(row[1]), Double.parseDouble(row[2]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return weights;
  }
}
