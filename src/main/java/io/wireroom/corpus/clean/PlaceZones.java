package io.wireroom.corpus.clean;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which clock a dateline goes by: places, states, agencies and outlets to time zones, from the list
 * {@code place-zones} (columns: kind, name, IANA zone).
 */
public final class PlaceZones {
  private final Map<String, ZoneId> places = new HashMap<>();
  private final Map<String, ZoneId> agencies = new HashMap<>();

  public PlaceZones(Lists lists) {
    for (ListRow row : lists.rows("place-zones")) {
      Map<String, ZoneId> kind = row.get("kind").equals("place") ? places : agencies;
      kind.put(key(row.get("name")), ZoneId.of(row.get("zone")));
    }
  }

  /** The zone of a dateline's place, of its first where there are several; null where unknown. */
  ZoneId ofPlace(String dateline) {
    if (dateline == null) {
      return null;
    }
    String first = dateline.split("/| and ", 2)[0];
    ZoneId whole = places.get(key(first));
    if (whole != null) {
      return whole;
    }
    for (String part : first.split(",")) {
      ZoneId zone = places.get(key(part));
      if (zone != null) {
        return zone;
      }
    }
    return null;
  }

  /** The zone of an agency's or outlet's seat; null where unknown. */
  ZoneId ofAgency(String name) {
    return name == null ? null : agencies.get(key(name));
  }

  /** Whether a name is that of a news agency or outlet in the list. */
  boolean isAgency(String name) {
    return agencies.containsKey(key(name));
  }

  /** Whether a place is in the list. */
  boolean isPlace(String name) {
    return places.containsKey(key(name));
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
