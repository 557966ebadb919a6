package io.wireroom.quote;

import io.wireroom.date.CalendarWords;
import java.util.Set;

/** Words that tell a time and so are no speakers. */
public final class TimeWords {
  private static final Set<String> WORDS =
      Set.of(
          "today",
          "yesterday",
          "tonight",
          "tomorrow",
          "week",
          "month",
          "year",
          "weeks",
          "months",
          "years",
          "morning",
          "afternoon",
          "evening",
          "night",
          "days",
          "day",
          "time",
          "weekend");

  private TimeWords() {}

  /** Whether a word tells a time. */
  public static boolean time(Piece piece) {
    String word = piece.word();
    return WORDS.contains(word) || CalendarWords.named(word);
  }
}
