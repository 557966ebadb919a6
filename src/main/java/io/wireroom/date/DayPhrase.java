package io.wireroom.date;

import java.time.LocalDate;

/** Words that tell one day, such as {@code earlier Tuesday} or {@code July 14, 2019}. */
public final class DayPhrase {
  private final int first;
  private final int end;
  private final TimeMatch match;

  DayPhrase(int first, int end, TimeMatch match) {
    this.first = first;
    this.end = end;
    this.match = match;
  }

  /** Index of the first token. */
  public int first() {
    return first;
  }

  /** Index after the last token. */
  public int end() {
    return end;
  }

  /**
   * The day meant.
   *
   * @param from the day of speaking, such as that of an article's publication
   * @param tense of the verb that the words hang on
   * @return null where there is no such day, as February 30
   */
  public LocalDate day(LocalDate from, Tense tense) {
    TimeValue value = match.value(TimeReference.of(from, tense));
    return value == null ? null : value.day();
  }
}
