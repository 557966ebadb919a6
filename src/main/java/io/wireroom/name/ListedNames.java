package io.wireroom.name;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.text.Normalizer;
import java.util.ArrayList;
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
        (row, user) ->
            add(
                row.get("surface"),
                "organization",
                row.get("id"),
                row.get("canonical"),
                row.get("country"),
                "institution",
                user));
    each("people", own, this::person);
    each("places", own, (row, user) -> place(row, "place", user));
    each("cities", own, (row, user) -> place(row, "city", user));
    each("ambiguous-places", own, this::ambiguous);
    each("companies", own, this::company);
  }

  private void each(String list, boolean own, BiConsumer<ListRow, Boolean> row) {
    if (own) {
      List<ListRow> added = lists.added(list);
      for (int i = added.size() - 1; i >= 0; i--) {
        row.accept(added.get(i), true);
      }
    } else {
      lists.rows(list).forEach(each -> row.accept(each, false));
    }
  }

  private void country(ListRow row, boolean own) {
    String surface = row.get("surface");
    String code = row.get("country");
    String id = "country:" + code;
    String name = row.get("canonical");
    switch (row.get("kind")) {
      case "demonym" -> add(surface, "nationality", id, name, code, "demonym", own);
      case "capital" -> add(surface, "location", place(surface), surface, code, "capital", own);
      default -> add(surface, "location", id, name, code, "country", own);
    }
  }

  /** Whole names only; who is meant, and from where, is asked later. */
  private void person(ListRow row, boolean own) {
    List<String> names = new ArrayList<>(List.of(row.get("name")));
    names.addAll(row.words("aliases"));
    for (String name : names) {
      if (name.indexOf(' ') > 0) {
        add(name, "person", "", "", "", "person", own);
      }
    }
  }

  private void place(ListRow row, String list, boolean own) {
    String name = row.get("canonical");
    add(row.get("surface"), "location", place(name), name, row.get("country"), list, own);
  }

  /** Which of the places is meant is asked later. */
  private void ambiguous(ListRow row, boolean own) {
    String surface = row.get("surface");
    add(surface, "location", place(surface), surface, "", "ambiguous", own);
  }

  private void company(ListRow row, boolean own) {
    String name = row.get("canonical");
    String id = "org:" + slug(name);
    add(row.get("surface"), "organization", id, name, row.get("country"), "company", own);
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
