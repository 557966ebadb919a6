package io.wireroom.corpus.page;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * What an element's class names, id and role say that it is, by the words of the lists {@code
 * page-names} and {@code page-marks}: split where no letter stands and before capitals, alone and
 * two in a row.
 */
final class BlockNames {
  /** See the lists. */
  enum Kind {
    COMMENT(1),
    BESIDE(2),
    LOOSE(4),
    SMALL(8),
    LEDE(16),
    BODY(32),
    SIGNED(64),
    DATED(128);

    private final int bit;

    Kind(int bit) {
      this.bit = bit;
    }
  }

  private static final Map<String, Integer> WORDS = words();
  private static final List<String> NAMED = List.of("class", "role", "data-component");
  private static final int LONGEST = 600;
  private static final int MOST_WORDS = 3;

  /** Pages repeat their names over and over. */
  private final Map<String, Integer> known = new HashMap<>();

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    for (ListRow row : Lists.ruleRows("page-names")) {
      Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      words.putIfAbsent(row.get("words"), kind.bit);
    }
    for (Kind kind : List.of(Kind.SIGNED, Kind.DATED)) {
      MarkWords.of(kind.name().toLowerCase(Locale.ROOT))
          .forEach(word -> words.merge(word, kind.bit, (one, other) -> one | other));
    }
    return Map.copyOf(words);
  }

  /** All that an element's names say: of each kind its bit. */
  int of(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    Attributes marks = element.attributes();
    int kinds = 0;
    for (String mark : NAMED) {
      kinds |= of(marks.get(mark));
    }
    String id = marks.get("id");
    return id.isEmpty() || isSlug(id) ? kinds : kinds | kinds(id);
  }

  /** What class names say. */
  int of(String names) {
    return names.isEmpty() ? 0 : known.computeIfAbsent(names, BlockNames::kinds);
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

  private static int kinds(String names) {
    int[] kinds = new int[1];
    NameWords.of(
        names,
        (word, last) -> {
          kinds[0] |= WORDS.getOrDefault(word, 0);
          kinds[0] |= last == null ? 0 : WORDS.getOrDefault(last + '-' + word, 0);
        });
    return kinds[0];
  }

  /** Whether names say that an element is of a kind. */
  static boolean has(int kinds, Kind kind) {
    return (kinds & kind.bit) != 0;
  }
}
