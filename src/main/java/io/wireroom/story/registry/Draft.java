package io.wireroom.story.registry;

import java.util.ArrayList;
import java.util.List;

/** One whom the articles of an event name on a day, before it is told who of those known it is. */
final class Draft {
  final List<Evidence> rows = new ArrayList<>();
  final Bearer bearer = new Bearer(null);

  /** The name that tells most, which was added first. */
  PersonName name;

  void add(Evidence row, PersonName called, RegistryWords words) {
    rows.add(row);
    bearer.add(row, called, words);
    name = name == null ? called : name;
  }

  Evidence first() {
    return rows.get(0);
  }
}
