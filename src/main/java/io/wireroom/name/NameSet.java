package io.wireroom.name;

import java.util.List;

/**
 * A labelled set to learn names from.
 *
 * @param name for people
 * @param style its convention of labelling and kind of text, as a number below {@link
 *     NameTrainer#STYLES}; 0 is news labelled by a teacher
 * @param weight how often each sentence counts
 * @param partial whether what it leaves unlabelled may yet be a name of the kind {@code MISC}
 * @param ownText whether its text shows how sets of its style read; false for text that another set
 *     of another style has too
 * @param documents its documents; sentences of unknown origin are documents of their own
 */
public record NameSet(
    String name,
    int style,
    float weight,
    boolean partial,
    boolean ownText,
    List<Document> documents) {

  /**
   * A labelled document.
   *
   * @param sentences tokens
   * @param tags one per token: {@code O}, {@code B-PER}, {@code I-PER}, and so for {@code ORG},
   *     {@code LOC} and {@code MISC}
   * @param fine the same names by finer types; null where there are none
   */
  public record Document(
      List<List<String>> sentences, List<List<String>> tags, List<List<NameKind>> fine) {}
}
