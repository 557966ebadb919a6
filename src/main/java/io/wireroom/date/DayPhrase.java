package io.wireroom.date;

import java.time.LocalDate;

/**
 * Words that tell one day, such as {@code earlier Tuesday} or {@code July 14, 2019}.
 *
 * @param first index of the first token
 * @param end index after the last token
 * @param meaning which day that is, once it is known from when it is seen
 */
public record DayPhrase(int first, int end, Meaning meaning) {
  /** A day seen from another one. */
  @FunctionalInterface
  public interface Meaning {
    /**
     * The day.
     *
     * @param from the day of speaking, such as that of an article's publication
     * @param tense of the verb that the words hang on
     * @return null where there is no such day, as February 30
     */
    LocalDate day(LocalDate from, Tense tense);
  }

  /** The day meant, seen from {@code from}; null where there is no such day. */
  public LocalDate day(LocalDate from, Tense tense) {
    return meaning.day(from, tense);
  }
}
