package io.wireroom.quote;

import io.wireroom.lexicon.Lists;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which verbs attribute, and how surely in which frame. */
final class CueLexicon {
  /** Below it, proposing costs more precision than it finds (PolNeAR, dev). */
  private static final double LEAST = 0.45;

  private static final double LIKELY = 0.6;
  private static final String ANY = "*";

  private final Set<String> reporting = new HashSet<>();
  private final Set<String> attributing = new HashSet<>();
  private final Set<String> offering = new HashSet<>();
  private final Map<String, EnumMap<Frame, Double>> weights = new HashMap<>();
  private final boolean open;

  /** Reads the lists {@code reporting-verbs} and {@code cue-frames}. */
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
    if (!open) {
      readWeights(lists);
    }
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

  private void readWeights(Lists lists) {
    for (String[] row : lists.rows("cue-frames")) {
      weights
          .computeIfAbsent(row[0], lemma -> new EnumMap<>(Frame.class))
          .put(Frame.of(row[1]), Double.parseDouble(row[2]));
    }
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
    return weight == null || weight < LEAST ? 0 : weight;
  }
}
