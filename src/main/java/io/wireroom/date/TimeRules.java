package io.wireroom.date;

import io.wireroom.lexicon.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of the list {@code time-rules}, ready to be matched. At each piece only those patterns
 * are tried that can begin with it, each for at most its own length, so that matching is linear in
 * the text.
 */
final class TimeRules {
  /** Those that ship. */
  static final TimeRules SHIPPED = new TimeRules();

  private static final Set<String> MODIFIERS = Set.of("early", "earlier", "late", "later", "mid");
  private static final Set<String> ENDS = Set.of("beginning", "end", "start", "middle");

  private static final Set<String> MODIFIED = Set.of("-", "on", "in", "of");
  private final SlotReader reader = new SlotReader();
  private final Map<String, List<Way>> byWord = new HashMap<>();
  private final Map<String, List<Way>> byPlace = new LinkedHashMap<>();

  /** A pattern with its rule and its place in the list. */
  private record Way(TimeRule rule, TimePattern pattern, int order) {}

  TimeRules() {
    int order = 0;
    Set<List<Object>> known = new HashSet<>();
    for (TimeRule rule : Lists.ruleRows("time-rules").stream().map(TimeRule::of).toList()) {
      for (TimePattern pattern : rule.patterns()) {
        // A further line for the same pattern is but a further example.
        if (known.add(List.of(pattern, rule.meaningName(), rule.takes()))) {
          enter(new Way(rule, pattern, order++));
        }
      }
    }
  }

  private void enter(Way way) {
    TimePattern.Element first = way.pattern().elements().get(0);
    Map<String, List<Way>> index = first.place() == null ? byWord : byPlace;
    Set<String> keys =
        first.place() == null ? first.words() : new LinkedHashSet<>(List.of(first.place()));
    keys.forEach(key -> index.computeIfAbsent(key, k -> new ArrayList<>()).add(way));
  }

  /**
   * The longest match that begins at a piece, with a word such as {@code early} before it and a
   * part of the day behind it; null where there is none.
   *
   * @param limit piece before which it must end
   */
  TimeMatch at(TimePieces pieces, int at, int limit) {
    TimeMatch bare = dated(pieces, at, limit);
    int modifier = pieces.word(at).equals("the") ? at + 1 : at;
    if (bare != null || !modifies(pieces, modifier)) {
      return bare;
    }
    int next = modifier + 1;
    while (next < modifier + 3 && MODIFIED.contains(pieces.word(next))) {
      next++;
    }
    TimeMatch modified = next < limit ? dated(pieces, next, limit) : null;
    boolean date =
        modified != null
            && (modified.kind() == TimeKind.DATE || modified.kind() == TimeKind.TIME)
            && !modified.rule().name().equals("clock");
    return date ? modified.with(at, modified.end(), modified.part()) : null;
  }

  private static boolean modifies(TimePieces pieces, int at) {
    String word = pieces.word(at);
    return MODIFIERS.contains(word) || (ENDS.contains(word) && pieces.word(at + 1).equals("of"));
  }

  /** {@code Friday, July 12} is one day. */
  private TimeMatch dated(TimePieces pieces, int at, int limit) {
    TimeMatch match = longest(pieces, at, limit);
    if (match == null || !match.daily()) {
      return match;
    }
    if (match.rule().name().equals("weekday") && match.end() == at + 1) {
      int next = pieces.word(at + 1).equals(",") ? at + 2 : at + 1;
      TimeMatch date = next < limit ? longest(pieces, next, limit) : null;
      if (date != null && date.rule().name().equals("date")) {
        match = date.with(at, date.end(), null);
      }
    }
    Slot part = match.end() < limit ? reader.read("part", pieces, match.end()) : null;
    return part == null ? match : match.with(match.first(), part.end(), part.value());
  }

  private TimeMatch longest(TimePieces pieces, int at, int limit) {
    TimeMatch best = null;
    int order = 0;
    for (Way way : byWord.getOrDefault(pieces.word(at), List.of())) {
      TimeMatch match = match(way, pieces, at, limit);
      if (better(match, way, best, order)) {
        best = match;
        order = way.order();
      }
    }
    for (Map.Entry<String, List<Way>> place :
        reader.may(pieces, at) ? byPlace.entrySet() : Set.<Map.Entry<String, List<Way>>>of()) {
      if (reader.read(place.getKey(), pieces, at) == null) {
        continue;
      }
      for (Way way : place.getValue()) {
        TimeMatch match = match(way, pieces, at, limit);
        if (better(match, way, best, order)) {
          best = match;
          order = way.order();
        }
      }
    }
    return best;
  }

  private static boolean better(TimeMatch match, Way way, TimeMatch best, int order) {
    return match != null
        && (best == null
            || match.end() > best.end()
            || (match.end() == best.end() && way.order() < order));
  }

  private TimeMatch match(Way way, TimePieces pieces, int at, int limit) {
    Map<String, String> slots = new HashMap<>();
    int end = way.pattern().end(reader, pieces, at, limit, slots);
    return end < 0 ? null : new TimeMatch(at, end, way.rule(), new TimeSlots(slots), null);
  }
}
