package io.wireroom.quote;

import io.wireroom.text.Span;
import java.util.List;

/**
 * An attribution that a rule proposes, in terms of one stretch.
 *
 * @param stretch index of the stretch in the article
 * @param cueBegin first piece of the cue
 * @param cueEnd after the last piece of the cue
 * @param lemma dictionary form of the cue
 * @param subject who speaks; null where unknown
 * @param content spans of pieces attributed, {@code begin} and {@code end} being piece indexes
 * @param rule what proposes it
 * @param weight how sure the cue is, in [0, 1]
 */
record Candidate(
    int stretch,
    int cueBegin,
    int cueEnd,
    String lemma,
    Frame frame,
    Subject subject,
    List<Span> content,
    String rule,
    double weight) {
  /** Whether piece {@code index} of the stretch belongs to the words attributed. */
  boolean holds(int index) {
    for (Span part : content) {
      if (part.contains(index)) {
        return true;
      }
    }
    return false;
  }

  /** The same with other words. */
  Candidate within(Span words) {
    return new Candidate(
        stretch, cueBegin, cueEnd, lemma, frame, subject, List.of(words), rule, weight);
  }
}
