package io.wireroom.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    if (!PlainArchive.isOne(file.name())) {
      return fault(file.name(), file.bytes(), outcomes);
    }
    Optional<List<PlainArchive.Member>> members =
        file.built() ? PlainArchive.members(file.bytes()) : Optional.empty();
    return members.isPresent() && !isUnsupported(outcomes)
        ? fault(members.get(), outcomes)
        : Optional.of("no record").filter(none -> outcomes.isEmpty());
  }

  private static boolean isUnsupported(List<Outcome> outcomes) {
    return outcomes.size() == 1 && "unsupported".equals(outcomes.get(0).reason());
  }

  private static Optional<String> fault(String name, byte[] bytes, List<Outcome> outcomes) {
    if (isUnsupported(outcomes)) {
      return Optional.empty();
    }
    PlainCount count = PlainCount.of(name, bytes, MangledFile.MAX_FILE_BYTES);
    boolean breaks = outcomes.stream().anyMatch(Outcome::isBreak);
    boolean parquet = name.contains(".parquet");
    boolean unread = parquet && count.breaks();
    boolean crawl = name.contains(".warc");
    // A footer that cannot be right may count anything.
    long least = parquet && breaks ? 1 : count.least();
    // Of a footer that is wrong, and not where rows are counted, another reader may read more.
    long most =
        unread && !breaks ? Long.MAX_VALUE : breaks ? Math.max(1, count.most()) : count.most();
    // In a web archive a break is that of a record.
    boolean open = count.most() == Long.MAX_VALUE;
    boolean told = crawl || parquet || open || breaks == count.breaks();
    return told && outcomes.size() >= least && outcomes.size() <= most
        ? Optional.empty()
        : Optional.of(outcomes.size() + " records instead of " + count + ": " + outcomes);
  }

  /** Of an archive's files each is held against what it would be alone. */
  private static Optional<String> fault(List<PlainArchive.Member> members, List<Outcome> outcomes) {
    List<Outcome> left = new ArrayList<>(outcomes);
    Map<String, Integer> times = new HashMap<>();
    int seen = 0;
    for (PlainArchive.Member member : members) {
      if (!member.isSeen()) {
        continue;
      }
      seen++;
      int time = times.merge(member.name(), 1, Integer::sum);
      String place = "!/" + member.name() + (time > 1 ? "~" + time : "");
      List<Outcome> own = new ArrayList<>();
      for (Outcome one : outcomes) {
        String rest = one.place().startsWith(place) ? one.place().substring(place.length()) : "no";
        if (rest.isEmpty() || rest.startsWith("#")) {
          own.add(new Outcome(rest, one.reason()));
          left.remove(one);
        }
      }
      boolean one = !member.isOpened() || PlainArchive.isOne(member.name());
      Optional<String> fault =
          one
              ? Optional.of("not one record").filter(none -> own.isEmpty())
              : fault(member.name(), member.bytes(), own);
      if (fault.isPresent()) {
        return Optional.of(place + ": " + fault.get());
      }
    }
    boolean told = seen > 0 ? left.isEmpty() : left.size() == 1 && left.get(0).place().isEmpty();
    return told ? Optional.empty() : Optional.of("of no file in it: " + left);
  }
}
