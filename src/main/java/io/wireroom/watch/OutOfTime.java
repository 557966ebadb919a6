package io.wireroom.watch;

import java.time.Duration;

/** The work on one record took longer than it may, or is wanted no more. */
public final class OutOfTime extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Stage stage;

  /**
   * @param stage that it was in
   * @param place the stage's name, or a nearer one within it
   */
  OutOfTime(Stage stage, String place, Duration limit) {
    super(place + ", " + told(limit));
    this.stage = stage;
  }

  /** What was done to the record when its time ran out. */
  public Stage stage() {
    return stage;
  }

  /** Seconds where they are whole, else milliseconds. */
  private static String told(Duration limit) {
    return limit.toMillisPart() == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
  }
}
