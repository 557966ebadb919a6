package io.wireroom.entity.place;

import io.wireroom.entity.EntityIds;
import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The country that an outlet writes for: as the list {@code outlets} says, else by the end of its
 * address ({@code example.co.za}) or by a country, people or place in its name ({@code The
 * Namibian}, {@code Kyiv Independent}).
 */
final class Outlets {
  private static final int LONGEST = 4;

  private final Map<String, String> listed = new HashMap<>();
  private final KnownPlaces places;
  private final Map<String, String> endings = new HashMap<>();

  /**
   * @param lists where {@code outlets} is read from
   */
  Outlets(Lists lists, KnownPlaces places) {
    this.places = places;
    for (ListRow row : lists.rows("outlets")) {
      listed.put(key(row.get("outlet")), row.get("country"));
    }
    for (String iso2 : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(iso2).build();
      endings.put(iso2.toLowerCase(Locale.ROOT), country.getISO3Country());
    }
    endings.put("uk", "GBR");
    // Sold to anybody.
    endings.keySet().removeIf(end -> "tv io co me ai fm ly cc ws to gg am is sh".contains(end));
  }

  /** ISO 3166-1 alpha-3; null where the outlet is null, of no one country, or unknown. */
  String country(String outlet) {
    if (outlet == null || outlet.isBlank()) {
      return null;
    }
    String name = key(outlet);
    String country = listed.get(name);
    if (country == null) {
      country = listed.get(name.replaceFirst("^www\\.", "").replaceFirst("\\..*$", ""));
    }
    if (country == null && name.indexOf('.') > 0 && name.indexOf(' ') < 0) {
      country = endings.get(name.substring(name.lastIndexOf('.') + 1));
    }
    country = country == null ? named(name.split("[\\s.-]+")) : country;
    return country == null || country.isEmpty() ? null : country;
  }

  /** The country of the longest words of the name that are a place or people. */
  private String named(String[] words) {
    for (int length = Math.min(LONGEST, words.length); length > 0; length--) {
      for (int i = 0; i + length <= words.length; i++) {
        StringBuilder part = new StringBuilder(words[i]);
        for (int k = i + 1; k < i + length; k++) {
          part.append(' ').append(words[k]);
        }
        String country = places.country(part.toString());
        if (country != null) {
          return country;
        }
      }
    }
    return null;
  }

  private static String key(String outlet) {
    String name = EntityIds.fold(outlet.strip());
    return name.startsWith("the ") ? name.substring(4) : name;
  }
}
