package io.wireroom.date;

import io.wireroom.lexicon.ListRow;
import java.util.List;
import java.util.Locale;

/**
 * A rule of the list {@code time-rules}.
 *
 * @param meaningName how its value is reckoned, by name
 * @param takes what that takes
 */
record TimeRule(
    String name,
    TimeKind kind,
    List<TimePattern> patterns,
    String meaningName,
    TimeMeaning meaning,
    List<String> takes) {
  static TimeRule of(ListRow row) {
    List<String> words = List.of(row.get("meaning").split(" "));
    return new TimeRule(
        row.get("name"),
        TimeKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
        TimePattern.all(row.get("pattern")),
        words.get(0),
        TimeMeanings.of(words.get(0)),
        words.subList(1, words.size()));
  }

  /** What it takes at a place; empty where nothing stands there. */
  String take(int index) {
    return index < takes.size() ? takes.get(index) : "";
  }
}
