package io.wireroom.name;

import java.util.List;

/**
 * A labelled document to learn names from.
 *
 * @param sentences tokens
 * @param tags parts of speech
 * @param labels per sentence and token the set of right labels ({@link NameLabels}), as bits
 * @param style which convention of labelling it follows
 * @param weight how often it counts
 * @param earlier what a first pass said; null where there was none
 */
record NameExample(
    List<List<String>> sentences,
    List<String[]> tags,
    List<int[]> labels,
    int style,
    float weight,
    List<int[]> earlier) {

  NameExample after(List<int[]> pass) {
    return new NameExample(sentences, tags, labels, style, weight, pass);
  }
}
