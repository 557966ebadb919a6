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
 */
record LockOwner(
    @JsonProperty("run_id") String runId,
    @JsonProperty("host") String host,
    @JsonProperty("pid") long pid,
    @JsonProperty("started_millis") long startedMillis) {
  /** A process that says nothing for so long is dead, if it cannot be asked. */
  static final Duration SILENCE = Duration.ofMinutes(10);

  /** Somebody, somewhere. */
  static final LockOwner UNKNOWN = new LockOwner("unknown", "unknown", 0, 0);

  /** Linux counts start times from a boot time that it rounds to seconds. */
  private static final long START_SLACK_MILLIS = 2_000;

  /** A file that names nobody, for whatever reason, is somebody's. */
  LockOwner {
    runId = runId == null ? "unknown" : runId;
    host = host == null ? "unknown" : host;
  }

  static LockOwner self(String runId) {
    ProcessHandle self = ProcessHandle.current();
    return new LockOwner(runId, here(), self.pid(), started(self));
  }

  /**
   * Whether the run still lives: its process does, or, on another host, it gave a sign lately.
   *
   * @param lastSign modification time of the lock file
   */
  boolean lives(Instant lastSign) {
    if (!host.equals(here())) {
      return lastSign.plus(SILENCE).isAfter(Instant.now());
    }
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> Math.abs(started(process) - startedMillis) <= START_SLACK_MILLIS)
        .filter(process -> !isZombie(process.pid()))
        .isPresent();
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
