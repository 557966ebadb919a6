package io.wireroom.story.registry;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One whom articles name, told apart from others of the name. */
final class Bearer {
  /** More names than a person is written by; a bound, no rule. */
  private static final int MOST_NAMES = 32;

  final String id;
  final Profile profile = new Profile();

  private final Counts names = new Counts();
  private final Map<String, PersonName> parsed = new TreeMap<>();

  /**
   * @param id in the registry; null while it is not settled
   */
  Bearer(String id) {
    this.id = id;
  }

  void add(Evidence told, PersonName name, RegistryWords words) {
    profile.add(told, words);
    names.add(name.key(), told.articles(), told.day());
    parsed.merge(name.key(), name, Bearer::first);
  }

  /** Of two that are compared alike, the one first in the alphabet, whichever came first. */
  private static PersonName first(PersonName one, PersonName two) {
    return one.written().compareTo(two.written()) <= 0 ? one : two;
  }

  /** Takes in a body, under its name as bodies are compared. */
  void add(Evidence told, String name, RegistryWords words) {
    profile.add(told, words);
    names.add(name, told.articles(), told.day());
  }

  /** The names of a body. */
  Set<String> bodyNames() {
    return names.values();
  }

  /** The names of a person. */
  Collection<PersonName> names() {
    return parsed.values();
  }

  /** Whether only a last name is known. */
  boolean isBare() {
    return parsed.values().stream().allMatch(PersonName::isBare);
  }

  /** How the full names of two fit best; null where none do. A conflict of two is one of all. */
  NameFit fit(Bearer other, RegistryWords words) {
    NameFit best = null;
    for (PersonName one : parsed.values()) {
      for (PersonName two : other.parsed.values()) {
        if (!one.isBare() && !two.isBare()) {
          NameFit fit = NameFit.of(one, two, words);
          if (fit.conflict()) {
            return null;
          }
          best = fit.rule() != null && (best == null || fit.cost() < best.cost()) ? fit : best;
        }
      }
    }
    return best;
  }

  /** Forgets what goes over the bounds; at the end of a day. */
  void prune() {
    profile.prune();
    names.prune(MOST_NAMES);
    parsed.keySet().retainAll(names.values());
  }
}
