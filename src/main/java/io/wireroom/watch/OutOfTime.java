package io.wireroom.watch;

import java.time.Duration;

/** The work on one record took longer than it may, or is wanted no more. */
public final class OutOfTime extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutOfTime(String stage, Duration limit) {
    super(stage + ", " + told(limit));
  }

  /** Seconds where they are whole, else milliseconds. */
  private static String told(Duration limit) {
    return limit.toMillisPart() == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
  }
}
