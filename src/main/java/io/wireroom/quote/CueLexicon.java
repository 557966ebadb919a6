package io.wireroom.quote;

import io.wireroom.lexicon.Lists;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which verbs attribute, and how surely in which frame. */
final class CueLexicon {
  /** Below it, proposing costs more precision than it finds (PolNeAR, dev). */
  private static final double LEAST = 0.44;

  private static final double LIKELY = 0.6;
  private static final String ANY = "*";

  private final Set<String> reporting = new HashSet<>();
  private final Set<String> attributing = new HashSet<>();
  private final Set<String> offering = new HashSet<>();
  private final Map<String, EnumMap<Frame, Double>> weights;
  private final boolean open;

  /** Reads the list {@code reporting-verbs} and the shipped model of cues. */
  CueLexicon(Lists lists) {
    this(lists, false);
  }

  /** Takes every verb for a cue in every frame: for counting which are. */
  static CueLexicon open(Lists lists) {
    return new CueLexicon(lists, true);
  }

  private CueLexicon(Lists lists, boolean open) {
    this.open = open;
    for (String[] row : lists.rows("reporting-verbs")) {
      reporting.add(row[0]);
    }
    weights = open ? Map.of() : CueModel.weights();
    attributing.addAll(reporting);
    offering.addAll(reporting);
    weights.forEach(
        (lemma, frames) ->
            frames.forEach(
                (frame, weight) -> {
                  if (weight > LIKELY) {
                    attributing.add(lemma);
                  }
                  if (weight > LIKELY && (frame == Frame.THAT || frame == Frame.QUOTE)) {
                    offering.add(lemma);
                  }
                }));
  }

  /** The verbs that attribute clauses or quotations more often than not. */
  Set<String> offering() {
    return Set.copyOf(offering);
  }

  /** Whether a verb reports speech. */
  boolean reports(String lemma) {
    return reporting.contains(lemma);
  }

  /** Whether a verb reports speech or attributes more often than not in some frame. */
  boolean attributes(String lemma) {
    return attributing.contains(lemma);
  }

  /** How often, in [0, 1], the verb attributes in this frame. */
  double weight(String lemma, Frame frame) {
    if (open) {
      return 1;
    }
    EnumMap<Frame, Double> frames = weights.get(lemma);
    Double weight = frames == null ? null : frames.get(frame);
    if (weight == null && reports(lemma)) {
      weight = weights.get(ANY).get(frame);
    }
    if (weight == null && (frame == Frame.OBJECT_QUOTE || frame == Frame.QUOTE)) {
      // Where a verb's objects are attributed, those in quotation marks are all the more.
      weight = frames == null ? null : frames.get(Frame.OBJECT);
    }
    return weight == null || weight < LEAST ? 0 : weight;
  }
}
