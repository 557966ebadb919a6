package io.wireroom.entity.place;

import io.wireroom.entity.EntityIds;
import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import io.wireroom.text.NameSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that several places, bodies or peoples share, from the lists {@code ambiguous-places},
 * {@code ambiguous-bodies} and {@code ambiguous-peoples}; decided by the company that a name keeps
 * in its article, undecided where nothing or as much speaks for another.
 */
final class SharedNames {
  /**
   * One reading of a name.
   *
   * @param cues words, case folded, that speak for this reading anywhere in the article
   */
  private record Reading(String id, String name, String country, Set<String> cues) {}

  private final Map<String, List<Reading>> readings = new HashMap<>();
  private final boolean bodies;

  /**
   * @param list one of the three
   */
  SharedNames(Lists lists, String list) {
    bodies = list.equals("ambiguous-bodies");
    for (ListRow row : lists.rows(list)) {
      Set<String> cues = new HashSet<>(List.of(EntityIds.fold(row.get("cues")).split("\\|")));
      cues.add(Neighbours.mark(row.get("country")));
      readings
          .computeIfAbsent(EntityIds.fold(row.get("surface")), key -> new ArrayList<>())
          .add(new Reading(row.get("id"), row.get("canonical"), row.get("country"), cues));
    }
  }

  /** Whether several share the name, case folded. */
  boolean has(String name) {
    return readings.containsKey(name);
  }

  /** Whether one of the name's readings is of that country. */
  boolean mayBeIn(String name, String country) {
    return readings.get(name).stream().anyMatch(reading -> reading.country.equals(country));
  }

  /** The name of that span in that country. */
  NameSpan in(NameSpan span, String name, String country) {
    for (Reading reading : readings.get(name)) {
      if (reading.country.equals(country)) {
        return with(span, reading);
      }
    }
    throw new IllegalArgumentException("Cannot read name: no such country (" + country + ")");
  }

  /**
   * The name as this article means it.
   *
   * @param company what {@link Neighbours#of} found in the article
   * @return null where it is undecided
   */
  NameSpan decide(NameSpan span, String name, Set<String> company) {
    Reading best = null;
    int most = 0;
    boolean tie = false;
    for (Reading reading : readings.get(name)) {
      int cues = 0;
      for (String cue : reading.cues) {
        cues += company.contains(cue) ? 1 : 0;
      }
      if (cues > most) {
        tie = false;
        most = cues;
        best = reading;
      } else if (cues == most) {
        tie = true;
      }
    }
    boolean undecided =
        best == null || tie || (bodies && most == 1 && elsewhere(company, best.country));
    return undecided ? null : with(span, best);
  }

  /** Whether the article names places or people, and none of that country. */
  private static boolean elsewhere(Set<String> company, String country) {
    return !company.contains(Neighbours.mark(country))
        && company.stream().anyMatch(word -> word.startsWith(Neighbours.mark("")));
  }

  private static NameSpan with(NameSpan span, Reading reading) {
    return new NameSpan(
        span.begin(),
        span.end(),
        span.type(),
        reading.id,
        reading.name,
        reading.country.isEmpty() ? null : reading.country,
        span.confidence(),
        "ambiguous:context");
  }
}
