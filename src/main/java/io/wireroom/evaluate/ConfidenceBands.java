package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * Whether confidences are what they say: how many rows give how much, and what share of them is
 * right. Tenths from .5 on (a confidence of 1 belongs to the last), one band for all below.
 */
public final class ConfidenceBands {
  private static final int BANDS = 6;
  private static final double SURE = 0.8;

  private final int[] rows = new int[BANDS];
  private final int[] right = new int[BANDS];
  private int sure;
  private int sureAndRight;

  void add(double confidence, boolean isRight) {
    int band = (int) Math.max(0, Math.min(BANDS - 1, Math.floor(confidence * 10) - 4));
    rows[band]++;
    right[band] += isRight ? 1 : 0;
    if (confidence >= SURE) {
      sure++;
      sureAndRight += isRight ? 1 : 0;
    }
  }

  /** Number of rows that give .8 or more. */
  public int sure() {
    return sure;
  }

  /** Share of those that is right, in percent. */
  public double sureAndRight() {
    return LinkFigures.percent(sureAndRight, sure);
  }

  /** A line per band that has rows, then one for .8 and more. */
  String table() {
    StringBuilder table = new StringBuilder();
    for (int band = 0; band < BANDS; band++) {
      if (rows[band] > 0) {
        table.append(line(label(band), rows[band], LinkFigures.percent(right[band], rows[band])));
      }
    }
    return table.append(line(">= .8", sure, sureAndRight())).toString();
  }

  private static String line(String label, int rows, double right) {
    return String.format(Locale.ROOT, "   %-10s %6d rows %6.1f %% right%n", label, rows, right);
  }

  private static String label(int band) {
    return band == 0
        ? "below .5"
        : String.format(
            Locale.ROOT, ".%d to %s", band + 4, band == BANDS - 1 ? "1" : "." + (band + 5));
  }

  /** {@code {"bands": [{"band", "rows", "right"}], "at_confidence_.8": {"rows", "right"}}}. */
  ObjectNode json() {
    ObjectNode json = new ObjectMapper().createObjectNode();
    ArrayNode bands = json.putArray("bands");
    for (int band = 0; band < BANDS; band++) {
      bands
          .addObject()
          .put("band", label(band))
          .put("rows", rows[band])
          .put("right", LinkFigures.percent(right[band], rows[band]));
    }
    json.putObject("at_confidence_.8").put("rows", sure).put("right", sureAndRight());
    return json;
  }
}
