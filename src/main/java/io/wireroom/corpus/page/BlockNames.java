package io.wireroom.corpus.page;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What an element's class names, id and role say that it is, by the words of the list {@code
 * page-names}: split where no letter stands and before capitals, alone and two in a row.
 */
final class BlockNames {
  /** See the list. */
  enum Kind {
    COMMENT,
    BESIDE,
    LOOSE,
    SMALL,
    LEDE,
    BODY
  }

  private static final Map<String, Kind> WORDS = words();
  private static final int LONGEST = 600;
  private static final int MOST_WORDS = 3;

  private BlockNames() {}

  private static Map<String, Kind> words() {
    Map<String, Kind> words = new HashMap<>();
    for (ListRow row : Lists.ruleRows("page-names")) {
      words.putIfAbsent(row.get("words"), Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(words);
  }

  /** All that an element's names say. */
  static Set<Kind> of(Element element) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    add(kinds, element.className());
    add(kinds, element.attr("role"));
    add(kinds, element.attr("data-component"));
    if (!isSlug(element.id())) {
      add(kinds, element.id());
    }
    return kinds;
  }

  /** Headings are marked with their own words, to be linked to. */
  private static boolean isSlug(String id) {
    int words = 0;
    for (int i = 0; i < Math.min(id.length(), LONGEST); i++) {
      boolean starts = i == 0 || !Character.isLetter(id.charAt(i - 1));
      words += starts && Character.isLetter(id.charAt(i)) ? 1 : 0;
    }
    return words > MOST_WORDS;
  }

  private static void add(Set<Kind> kinds, String names) {
    NameWords.of(names, (word, last) -> add(kinds, word, last));
  }

  private static void add(Set<Kind> kinds, String word, String last) {
    Kind alone = WORDS.get(word);
    if (alone != null) {
      kinds.add(alone);
    }
    Kind both = last == null ? null : WORDS.get(last + '-' + word);
    if (both != null) {
      kinds.add(both);
    }
  }
}
