package io.wireroom.corpus.clean;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which clock a dateline or an outlet goes by: places, states, agencies, outlets and the domains of
 * web sites to time zones, from the list {@code place-zones} (columns: kind, name, IANA zone).
 */
public final class PlaceZones {
  private static final Pattern HOST =
      Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]{0,20}://)?([^/?#:\\s]{1,253})(?s:[/?#:].*)?$");
  private static final int LONGEST_DOMAIN = 253;

  private final Map<String, ZoneId> places = new HashMap<>();
  private final Map<String, ZoneId> agencies = new HashMap<>();
  private final Map<String, ZoneId> domains = new HashMap<>();

  public PlaceZones(Lists lists) {
    for (ListRow row : lists.rows("place-zones")) {
      Map<String, ZoneId> kind =
          switch (row.get("kind")) {
            case "place" -> places;
            case "domain" -> domains;
            default -> agencies;
          };
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

  /**
   * The zone of a web site's domain or of a domain above it, down to that of its country; null
   * where unknown.
   *
   * @param names of outlets that are domains, and URLs; the first that tells wins
   */
  ZoneId ofSite(String... names) {
    for (String name : names) {
      String domain = name == null ? "" : key(HOST.matcher(name).replaceFirst("$1"));
      while (domain.indexOf('.') > 0 && domain.length() <= LONGEST_DOMAIN) {
        ZoneId zone = domains.get(domain);
        if (zone != null) {
          return zone;
        }
        domain = domain.substring(domain.indexOf('.') + 1);
        if (domain.indexOf('.') < 0 && domains.containsKey(domain)) {
          return domains.get(domain);
        }
      }
    }
    return null;
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
