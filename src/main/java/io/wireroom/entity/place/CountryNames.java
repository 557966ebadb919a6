package io.wireroom.entity.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** English names of countries by ISO 3166-1 alpha-3 code, as the JDK's locale data has them. */
public final class CountryNames {
  private final Map<String, String> names = new HashMap<>();

  public CountryNames() {
    for (String iso2 : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(iso2).build();
      names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
  }

  /** The country's name; the code itself where it is none of ISO 3166-1. */
  public String name(String code) {
    return names.getOrDefault(code, code);
  }
}
