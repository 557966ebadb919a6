package io.wireroom.story.registry;

import java.util.ArrayList;
import java.util.List;

/** One whom the articles of an event name on a day, before it is told who of those known it is. */
final class Draft {
  final List<Evidence> rows = new ArrayList<>();

  /** Rows that name a last name alone and mean this one. */
  final List<Evidence> lastNames = new ArrayList<>();

  final Bearer bearer = new Bearer(null);

  /** The name that tells most, which was added first. */
  PersonName name;

  void add(Evidence row, PersonName called, RegistryWords words) {
    rows.add(row);
    bearer.add(row, called, words);
    name = name == null ? called : name;
  }

  /** Adds what is told of one by the last name alone. */
  void follow(Draft bare, RegistryWords words) {
    for (Evidence row : bare.rows) {
      lastNames.add(row);
      bearer.add(row, bare.name, words);
    }
  }

  Evidence first() {
    return rows.get(0);
  }
}
