package io.wireroom.corpus.page;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list {@code page-marks}: by which words and names pages mark what they tell. */
final class MarkWords {
  private static final Map<String, List<String>> KINDS = kinds();

  private MarkWords() {}

  private static Map<String, List<String>> kinds() {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    for (ListRow row : Lists.ruleRows("page-marks")) {
      kinds.computeIfAbsent(row.get("kind"), kind -> new ArrayList<>()).add(row.get("word"));
    }
    return kinds;
  }

  /** All of a kind in the list's order. */
  static List<String> of(String kind) {
    return List.copyOf(KINDS.get(kind));
  }
}
