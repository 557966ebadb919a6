package io.wireroom.quote;

import java.util.Set;

/** Words that tell a time and so are no speakers. */
final class TimeWords {
  private static final Set<String> WORDS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
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
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.",
          "weekend");

  private TimeWords() {}

  /** Whether a word tells a time. */
  static boolean time(Piece piece) {
    return WORDS.contains(piece.word());
  }
}
