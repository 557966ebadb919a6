package io.wireroom.name;

import io.wireroom.lexicon.Lists;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Names from the lists, each surface once. A user's rows come first, the last of them before the
 * others; of two shipped lists that have a surface the earlier one counts.
 */
final class ListedNames {
  private final Map<String, NameEntry> bySurface = new LinkedHashMap<>();
  private final Lists lists;

  ListedNames(Lists lists) {
    this.lists = lists;
    rows(true);
    rows(false);
  }

  List<NameEntry> entries() {
    return new ArrayList<>(bySurface.values());
  }

  private void rows(boolean own) {
    each("country-words", own, this::country);
    each("countries", own, this::country);
    each(
        "institutions",
        own,
        (row, user) -> add(row[0], "organization", row[1], row[2], row[3], "institution", user));
    each("people", own, this::person);
    each(
        "places",
        own,
        (row, user) -> add(row[0], "location", place(row[2]), row[2], row[1], "place", user));
    each(
        "cities",
        own,
        (row, user) -> add(row[0], "location", place(row[2]), row[2], row[1], "city", user));
    each(
        "ambiguous-places",
        own,
        (row, user) -> add(row[0], "location", place(row[0]), row[0], "", "ambiguous", user));
    each(
        "companies",
        own,
        (row, user) ->
            add(row[0], "organization", "org:" + slug(row[1]), row[1], row[2], "company", user));
  }

  private void each(String list, boolean own, BiConsumer<String[], Boolean> row) {
    if (own) {
      List<String[]> added = lists.added(list);
      for (int i = added.size() - 1; i >= 0; i--) {
        row.accept(added.get(i), true);
      }
    } else {
      lists.rows(list).forEach(each -> row.accept(each, false));
    }
  }

  private void country(String[] row, boolean own) {
    String id = "country:" + row[1];
    switch (row[3]) {
      case "demonym" -> add(row[0], "nationality", id, row[2], row[1], "demonym", own);
      case "capital" -> add(row[0], "location", place(row[0]), row[0], row[1], "capital", own);
      default -> add(row[0], "location", id, row[2], row[1], "country", own);
    }
  }

  /** Whole names only; who is meant, and from where, is asked later. */
  private void person(String[] row, boolean own) {
    List<String> names = new ArrayList<>(List.of(row[0]));
    if (row.length > 3) {
      names.addAll(Arrays.asList(row[3].split("\\|")));
    }
    for (String name : names) {
      if (name.indexOf(' ') > 0) {
        add(name, "person", "", "", "", "person", own);
      }
    }
  }

  private void add(
      String surface,
      String type,
      String id,
      String canonical,
      String country,
      String list,
      boolean own) {
    bySurface.putIfAbsent(surface, new NameEntry(surface, type, id, canonical, country, list, own));
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
