package io.wireroom.quote;

import io.wireroom.lexicon.ListRow;
import io.wireroom.lexicon.Lists;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Words before a colon that are a heading or an address, and nobody who speaks. */
final class HeadlineLabels {
  private final Set<String> labels = new HashSet<>();

  /** Reads the list {@code headline-labels}. */
  HeadlineLabels(Lists lists) {
    for (ListRow row : lists.rows("headline-labels")) {
      labels.add(row.get("label"));
    }
  }

  /** Whether the words before a colon are a heading such as {@code Analysis}, or an address. */
  boolean heading(String words) {
    String label = words.toLowerCase(Locale.ROOT).replace('’', '\'');
    return labels.contains(label) || label.startsWith("dear ");
  }
}
