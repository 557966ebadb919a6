package io.wireroom.date;

import java.util.List;
import java.util.Set;

/**
 * How an article tells times: news sees them from the day of publication ({@code Tuesday}, {@code
 * last week}), while a life or a history names years, from which {@code in May} is seen. As in
 * HeidelTime (Strötgen and Gertz, 2013), which asks for the kind of document, here read from the
 * text.
 *
 * @param history whether years are named and hardly a time is seen from the publication
 * @param seen whether a time is seen from the publication
 */
record Narrative(boolean history, boolean seen) {
  private static final Set<String> FROM_PUBLICATION =
      Set.of(
          "weekday",
          "tonight",
          "yesterday",
          "tomorrow",
          "last-night",
          "this-morning",
          "last",
          "next",
          "weekend");
  private static final int YEARS_TO_ONE = 6;
  private static final int FEWEST = 3;

  static Narrative of(List<List<TimeMatch>> sentences) {
    int years = 0;
    int seen = 0;
    for (List<TimeMatch> matches : sentences) {
      for (TimeMatch match : matches) {
        years += match.slots().has("year") ? 1 : 0;
        seen += FROM_PUBLICATION.contains(match.rule().name()) ? 1 : 0;
      }
    }
    return new Narrative(years >= FEWEST && years >= seen * YEARS_TO_ONE, seen > 0);
  }
}
