package io.wireroom.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Processes by what they run, and their end. */
public final class Processes {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private Processes() {}

  /** Those below a process, near and far, whose command line names a class. */
  public static List<ProcessHandle> below(ProcessHandle process, String mainClass) {
    try (Stream<ProcessHandle> all = process.descendants()) {
      return all.filter(ProcessHandle::isAlive)
          .filter(one -> commandLine(one).contains(mainClass))
          .toList();
    }
  }

  /** Waits for one such process. */
  public static ProcessHandle oneBelow(ProcessHandle process, String mainClass, Duration longest) {
    Waiting.until(
        "a process that runs " + mainClass, longest, () -> !below(process, mainClass).isEmpty());
    return below(process, mainClass).get(0);
  }

  /** The whole command line, words parted by blanks; empty where the process is gone. */
  public static String commandLine(ProcessHandle process) {
    try {
      // Java's own answer is cut after 4,096 bytes.
      byte[] bytes = Files.readAllBytes(Path.of("/proc/" + process.pid() + "/cmdline"));
      return new String(bytes, StandardCharsets.UTF_8).replace('\0', ' ').strip();
    } catch (IOException e) {
      return process.info().commandLine().orElse("");
    }
  }

  /** {@code kill -9}, and waits for the end. */
  public static void kill(ProcessHandle process) {
    process.destroyForcibly();
    ended(process, PATIENCE);
  }

  /** Asks it to end; where it does not, kills it. */
  public static void stop(ProcessHandle process) {
    process.destroy();
    try {
      ended(process, PATIENCE);
    } catch (AssertionError e) {
      kill(process);
    }
  }

  /** Waits for the end. */
  public static void ended(ProcessHandle process, Duration longest) {
    Waiting.until("the end of process " + process.pid(), longest, () -> !lives(process));
  }

  /** A zombie, which nobody has asked after yet, lives no more. */
  static boolean lives(ProcessHandle process) {
    if (!process.isAlive()) {
      return false;
    }
    try {
      String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
    } catch (IOException e) {
      return process.isAlive();
    }
  }
}
