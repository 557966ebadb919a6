package io.wireroom.transformer;

import io.wireroom.reading.Polarity;
import io.wireroom.sentiment.TargetClassifier.Probabilities;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

/**
 * What a classifier's labels say of a sentiment. Known are {@code negative}, {@code neutral},
 * {@code positive}, their first three letters and {@code LABEL_0} to {@code LABEL_2} in that order,
 * in any case and any place; of two, {@code LABEL_1} is the positive one. A model may do without a
 * neutral label.
 */
final class PolarityLabels implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int size;
  private final EnumMap<Polarity, Integer> places = new EnumMap<>(Polarity.class);

  /**
   * @param labels in the order of the model's logits
   * @throws IllegalArgumentException where they do not tell sentiment; the message names them
   */
  PolarityLabels(List<String> labels) {
    size = labels.size();
    for (int i = 0; i < size; i++) {
      Polarity polarity = polarity(labels.get(i), size);
      if (polarity == null || places.put(polarity, i) != null) {
        throw unknown(labels);
      }
    }
    if (!places.containsKey(Polarity.NEGATIVE) || !places.containsKey(Polarity.POSITIVE)) {
      throw unknown(labels);
    }
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** The softmax of one row of logits. */
  Probabilities of(float[] logits) {
    double max = Double.NEGATIVE_INFINITY;
    for (float logit : logits) {
      max = Math.max(max, logit);
    }
    double sum = 0;
    for (float logit : logits) {
      sum += Math.exp(logit - max);
    }
    return new Probabilities(
        share(logits, Polarity.NEGATIVE, max, sum),
        share(logits, Polarity.NEUTRAL, max, sum),
        share(logits, Polarity.POSITIVE, max, sum));
  }

  private double share(float[] logits, Polarity polarity, double max, double sum) {
    Integer place = places.get(polarity);
    return place == null ? 0 : Math.exp(logits[place] - max) / sum;
  }

  private static Polarity polarity(String label, int size) {
    return switch (label.strip().toLowerCase(Locale.ROOT)) {
      case "negative", "neg", "label_0" -> Polarity.NEGATIVE;
      case "neutral", "neu" -> Polarity.NEUTRAL;
      case "label_1" -> size == 2 ? Polarity.POSITIVE : Polarity.NEUTRAL;
      case "positive", "pos", "label_2" -> Polarity.POSITIVE;
      default -> null;
    };
  }

  private static IllegalArgumentException unknown(List<String> labels) {
    return new IllegalArgumentException(
        "its labels are not negative, neutral and positive but " + String.join(", ", labels));
  }
}
