package io.wireroom.entity.person;

import io.wireroom.entity.EntityIds;
import io.wireroom.entity.Gender;
import io.wireroom.entity.NameParts;
import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.HashMap;
import java.util.Map;

/** The gender that a given name tells, from the list {@code given-names}. */
public final class GivenNames {
  private final Map<String, Gender> genders = new HashMap<>();

  public GivenNames(Lists lists) {
    for (ListRow row : lists.rows("given-names")) {
      genders.put(EntityIds.fold(row.get("name")), Gender.of(row.get("gender")));
    }
  }

  /** Gender of the person so named; null where the given name does not tell. */
  public Gender gender(NameParts name) {
    return name.full() ? genders.get(name.given()) : null;
  }
}
