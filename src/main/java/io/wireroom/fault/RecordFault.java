package io.wireroom.fault;

import java.util.concurrent.CancellationException;

/**
 * What one record may throw without costing the batch more than that record: every exception, and
 * those errors that are of its making. A JVM without memory, or with classes that cannot be loaded,
 * and a run that is being stopped are not.
 */
public final class RecordFault {
  private RecordFault() {}

  /**
   * Returns where what was thrown is the record's fault; throws it on where it is not.
   *
   * @param thrown by whatever was done to the record, checked exceptions among it
   * @param record its place, for the message
   * @throws MemoryFault where there is no memory left
   * @throws StrayFault where too many records could not be stopped
   * @throws Error where the JVM is broken
   */
  public static void check(Throwable thrown, String record) {
    if (thrown instanceof OutOfMemoryError) {
      throw new MemoryFault(record, thrown);
    }
    if (thrown instanceof MemoryFault
        || thrown instanceof StrayFault
        || thrown instanceof CancellationException) {
      throw (RuntimeException) thrown;
    }
    if (thrown instanceof LinkageError broken) {
      throw broken;
    }
    if (thrown instanceof InterruptedException) {
      Thread.currentThread().interrupt();
      CancellationException stopped = new CancellationException("Cannot go on: stopped");
      stopped.initCause(thrown);
      throw stopped;
    }
  }
}
