package io.wireroom.story.reprint;

import io.wireroom.story.reprint.EventTerms.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether two articles are about one event: by the cosine of their terms, of which more is asked
 * the more days lie between them.
 */
public final class SameEvent {
  private static final double LEAST = 0.36;
  private static final double PER_DAY = 0.02;
  private static final int LEAST_SHARED = 3;
  private static final double FEW_SHARED = 0.03;
  private static final int KEY_TERMS = 8;
  private static final int ALONE = 4;

  /** So much more is asked where an event's first article is not at hand. */
  public static final double BEYOND_FIRST = 0.12;

  private SameEvent() {}

  /**
   * How alike two articles are, above what is asked of them.
   *
   * @param days between them
   * @return negative where they are about different events
   */
  public static double margin(List<Term> first, List<Term> second, int days) {
    Map<Long, Double> weights = new HashMap<>();
    first.forEach(term -> weights.put(term.term(), term.weight()));
    double product = 0;
    int shared = 0;
    for (Term term : second) {
      Double weight = weights.get(term.term());
      if (weight != null) {
        product += weight * term.weight();
        shared++;
      }
    }
    double lengths = length(first) * length(second);
    if (shared < LEAST_SHARED || lengths == 0) {
      return -1;
    }
    double few = shared == LEAST_SHARED ? FEW_SHARED : 0;
    return product / lengths - LEAST - few - PER_DAY * days;
  }

  /** What articles about one event share: one of their weightiest terms, or two of more. */
  public static List<Long> keys(List<Term> terms) {
    List<Long> heaviest =
        EventTerms.heaviest(terms).stream().limit(KEY_TERMS).map(Term::term).toList();
    List<Long> keys = new ArrayList<>();
    heaviest.stream().limit(ALONE).forEach(term -> keys.add(Mix.of(ALONE, term)));
    List<Long> top = heaviest.stream().sorted().toList();
    for (int i = 0; i < top.size(); i++) {
      for (int j = i + 1; j < top.size(); j++) {
        keys.add(Mix.of(top.get(i), top.get(j)));
      }
    }
    return keys;
  }

  private static double length(List<Term> terms) {
    double sum = 0;
    for (Term term : terms) {
      sum += term.weight() * term.weight();
    }
    return Math.sqrt(sum);
  }
}
