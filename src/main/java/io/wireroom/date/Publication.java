package io.wireroom.date;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When an article was published.
 *
 * @param day in its own place's calendar; null where unknown
 * @param at null where unknown
 */
public record Publication(LocalDate day, Instant at) {
  /** Of an article of which one knows at most the day. */
  public static Publication on(LocalDate day) {
    return new Publication(day, null);
  }
}
