package io.wireroom.entity.person;

import io.wireroom.entity.Gender;
import io.wireroom.entity.NameParts;
import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.HashMap;
import java.util.Map;

/** People the world knows, from the list {@code people}. */
public final class People {
  /**
   * @param name canonical name
   * @param country ISO 3166-1 alpha-3
   * @param gender null where the list does not say
   */
  record Person(String name, String country, Gender gender) {}

  private final Map<String, Person> byName = new HashMap<>();

  public People(Lists lists) {
    for (ListRow row : lists.rows("people")) {
      Person person = new Person(row.get("name"), row.get("country"), Gender.of(row.get("gender")));
      byName.put(key(row.get("name")), person);
      for (String alias : row.words("aliases")) {
        byName.put(key(alias), person);
      }
    }
  }

  /** The person of that full name or telling alias; null where there is none. */
  public Person find(String name) {
    return byName.get(key(name));
  }

  private static String key(String name) {
    return String.join(" ", NameParts.of(name).words()) + NameParts.of(name).suffix();
  }
}
