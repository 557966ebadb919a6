package io.wireroom.entity.place;

import io.wireroom.entity.EntityIds;
import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.HashMap;
import java.util.Map;

/** The country of places, countries and peoples that are named outside of what annotators saw. */
final class KnownPlaces {
  private static final String[] LISTS = {"towns", "cities", "places", "countries", "country-words"};

  private final Map<String, String> countries = new HashMap<>();

  /**
   * @param lists where {@code towns}, {@code cities}, {@code places}, {@code countries}, {@code
   *     country-words} and {@code ambiguous-places} are read from; a later one counts over an
   *     earlier one, and what several countries share is left out
   */
  KnownPlaces(Lists lists) {
    for (String list : LISTS) {
      for (ListRow row : lists.rows(list)) {
        if (!row.get("country").isEmpty()) {
          countries.put(EntityIds.fold(row.get("surface")), row.get("country"));
        }
      }
    }
    for (ListRow row : lists.rows("ambiguous-places")) {
      countries.remove(EntityIds.fold(row.get("surface")));
    }
  }

  /** ISO 3166-1 alpha-3; null where the words are no such name. */
  String country(String words) {
    return countries.get(EntityIds.fold(words));
  }
}
