package io.wireroom.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * The process behind a lock.
 *
 * @param host name of the host and, on Linux, the process-id namespace, since two containers may
 *     share a folder and both be process 1
 * @param pid process id on that host
 * @param startedMillis when the process started, milliseconds since 1970; process ids come round
 * @param boot which boot of the machine it started in, and how many ticks after it: on Linux, where
 *     the start in milliseconds moves with the clock, for whoever asks; null elsewhere
 */
record LockOwner(
    @JsonProperty("run_id") String runId,
    @JsonProperty("host") String host,
    @JsonProperty("pid") long pid,
    @JsonProperty("started_millis") long startedMillis,
    @JsonProperty("boot") String boot) {
  /**
   * A process that says nothing for so long, six renewals, seems dead, if it cannot be asked. Less
   * than schedulers wait before they try again what was killed.
   */
  static final Duration SILENCE = Duration.ofMinutes(3);

  /** Somebody, somewhere. */
  static final LockOwner UNKNOWN = new LockOwner("unknown", "unknown", 0, 0, null);

  /** Number of the field of Linux's {@code /proc/PID/stat} that tells the start, from 1. */
  private static final int STARTED = 22;

  /** Linux counts start times from a boot time that it rounds to seconds. */
  private static final long START_SLACK_MILLIS = 2_000;

  /** A file that names nobody, for whatever reason, is somebody's. */
  LockOwner {
    runId = runId == null ? "unknown" : runId;
    host = host == null ? "unknown" : host;
  }

  static LockOwner self(String runId) {
    ProcessHandle self = ProcessHandle.current();
    return new LockOwner(runId, here(), self.pid(), started(self), boot(self.pid()));
  }

  /** Whether its process is of this host, and can be asked. */
  boolean isHere() {
    return host.equals(here());
  }

  /**
   * Whether the run still lives: its process does, or, on another host, it gave a sign lately. A
   * sign far from now is an old one, in the future, too: then a clock was moved.
   *
   * @param lastSign modification time of the lock file
   */
  boolean lives(Instant lastSign) {
    if (!isHere()) {
      return Duration.between(lastSign, Instant.now()).abs().compareTo(SILENCE) < 0;
    }
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(this::isSame)
        .filter(process -> !isZombie(process.pid()))
        .isPresent();
  }

  /** Whether it is that process, and no later one with its id. */
  private boolean isSame(ProcessHandle process) {
    String now = boot == null ? null : boot(process.pid());
    return now == null
        ? Math.abs(started(process) - startedMillis) <= START_SLACK_MILLIS
        : now.equals(boot);
  }

  private static String boot(long pid) {
    try {
      String id = Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      // Behind the name, which may hold anything, the third field comes first.
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      return id + "/" + fields[STARTED - 3];
    } catch (IOException e) {
      return null;
    }
  }

  private static long started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  private static String here() {
    String name;
    try {
      name = InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      name = "localhost";
    }
    try {
      return name + "/" + Files.readSymbolicLink(Path.of("/proc/self/ns/pid"));
    } catch (IOException | UnsupportedOperationException e) {
      return name;
    }
  }

  /** A killed process whose parent has not asked after it; Java calls it alive. */
  private static boolean isZombie(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      int state = stat.lastIndexOf(')') + 2;
      return state < stat.length() && "ZX".indexOf(stat.charAt(state)) >= 0;
    } catch (IOException e) {
      return false;
    }
  }
}
