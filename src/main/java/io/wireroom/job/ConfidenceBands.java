package io.wireroom.job;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.wireroom.tag.TaggedName;
import java.util.List;
import java.util.Locale;

/**
 * How often names of each confidence are right, in bands of a tenth: persons, organizations and
 * locations.
 */
final class ConfidenceBands {
  private static final int BANDS = 10;

  private final int[] found = new int[BANDS];
  private final int[] right = new int[BANDS];
  private final double[] sum = new double[BANDS];

  /**
   * Adds the names of a document.
   *
   * @param tags right tags in BIO2, per sentence
   */
  void add(List<TaggedName> names, List<List<String>> tags) {
    for (TaggedName name : names) {
      if (NameTraining.tag(name.kind()).equals("MISC")) {
        // Half of the sets do not have this kind.
        continue;
      }
      int band = Math.min(BANDS - 1, (int) (name.confidence() * BANDS));
      found[band]++;
      sum[band] += name.confidence();
      right[band] += isRight(name, tags.get(name.sentence())) ? 1 : 0;
    }
  }

  private static boolean isRight(TaggedName name, List<String> tags) {
    String kind = NameTraining.tag(name.kind());
    if (!tags.get(name.from()).equals("B-" + kind)) {
      return false;
    }
    int end = name.from() + 1;
    while (end < tags.size() && tags.get(end).equals("I-" + kind)) {
      end++;
    }
    return end == name.to();
  }

  /** Writes one object a band that has names. */
  void write(ArrayNode bands) {
    for (int band = 0; band < BANDS; band++) {
      if (found[band] > 0) {
        bands
            .addObject()
            .put("from", band / (double) BANDS)
            .put("names", found[band])
            .put("mean_confidence", round(sum[band] / found[band]))
            .put("right", round(right[band] / (double) found[band]));
      }
    }
  }

  /** The bands for people. */
  String table() {
    StringBuilder table = new StringBuilder("confidence   names  mean  right\n");
    for (int band = 0; band < BANDS; band++) {
      if (found[band] > 0) {
        table.append(
            String.format(
                Locale.ROOT,
                "%.1f to %.1f %8d  %.2f   %.2f%n",
                band / (double) BANDS,
                (band + 1) / (double) BANDS,
                found[band],
                sum[band] / found[band],
                right[band] / (double) found[band]));
      }
    }
    return table.toString();
  }

  private static double round(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
