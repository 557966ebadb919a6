package io.wireroom.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What became of a file's records, held against an independent count of them. */
final class Accounting {
  private static final Set<String> BREAKS = Set.of("truncated", "unreadable");

  /**
   * An article or a reject.
   *
   * @param place behind the file's name
   * @param reason null of an article
   */
  record Outcome(String place, String reason) {
    /** Whether it says that the file, and not a record, cannot be read, or not to its end. */
    boolean isBreak() {
      return BREAKS.contains(String.valueOf(reason)) && (place.isEmpty() || place.equals("#break"));
    }
  }

  private Accounting() {}

  /** What is wrong, for people; empty where nothing is. */
  static Optional<String> fault(MangledFile file, List<Outcome> outcomes) {
    if (outcomes.size() == 1 && "unsupported".equals(outcomes.get(0).reason())) {
      return Optional.empty();
    }
    PlainCount count = PlainCount.of(file.name(), file.bytes(), MangledFile.MAX_FILE_BYTES);
    boolean breaks = outcomes.stream().anyMatch(Outcome::isBreak);
    boolean parquet = file.name().contains(".parquet");
    // A footer that cannot be right may count anything.
    long least = parquet && breaks ? 1 : count.least();
    long most = breaks ? Math.max(1, count.most()) : count.most();
    boolean told = parquet ? breaks || !count.breaks() : breaks == count.breaks();
    return told && outcomes.size() >= least && outcomes.size() <= most
        ? Optional.empty()
        : Optional.of(outcomes.size() + " records instead of " + count + ": " + outcomes);
  }
}
