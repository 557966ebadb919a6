package io.wireroom.fault;

import java.util.Set;
import java.util.stream.Collectors;

/** The one line that says why a command failed, found behind all that Spark wraps around it. */
public final class FailureLine {
  private static final int DEEPEST = 50;
  private static final Set<String> USER_FAULTS = Set.of("UserFault", "SettingFault");

  private FailureLine() {}

  /**
   * Such as {@code cannot read corpus: no file matches (news/*.txt)}: of the fault behind what was
   * thrown, else of what was thrown itself.
   *
   * @param command that failed
   */
  public static String of(Throwable thrown, String command) {
    return Secrets.hidden(
        FullDisk.behind(thrown)
            .map(told -> "cannot " + command + ": no space left on a disk (" + told + ")")
            .orElseGet(() -> line(cause(thrown, command), command)));
  }

  /** The fault behind an exception, however Spark wrapped it; the exception itself if none. */
  public static Throwable cause(Throwable thrown, String command) {
    MemoryFault memory = MemoryFault.behind(thrown, command);
    if (memory != null) {
      return memory;
    }
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof UserFault
          || cause instanceof NothingToDo
          || cause instanceof Misuse
          || cause instanceof GateFault
          || cause instanceof StrayFault) {
        return cause;
      }
      cause = cause.getCause();
    }
    SparkFailure told = SparkFailure.behind(thrown);
    // What an executor threw is text by now.
    return USER_FAULTS.contains(told.name()) ? new UserFault(told.message(), thrown) : thrown;
  }

  private static String line(Throwable cause, String command) {
    String message = oneLine(cause);
    SparkFailure told = SparkFailure.behind(cause);
    // What Spark says when it has ended begins as our own messages do.
    if (message.startsWith("Cannot ") && !told.name().isEmpty()) {
      return "cannot " + message.substring("Cannot ".length());
    }
    return "cannot " + command + ": " + told.line();
  }

  /** The message in one line, without secrets. */
  public static String oneLine(Throwable thrown) {
    String message = thrown.getMessage();
    return message == null || message.isBlank()
        ? "no reason given"
        : Secrets.hidden(
            message
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" ")));
  }
}
