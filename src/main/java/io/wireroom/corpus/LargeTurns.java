package io.wireroom.corpus;

import java.io.Serializable;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Bounds what the large records that the threads of one JVM work on take of its heap together: each
 * waits for its turn until those at work leave room for it. One that asks for more than there is
 * waits until it is alone. Small ones never wait. Broadcast, so that there is one a JVM.
 */
public final class LargeTurns implements Serializable {
  /** Bytes of heap that reading takes for a byte of a record: an estimate, not measured. */
  public static final int READING = 40;

  /** Bytes of heap that analysing takes for a character, as seen once with an article of 1 MiB. */
  public static final int ANALYSIS = 600;

  private static final long serialVersionUID = 1L;

  /** Heap that a record may take without being asked. */
  private static final long SMALL = 32L << 20;

  private static final int UNIT = 1 << 20;

  private final int factor;
  private transient Semaphore units;
  private transient int all;

  /**
   * @param factor bytes of heap for one byte, or character, of a record
   */
  public LargeTurns(int factor) {
    this.factor = factor;
  }

  /**
   * Does something with a record when it is its turn.
   *
   * @param size of the record, in what the factor counts
   */
  public <T> T take(long size, Supplier<T> work) {
    long heap = size * factor;
    if (heap <= SMALL) {
      return work.get();
    }
    Semaphore turns = units();
    int share = (int) Math.min(all, heap / UNIT);
    turns.acquireUninterruptibly(share);
    try {
      return work.get();
    } finally {
      turns.release(share);
    }
  }

  private synchronized Semaphore units() {
    if (units == null) {
      // The other half is for the models, for Spark and for all that is small.
      all = (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / 2 / UNIT);
      units = new Semaphore(all, true);
    }
    return units;
  }
}
