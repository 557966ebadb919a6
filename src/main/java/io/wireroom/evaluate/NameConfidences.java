package io.wireroom.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Locale;

/** How often names are right, by the confidence they were given: bands of a tenth. */
public final class NameConfidences {
  private static final int BANDS = 10;

  private final int[] found = new int[BANDS];
  private final int[] right = new int[BANDS];

  /**
   * Adds a sentence's names.
   *
   * @param confidences one per token, 0 to 1; a name has the lowest of its tokens
   */
  public void add(List<String> goldTags, List<String> tags, List<Double> confidences) {
    int at = 0;
    while (at < tags.size()) {
      int end = end(tags, at);
      if (end > at) {
        double least = confidences.subList(at, end).stream().min(Double::compare).orElseThrow();
        int band = (int) Math.min(BANDS - 1, Math.max(0, Math.floor(least * BANDS)));
        found[band]++;
        boolean same = goldTags.get(at).equals(tags.get(at)) && end(goldTags, at) == end;
        right[band] += same ? 1 : 0;
      }
      at = Math.max(end, at + 1);
    }
  }

  /** Where the name that begins at a tag ends; the tag itself where none begins. */
  private static int end(List<String> tags, int from) {
    if (!tags.get(from).startsWith("B-")) {
      return from;
    }
    String inside = "I-" + tags.get(from).substring(2);
    int end = from + 1;
    while (end < tags.size() && tags.get(end).equals(inside)) {
      end++;
    }
    return end;
  }

  /** The bands for people. */
  public String table() {
    StringBuilder table = new StringBuilder("confidence\n");
    for (int band = 0; band < BANDS; band++) {
      if (found[band] > 0) {
        table.append(
            String.format(
                Locale.ROOT,
                "%.1f to %.1f   names %6d   right %5.1f %%%n",
                band / 10.0,
                (band + 1) / 10.0,
                found[band],
                100.0 * right[band] / found[band]));
      }
    }
    return table.toString();
  }

  /** The bands as JSON: {@code [{"from", "names", "right"}, …]}. */
  public ArrayNode json() {
    ArrayNode json = new ObjectMapper().createArrayNode();
    for (int band = 0; band < BANDS; band++) {
      json.addObject().put("from", band / 10.0).put("names", found[band]).put("right", right[band]);
    }
    return json;
  }
}
