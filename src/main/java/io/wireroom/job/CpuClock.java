package io.wireroom.job;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/**
 * CPU seconds a run has cost so far: those of this process from its start, just-in-time compiler
 * and garbage collector included, and on a cluster those that executors spent in tasks.
 */
final class CpuClock extends SparkListener {
  private static final double NANOS = 1e9;

  private final AtomicLong executorNanos = new AtomicLong();
  private final boolean local;

  private CpuClock(boolean local) {
    this.local = local;
  }

  /** Begins to count what executors spend. */
  static CpuClock start(SparkSession spark) {
    CpuClock clock = new CpuClock(spark.sparkContext().isLocal());
    spark.sparkContext().addSparkListener(clock);
    return clock;
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    if (end.taskMetrics() != null) {
      executorNanos.addAndGet(
          end.taskMetrics().executorCpuTime() + end.taskMetrics().executorDeserializeCpuTime());
    }
  }

  double seconds() {
    OperatingSystemMXBean machine =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    double own = machine.getProcessCpuTime() / NANOS;
    return local ? own : own + executorNanos.get() / NANOS;
  }
}
