package io.wireroom.story.registry;

import io.wireroom.entity.EntityIds;
import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A user's table of Wikidata ids, asked by name, country and office. */
public final class Wikidata implements Serializable {
  private static final long serialVersionUID = 1L;

  private record Item(String id, String country, Set<String> office) implements Serializable {}

  private final HashMap<String, ArrayList<Item>> items = new HashMap<>();

  public Wikidata(Lists lists) {
    for (ListRow row : lists.rows("wikidata")) {
      items
          .computeIfAbsent(EntityIds.slug(row.get("name")), key -> new ArrayList<>())
          .add(new Item(row.get("id"), row.get("country"), words(row.get("office"))));
    }
  }

  /** Whether the list says anything. */
  public boolean isEmpty() {
    return items.isEmpty();
  }

  /**
   * The id of an entity: of the items with one of its names, those of another country are left out,
   * and of several the one whose office the articles tell.
   *
   * @param names its names
   * @param country null where none is told
   * @param titles titles and affiliations as the articles tell them
   * @return null where no item is left, or several alike
   */
  public String find(List<String> names, String country, List<String> titles) {
    Set<String> told = new HashSet<>();
    titles.forEach(title -> told.addAll(words(title)));
    Map<String, Boolean> found = new HashMap<>();
    Set<String> slugs = new HashSet<>();
    names.forEach(name -> slugs.add(EntityIds.slug(name)));
    for (String slug : slugs) {
      for (Item item : items.getOrDefault(slug, new ArrayList<>())) {
        boolean abroad =
            country != null && !item.country.isEmpty() && !item.country.equals(country);
        boolean office = item.office.stream().anyMatch(told::contains);
        if (!abroad) {
          found.merge(item.id, office, Boolean::logicalOr);
        }
      }
    }
    if (found.size() > 1) {
      found.values().removeIf(office -> !office);
    }
    return found.size() == 1 ? found.keySet().iterator().next() : null;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : EntityIds.fold(text).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 2) {
        words.add(word);
      }
    }
    return words;
  }
}
