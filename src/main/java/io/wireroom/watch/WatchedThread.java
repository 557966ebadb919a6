package io.wireroom.watch;

import java.time.Duration;

/** Does the work of one {@link Watch}; once unwanted, never used again. */
final class WatchedThread extends Thread {
  private final Duration limit;
  volatile Stage stage = Stage.READING;
  volatile boolean unwanted;

  WatchedThread(Runnable work, String name, Duration limit) {
    super(work, name);
    this.limit = limit;
    // What cannot be stopped is not to keep the program from its end.
    setDaemon(true);
  }

  /** Ends its work at the next check, or at what it waits for. */
  void abandon() {
    unwanted = true;
    interrupt();
  }

  OutOfTime outOfTime() {
    return new OutOfTime(stage.label(), limit);
  }
}
