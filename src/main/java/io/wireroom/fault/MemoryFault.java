package io.wireroom.fault;

import java.util.Locale;

/** The heap was too small for what was read. Ends the command with exit code 3 and advice. */
public final class MemoryFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final int MEBI = 1 << 20;
  private static final int DEEPEST = 20;

  /**
   * @param where the record that was worked on, or what else was done
   */
  public MemoryFault(String where, Throwable cause) {
    super(
        String.format(
            Locale.ROOT,
            "Cannot go on: out of memory with a heap of %d MiB; raise WIREROOM_MEMORY (on a cluster"
                + " Spark's memory settings), or lower input.max-text-length and"
                + " input.max-file-bytes (%s)",
            Runtime.getRuntime().maxMemory() / MEBI,
            where),
        cause);
  }

  /** The fault that stands behind an exception, however often it was wrapped; null where none. */
  public static MemoryFault behind(Throwable thrown, String where) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof MemoryFault fault) {
        return fault;
      }
      if (cause instanceof OutOfMemoryError) {
        return new MemoryFault(where, cause);
      }
      String message = cause.getMessage();
      // A task's exception may come as the text of its trace alone.
      if (message != null && message.contains("java.lang.OutOfMemoryError")) {
        return new MemoryFault(where, cause);
      }
      cause = cause.getCause();
    }
    return null;
  }
}
