package io.wireroom.story.registry;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many articles say what. Bounded by {@link #prune}: what was said first stays. What is left is
 * a function of the articles alone, in whatever portions they came.
 */
final class Counts {
  private static final class Count {
    private long articles;
    private int first;

    private Count(int first) {
      this.first = first;
    }
  }

  private final Map<String, Count> counts = new HashMap<>(4);
  private long total;

  /**
   * @param day on which it was said first, among these articles
   */
  void add(String value, long articles, int day) {
    Count count = counts.computeIfAbsent(value, key -> new Count(day));
    count.articles += articles;
    count.first = Math.min(count.first, day);
    total += articles;
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  Set<String> values() {
    return counts.keySet();
  }

  boolean has(String value) {
    return counts.containsKey(value);
  }

  /** The share of articles that say so, in [0, 1]. */
  double share(String value) {
    Count count = counts.get(value);
    return count == null ? 0 : (double) count.articles / total;
  }

  /**
   * What most articles say; the first in the alphabet of several, null where none says anything.
   */
  String most() {
    return counts.entrySet().stream()
        .min(
            Comparator.<Map.Entry<String, Count>>comparingLong(e -> -e.getValue().articles)
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** Keeps the values said first, on one day those first in the alphabet. */
  void prune(int limit) {
    if (counts.size() <= limit) {
      return;
    }
    Set<String> kept =
        counts.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<String, Count>>comparingInt(e -> e.getValue().first)
                    .thenComparing(Map.Entry::getKey))
            .limit(limit)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    counts.keySet().retainAll(kept);
    total = counts.values().stream().mapToLong(count -> count.articles).sum();
  }
}
