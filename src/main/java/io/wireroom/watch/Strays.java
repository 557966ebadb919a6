package io.wireroom.watch;

import io.wireroom.fault.StrayFault;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Threads of a JVM whose records were given up and that could not be stopped: each costs a share of
 * a core until it ends. A few are borne; where they become many, nothing else gets on, and the run
 * ends. Broadcast, so that there is one a JVM.
 */
public final class Strays implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int most;
  private transient List<Thread> threads;

  /**
   * @param most that are borne
   */
  public Strays(int most) {
    this.most = most;
  }

  /** How many there are now. */
  synchronized int living() {
    if (threads == null) {
      return 0;
    }
    threads.removeIf(thread -> !thread.isAlive());
    return threads.size();
  }

  /**
   * One more.
   *
   * @throws StrayFault where that is one too many
   */
  synchronized void add(Thread thread, String place) {
    if (threads == null) {
      threads = new ArrayList<>();
    }
    threads.add(thread);
    if (living() > most) {
      throw new StrayFault(most, place);
    }
  }
}
