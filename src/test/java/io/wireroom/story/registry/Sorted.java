package io.wireroom.story.registry;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts made-up news before the registry in the order in which the job does. */
final class Sorted {
  private static final int HORIZON = 7;

  /** Whose turn an event is, on a day and in a block. */
  private static final class Turn {
    private boolean full;
    private boolean title;
    private boolean body;
    private boolean country;
    private long at = Long.MAX_VALUE;

    private int untold() {
      return full ? (title ? 0 : 1) + (body ? 0 : 1) + (country ? 0 : 1) : Evidence.LAST_TURN;
    }
  }

  private Sorted() {}

  /** Article to registry id. */
  static Map<String, String> decide(List<Namesakes.Told> told, RegistryWords words) {
    Map<List<Object>, Turn> turns = new HashMap<>();
    Map<String, PersonName> names = new HashMap<>();
    for (Namesakes.Told one : told) {
      PersonName name = names.computeIfAbsent(one.name(), n -> PersonName.of(n, words));
      Turn turn = turns.computeIfAbsent(event(one, name), key -> new Turn());
      turn.full |= !name.isBare();
      turn.title |= one.title() != null;
      turn.body |= one.affiliation() != null;
      turn.country |= one.country() != null;
      turn.at = Math.min(turn.at, one.at());
    }
    List<Namesakes.Told> sorted = new ArrayList<>(told);
    sorted.sort(
        comparing((Namesakes.Told one) -> names.get(one.name()).block())
            .thenComparing(comparingInt(Namesakes.Told::day))
            .thenComparing(comparingInt(one -> turns.get(event(one, names)).untold()))
            .thenComparing(comparingLong(one -> turns.get(event(one, names)).at))
            .thenComparing(Namesakes.Told::event));
    List<Evidence> rows = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      rows.add(evidence(sorted.get(i), i, words));
    }
    Map<String, String> decided = new LinkedHashMap<>();
    Iterator<Decision> decisions = new Deciding(rows.iterator(), words, HORIZON);
    while (decisions.hasNext()) {
      Decision decision = decisions.next();
      decided.put(sorted.get((int) decision.key()).article(), decision.registryId());
    }
    return decided;
  }

  private static List<Object> event(Namesakes.Told one, Map<String, PersonName> names) {
    return event(one, names.get(one.name()));
  }

  private static List<Object> event(Namesakes.Told one, PersonName name) {
    return List.of(name.block(), one.day(), one.event());
  }

  private static Evidence evidence(Namesakes.Told one, long key, RegistryWords words) {
    return new Evidence(
        Deciding.PERSONS + PersonName.of(one.name(), words).block(),
        Evidence.Kind.NEW,
        one.day(),
        one.day(),
        one.event(),
        one.entityId(),
        one.name(),
        one.title(),
        one.affiliation(),
        one.country(),
        null,
        1,
        key,
        null);
  }
}
