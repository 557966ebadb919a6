package io.wireroom.date;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of {@code lists/rules/time-words.tsv} by kind, each of one or several pieces. */
final class TimeWords {
  private static final int LONGEST = 6;

  private final Map<String, Map<String, String>> byKind = new HashMap<>();
  private final Set<String> starts = new HashSet<>(Set.of("a", "an", "half"));

  TimeWords() {
    for (ListRow row : Lists.ruleRows("time-words")) {
      // Pieces are cut before 's, as tokens are.
      String words = row.get("words").replace("'s", " 's").replace("s' ", "s ' ");
      byKind.computeIfAbsent(row.get("kind"), k -> new HashMap<>()).put(words, row.get("value"));
      starts.add(words.split(" ", 2)[0]);
    }
  }

  /** Whether words of some kind may begin with a word. */
  boolean starts(String word) {
    return starts.contains(word);
  }

  /** What a word of a kind says; null where it is none. */
  String value(String kind, String word) {
    return byKind.get(kind).get(word);
  }

  /** The whole number that a word of a kind says; 0 where it says none. */
  int number(String kind, String word) {
    String value = value(kind, word);
    return value == null || value.equals("X") ? 0 : Integer.parseInt(value);
  }

  /** The longest words of a kind that begin at a piece; null where none do. */
  Slot longest(String kind, TimePieces pieces, int at) {
    Slot found = null;
    StringBuilder words = new StringBuilder();
    for (int end = at; end < pieces.size() && end - at < LONGEST; end++) {
      words.append(end == at ? "" : " ").append(pieces.word(end));
      String value = value(kind, words.toString());
      found = value == null ? found : new Slot(end + 1, value);
    }
    return found;
  }
}
