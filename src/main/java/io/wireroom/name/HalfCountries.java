package io.wireroom.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@code The North} and {@code the South} in an article that names one of the Koreas. */
public final class HalfCountries {
  private static final NameEntry NORTH =
      new NameEntry(
          "North", "location", "country:PRK", "North Korea", "PRK", "half-country", false);
  private static final NameEntry SOUTH =
      new NameEntry(
          "South", "location", "country:KOR", "South Korea", "KOR", "half-country", false);
  private static final double CONFIDENCE = 0.7;

  private HalfCountries() {}

  /** The names of a document with those halves among them, in text order. */
  public static List<Name> named(DocumentWords words, List<Name> names) {
    if (names.stream().noneMatch(name -> isHalf(name.country()))) {
      return names;
    }
    List<Name> all = new ArrayList<>();
    boolean[] taken = new boolean[words.size];
    for (Name name : names) {
      NameEntry half = name.length() == 1 ? half(words, name.from()) : null;
      all.add(
          half == null ? name : Name.listed(name.from(), name.to(), half).sure(name.confidence()));
      for (int i = name.from(); i < name.to(); i++) {
        taken[i] = true;
      }
    }
    for (int i = 1; i < words.size; i++) {
      NameEntry half = taken[i] ? null : half(words, i);
      boolean alone = i + 1 == words.size || !words.capital(i + 1);
      if (half != null && alone) {
        all.add(Name.listed(i, i + 1, half).sure(CONFIDENCE));
      }
    }
    all.sort(Comparator.comparingInt(Name::from));
    return all;
  }

  private static boolean isHalf(String country) {
    return country.equals(NORTH.country()) || country.equals(SOUTH.country());
  }

  private static NameEntry half(DocumentWords words, int at) {
    if (at == 0 || !words.text[at - 1].equalsIgnoreCase("the")) {
      return null;
    }
    return switch (words.text[at]) {
      case "North" -> NORTH;
      case "South" -> SOUTH;
      default -> null;
    };
  }
}
