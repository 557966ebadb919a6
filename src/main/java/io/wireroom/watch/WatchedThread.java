package io.wireroom.watch;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Does the work of one {@link Watch}; once unwanted, never used again. */
final class WatchedThread extends Thread {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Duration limit;
  // Of its own alone, for the record that it is at.
  private final Map<String, Long> spent = new HashMap<>();
  private long since;
  private volatile long begun;
  private volatile Stage stage = Stage.READING;
  // Null between annotators.
  private volatile String annotator;
  volatile boolean unwanted;

  WatchedThread(Runnable work, String name, Duration limit) {
    super(work, name);
    this.limit = limit;
    // What cannot be stopped is not to keep the program from its end.
    setDaemon(true);
  }

  static long cpuNanos() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Begins with a record. */
  void begin() {
    annotator = null;
    spent.clear();
    stage = Stage.READING;
    begun = cpuNanos();
  }

  void enter(Stage next) {
    leaveAnnotator();
    stage = next;
  }

  void enterAnnotator(String next) {
    leaveAnnotator();
    since = cpuNanos();
    annotator = next;
  }

  private void leaveAnnotator() {
    String last = annotator;
    if (last != null) {
      spent.merge(last, cpuNanos() - since, Long::sum);
      annotator = null;
    }
  }

  /** CPU nanoseconds that went into its record so far; asked by another thread. */
  long used() {
    return THREADS.getThreadCpuTime(getId()) - begun;
  }

  /** CPU nanoseconds by annotator, of the record that it was at. */
  Map<String, Long> spent() {
    leaveAnnotator();
    return Map.copyOf(spent);
  }

  boolean isAt(Stage asked) {
    return stage == asked;
  }

  /** The annotator at work, or else the stage. */
  String place() {
    String at = annotator;
    return at == null ? stage.label() : at;
  }

  /** Ends its work at the next check, or at what it waits for. */
  void abandon() {
    unwanted = true;
    interrupt();
  }

  OutOfTime outOfTime() {
    return new OutOfTime(stage, place(), limit);
  }
}
