package io.wireroom.date;

import java.time.LocalDate;

/**
 * From where words for a time are seen.
 *
 * @param published the day of the article; null where unknown
 * @param tense of the verb that the words hang on
 * @param told what was told last before; null where nothing was
 * @param year that a neighbour tells, as in {@code from March to August 2011}; null where none does
 * @param general whether the words may mean any year, as {@code it rains in April}
 */
record TimeReference(
    LocalDate published, Tense tense, TimeValue told, Integer year, boolean general) {
  /** Of a day and a tense alone. */
  static TimeReference of(LocalDate published, Tense tense) {
    return new TimeReference(published, tense, null, null, false);
  }

  boolean future() {
    return tense == Tense.FUTURE;
  }
}
