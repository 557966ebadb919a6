package io.wireroom.cluster.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** How many runs a series has, its chance, and what came of it. */
final class Series {
  private final String kind;
  private final Random random;
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();
  private int runs;

  /**
   * @param kind for the table
   */
  Series(String kind) {
    this.kind = kind;
    long seed = Long.getLong("faults.seed", 19);
    this.random = new Random(seed);
    System.out.printf("%s: seed %d%n", kind, seed);
  }

  /** How many are asked for: {@code -Dfaults.runs}, else three. */
  static int length() {
    return Integer.getInteger("faults.runs", 3);
  }

  Random random() {
    return random;
  }

  /** One run more. */
  void count(String outcome, String details) {
    runs++;
    outcomes.merge(outcome, 1, Integer::sum);
    System.out.printf("%s %d: %s (%s)%n", kind, runs, outcome, details);
  }

  /**
   * One run more, which did not come out as it should: the series goes on, and fails at its end.
   */
  void fail(String outcome, String details) {
    count("FAILED " + outcome, details);
    failures.add(outcome + ": " + details);
  }

  /** Adds its line to the table {@code target/faults.md}. */
  void tell() throws IOException {
    StringBuilder told = new StringBuilder();
    outcomes.forEach(
        (outcome, count) ->
            told.append(told.isEmpty() ? "" : "; ").append(count).append(" ").append(outcome));
    String line = "| %s | %d | %s |%n".formatted(kind, runs, told);
    Files.writeString(
        Path.of("target/faults.md"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    System.out.print(line);
    assertThat(failures).isEmpty();
  }
}
