package io.wireroom.job;

import java.io.Serializable;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Finds the record that exhausts memory. Where memory runs out, any of the records that the threads
 * of a JVM work on may be told, so each that is told is tried again when no other is at work. Who
 * then runs out is at fault, and the run goes on without it; where many are, the heap is too small
 * for the input, and the error is thrown on. Broadcast, so that there is one a JVM.
 */
final class HeapTurns implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Records that may be given up whatever their share. */
  private static final int FEW = 10;

  /** Of so many records one more may be given up. */
  private static final int SHARE = 100;

  private static final int DEEPEST = 20;

  private final ReentrantReadWriteLock turns = new ReentrantReadWriteLock();
  private transient long records;
  private transient long full;

  /**
   * What the work on one record makes.
   *
   * @param work can be done again
   * @throws HeapFull where the record takes more memory than there is
   * @throws OutOfMemoryError where that happens too often
   */
  <T> T take(Supplier<T> work) {
    count();
    turns.readLock().lock();
    try {
      return work.get();
    } catch (Throwable e) {
      if (!isMemory(e)) {
        throw e;
      }
    } finally {
      turns.readLock().unlock();
    }
    turns.writeLock().lock();
    try {
      return work.get();
    } catch (Throwable e) {
      if (!isMemory(e) || tooOften()) {
        throw e;
      }
      throw new HeapFull(e);
    } finally {
      turns.writeLock().unlock();
    }
  }

  private synchronized void count() {
    records++;
  }

  private synchronized boolean tooOften() {
    full++;
    return full > FEW + records / SHARE;
  }

  private static boolean isMemory(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof OutOfMemoryError) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }
}
