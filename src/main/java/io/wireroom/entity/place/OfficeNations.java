package io.wireroom.entity.place;

import io.wireroom.entity.Office;
import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a title says of its bearer's country by itself, from the list {@code office-nations}. */
final class OfficeNations {
  /**
   * What one title says.
   *
   * @param held whether it is an office of a state, which a text says without its country where it
   *     is the country the story is told in
   * @param only the countries that have such an office, the commonest first; empty where the title
   *     does not tell
   * @param never countries that have none
   * @param world whether its bearer speaks for a body of many countries
   */
  record Says(boolean held, Set<String> only, Set<String> never, boolean world) {
    static final Says NOTHING = new Says(false, Set.of(), Set.of(), false);

    /** The same of somebody who is not of that country; null for no such country. */
    Says without(String country) {
      Set<String> none = new HashSet<>(never);
      if (country != null) {
        none.add(country);
      }
      return new Says(held, only, none, world);
    }

    /** The country that a text means which tells of none; null where several are likely. */
    String likely() {
      return only.isEmpty() || only.size() > 2 ? null : only.iterator().next();
    }

    boolean allows(String country) {
      return (only.isEmpty() || only.contains(country)) && !never.contains(country);
    }
  }

  private final List<ListRow> offices;
  private final Set<String> world = new HashSet<>();

  OfficeNations(Lists lists) {
    offices = lists.rows("office-nations");
    for (ListRow row : lists.rows("institutions")) {
      if (row.get("kind").equals("international") && row.get("country").isEmpty()) {
        world.add(words(row.get("surface")));
      }
    }
  }

  /** What the title and employer of a person say. */
  Says of(Office office) {
    if (!office.telling()) {
      return Says.NOTHING;
    }
    String title = words(office.title());
    boolean held = false;
    Set<String> only = new LinkedHashSet<>();
    Set<String> never = new HashSet<>();
    for (ListRow row : offices) {
      if (title.contains(" " + row.get("title") + " ")) {
        held |= !row.get("kind").equals("role");
        (row.get("kind").equals("never") ? never : only).addAll(row.words("countries"));
      }
    }
    boolean envoy = "ambassador".equals(office.head());
    return new Says(
        held, only, never, !envoy && (world(title) || world(words(office.affiliation()))));
  }

  private boolean world(String words) {
    return words.length() > 2 && world.stream().anyMatch(words::contains);
  }

  private static String words(String text) {
    return text == null ? "" : " " + text.toLowerCase(Locale.ROOT) + " ";
  }
}
