package io.wireroom.fault;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A disk that is full, found behind whatever was thrown for it. */
public final class FullDisk {
  /** As Linux, macOS and Windows, HDFS and quotas say it. */
  private static final List<String> WORDS =
      List.of(
          "no space left on device",
          "disk quota exceeded",
          "not enough space on the disk",
          "diskspace quota",
          "diskoutofspaceexception");

  private static final int DEEPEST = 50;

  private FullDisk() {}

  /**
   * What says so: the message of a cause, or, as Spark tells of failures elsewhere in text, a line
   * of one; without the exceptions' names before it. Empty where nothing does.
   */
  public static Optional<String> behind(Throwable thrown) {
    String told = null;
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      String line = line(cause.getMessage());
      told = line == null ? told : line;
      for (Throwable beside : cause.getSuppressed()) {
        told = told == null ? line(beside.getMessage()) : told;
      }
      cause = cause.getCause();
    }
    return Optional.ofNullable(told);
  }

  private static String line(String message) {
    return message == null
        ? null
        : message
            .lines()
            .filter(text -> WORDS.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains))
            .findFirst()
            .map(FullDisk::withoutNames)
            .orElse(null);
  }

  private static String withoutNames(String line) {
    int name = line.lastIndexOf("Exception: ");
    return line.substring(name < 0 ? 0 : name + "Exception: ".length()).strip();
  }
}
