package io.wireroom.story.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All whom a block knows at a time, the events they were in, and their ids. */
final class Known {
  /** With how many of one name a name is compared: those seen last. */
  private static final int COMPARED = 64;

  private static final Comparator<Bearer> LATEST =
      Comparator.<Bearer>comparingInt(bearer -> -bearer.profile.lastDay)
          .thenComparing(bearer -> bearer.id);

  private record Seen(int lastDay, Set<String> bearers) {}

  private final Map<String, Bearer> byId = new TreeMap<>();
  private final Map<String, Set<String>> byKey = new HashMap<>();
  private final Map<String, Seen> events = new HashMap<>();
  private final Set<Bearer> touched = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  Bearer get(String id) {
    return byId.computeIfAbsent(id, Bearer::new);
  }

  Collection<Bearer> all() {
    return byId.values();
  }

  void touch(Bearer bearer, Collection<String> keys) {
    touched.add(bearer);
    keys.forEach(key -> byKey.computeIfAbsent(key, k -> new HashSet<>()).add(bearer.id));
  }

  void inEvent(String event, String id, int day) {
    Seen seen = events.get(event);
    Set<String> bearers = seen == null ? new TreeSet<>() : seen.bearers;
    bearers.add(id);
    events.put(event, new Seen(seen == null ? day : Math.max(day, seen.lastDay), bearers));
  }

  /** Those who were in the event, within the horizon and before. */
  List<Bearer> ofEvent(String event) {
    Seen seen = events.get(event);
    return seen == null ? List.of() : seen.bearers.stream().map(byId::get).toList();
  }

  /** Those whom any of the keys may mean: of the event first, then those seen last. */
  List<Bearer> candidates(Collection<String> keys, String event) {
    Set<String> ids = new HashSet<>();
    keys.forEach(key -> ids.addAll(byKey.getOrDefault(key, Set.of())));
    List<Bearer> found = new ArrayList<>();
    for (Bearer bearer : ofEvent(event)) {
      if (ids.remove(bearer.id)) {
        found.add(bearer);
      }
    }
    ids.stream().map(byId::get).sorted(LATEST).limit(COMPARED).forEach(found::add);
    return found;
  }

  /** Forgets what goes over the bounds, and events behind the horizon. */
  void close(int firstDay) {
    touched.forEach(Bearer::prune);
    touched.clear();
    events.values().removeIf(seen -> seen.lastDay < firstDay);
  }

  /**
   * A new id: the plain one for whom no other has it, else with what tells them apart: {@code
   * person:john-smith.gbr-footballer}.
   */
  String id(String plain, Profile profile) {
    if (!byId.containsKey(plain)) {
      return plain;
    }
    String country = profile.countries.most();
    String office = profile.offices.most();
    String body = profile.bodies.most();
    String apart =
        (country == null ? "" : "-" + country.toLowerCase(Locale.ROOT))
            + (office == null ? "" : "-" + office.replaceAll("[^\\p{L}\\p{N}]", "-"))
            + (office == null && body != null ? "-" + body : "");
    String base = apart.isEmpty() ? plain + "." : plain + "." + apart.substring(1);
    if (!apart.isEmpty() && !byId.containsKey(base)) {
      return base;
    }
    int number = numbers.getOrDefault(base, 2);
    String numbered = base + (apart.isEmpty() ? "" : "-");
    while (byId.containsKey(numbered + number)) {
      number++;
    }
    numbers.put(base, number + 1);
    return numbered + number;
  }
}
