package io.wireroom.cluster.scale;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * CPU time of processes as the system counts it, just-in-time compiler and garbage collector
 * included: asked for again and again, as nobody can be asked once a process has ended.
 */
final class ProcessCpu implements AutoCloseable {
  private static final int PERIOD_MILLIS = 100;

  private final Supplier<Stream<ProcessHandle>> processes;
  private final Map<Long, Duration> spent = new ConcurrentHashMap<>();
  private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor();

  private ProcessCpu(Supplier<Stream<ProcessHandle>> processes) {
    this.processes = processes;
  }

  /** Begins to count those that are there, and those that come. */
  static ProcessCpu of(Supplier<Stream<ProcessHandle>> processes) {
    ProcessCpu cpu = new ProcessCpu(processes);
    var ignored =
        cpu.ticker.scheduleWithFixedDelay(cpu::look, 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    return cpu;
  }

  private void look() {
    try (Stream<ProcessHandle> all = processes.get()) {
      all.forEach(
          process ->
              process
                  .info()
                  .totalCpuDuration()
                  .ifPresent(
                      now ->
                          spent.merge(process.pid(), now, (a, b) -> a.compareTo(b) > 0 ? a : b)));
    }
  }

  /** Of all so far. */
  double seconds() {
    return spent.values().stream().mapToLong(Duration::toMillis).sum() / 1000.0;
  }

  @Override
  public void close() {
    ticker.shutdownNow();
  }
}
