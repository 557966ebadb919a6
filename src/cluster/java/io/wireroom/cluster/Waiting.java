package io.wireroom.cluster;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits that end: for what other processes do, nobody else can tell. */
public final class Waiting {
  private static final long STEP_MILLIS = 50;

  private Waiting() {}

  /**
   * Waits until something holds.
   *
   * @param what for the message
   * @throws AssertionError where it does not in time
   */
  public static void until(String what, Duration longest, BooleanSupplier holds) {
    until(what, longest, holds, () -> "");
  }

  /**
   * Waits until something holds.
   *
   * @param told what to add to the message, such as a log; asked at the end alone
   * @throws AssertionError where it does not in time
   */
  public static void until(
      String what, Duration longest, BooleanSupplier holds, Supplier<String> told) {
    long end = System.nanoTime() + longest.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            "Not in %d s: %s%n%s".formatted(longest.toSeconds(), what, told.get()));
      }
      try {
        Thread.sleep(STEP_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("Interrupted while waiting: " + what, e);
      }
    }
  }
}
