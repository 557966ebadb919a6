package io.wireroom.entity;

import io.wireroom.lexicon.Lists;
import java.util.HashMap;
import java.util.Map;

/** The gender that a given name tells, from the list {@code given-names}. */
final class GivenNames {
  private final Map<String, Gender> genders = new HashMap<>();

  GivenNames(Lists lists) {
    for (String[] row : lists.rows("given-names")) {
      genders.put(EntityIds.fold(row[0]), Gender.of(row[1]));
    }
  }

  /** Gender of the person so named; null where the given name does not tell. */
  Gender gender(NameParts name) {
    return name.full() ? genders.get(name.given()) : null;
  }
}
