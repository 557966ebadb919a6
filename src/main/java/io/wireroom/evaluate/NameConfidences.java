package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Locale;

/**
 * How often names are right, by the confidence they were given: bands of a tenth. Persons,
 * organizations and locations count; half of the sets have no {@code MISC}.
 */
public final class NameConfidences {
  private static final int BANDS = 10;

  private final int[] found = new int[BANDS];
  private final int[] right = new int[BANDS];
  private final double[] sum = new double[BANDS];

  /**
   * Adds a sentence's names.
   *
   * @param goldTags in BIO2
   * @param tags what was found, in BIO2
   * @param confidences one per token, 0 to 1; a name has the lowest of its tokens
   */
  public void add(List<String> goldTags, List<String> tags, List<Double> confidences) {
    List<BioName> gold = BioName.of(goldTags);
    for (BioName name : BioName.of(tags)) {
      if (name.kind().equals("MISC")) {
        continue;
      }
      double least =
          confidences.subList(name.from(), name.to()).stream().min(Double::compare).orElseThrow();
      int band = (int) Math.min(BANDS - 1, Math.max(0, Math.floor(least * BANDS)));
      found[band]++;
      sum[band] += least;
      right[band] += gold.contains(name) ? 1 : 0;
    }
  }

  /** The bands for people. */
  public String table() {
    StringBuilder table = new StringBuilder("confidence (without MISC)\n");
    for (int band = 0; band < BANDS; band++) {
      if (found[band] > 0) {
        table.append(
            String.format(
                Locale.ROOT,
                "%.1f to %.1f   names %6d   mean %.2f   right %.2f%n",
                band / 10.0,
                (band + 1) / 10.0,
                found[band],
                sum[band] / found[band],
                right[band] / (double) found[band]));
      }
    }
    return table.toString();
  }

  /**
   * The bands that have names, as JSON: {@code [{"from", "names", "mean_confidence", "right"}]}.
   */
  public ArrayNode json() {
    ArrayNode json = new ObjectMapper().createArrayNode();
    for (int band = 0; band < BANDS; band++) {
      if (found[band] > 0) {
        json.addObject()
            .put("from", band / 10.0)
            .put("names", found[band])
            .put("mean_confidence", round(sum[band] / found[band]))
            .put("right", round(right[band] / (double) found[band]));
      }
    }
    return json;
  }

  private static double round(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
