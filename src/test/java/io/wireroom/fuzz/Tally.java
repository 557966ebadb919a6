package io.wireroom.fuzz;

import io.wireroom.corpus.Cleaned;
import java.util.Map;
import java.util.TreeMap;

/** What came of mangled files, by format; for any number of threads at once. */
final class Tally {
  private final Map<String, Map<String, Integer>> formats = new TreeMap<>();

  void add(MangledFile file, Cleaned cleaned) {
    add(file, cleaned.isArticle() ? "article" : cleaned.reject().reason().label());
  }

  synchronized void add(MangledFile file, String outcome) {
    String format = file.name().substring(file.name().indexOf('.') + 1);
    formats.computeIfAbsent(format, key -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
  }

  synchronized int of(String outcome) {
    return formats.values().stream().mapToInt(counts -> counts.getOrDefault(outcome, 0)).sum();
  }

  synchronized int records() {
    return formats.values().stream().flatMap(c -> c.values().stream()).mapToInt(n -> n).sum();
  }

  @Override
  public synchronized String toString() {
    StringBuilder all = new StringBuilder();
    formats.forEach((format, counts) -> all.append(format).append(' ').append(counts).append('\n'));
    return all.toString();
  }
}
