package io.wireroom.entity.person;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Given names that one person may bear in turn, from the list {@code nicknames}. */
public final class Nicknames {
  private final Map<String, Set<String>> longForms = new HashMap<>();

  public Nicknames(Lists lists) {
    for (ListRow row : lists.rows("nicknames")) {
      longForms.computeIfAbsent(row.get("short"), key -> new HashSet<>()).addAll(row.words("long"));
    }
  }

  /** Whether one of the two, in lower case, is short for the other. */
  boolean same(String one, String other) {
    return longForms.getOrDefault(one, Set.of()).contains(other)
        || longForms.getOrDefault(other, Set.of()).contains(one);
  }
}
