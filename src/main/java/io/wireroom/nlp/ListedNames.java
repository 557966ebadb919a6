package io.wireroom.nlp;

import io.wireroom.lexicon.Lists;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names from the lists, each surface once: of two lists that have it the earlier one counts. */
final class ListedNames {
  private final Map<String, NameEntry> bySurface = new LinkedHashMap<>();

  ListedNames(Lists lists) {
    for (String list : List.of("country-words", "countries")) {
      for (String[] row : lists.rows(list)) {
        country(row);
      }
    }
    for (String[] row : lists.rows("institutions")) {
      add(new NameEntry(row[0], "organization", row[1], row[2], row[3], "institution"));
    }
    for (String[] row : lists.rows("places")) {
      add(new NameEntry(row[0], "location", place(row[2]), row[2], row[1], "place"));
    }
    for (String[] row : lists.rows("cities")) {
      add(new NameEntry(row[0], "location", place(row[2]), row[2], row[1], "city"));
    }
    for (String[] row : lists.rows("ambiguous-places")) {
      add(new NameEntry(row[0], "location", place(row[0]), row[0], "", "ambiguous"));
    }
    for (String[] row : lists.rows("companies")) {
      add(new NameEntry(row[0], "organization", "org:" + slug(row[1]), row[1], row[2], "company"));
    }
  }

  List<NameEntry> entries() {
    return new ArrayList<>(bySurface.values());
  }

  private void country(String[] row) {
    String id = "country:" + row[1];
    switch (row[3]) {
      case "demonym" -> add(new NameEntry(row[0], "nationality", id, row[2], row[1], "demonym"));
      case "capital" ->
          add(new NameEntry(row[0], "location", place(row[0]), row[0], row[1], "capital"));
      default -> add(new NameEntry(row[0], "location", id, row[2], row[1], "country"));
    }
  }

  private void add(NameEntry entry) {
    bySurface.putIfAbsent(entry.surface(), entry);
  }

  private static String place(String name) {
    return "place:" + slug(name);
  }

  /** Lower-case letters and digits with hyphens between: {@code Sao Paulo} to {@code sao-paulo}. */
  static String slug(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("['\u2019.]", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
