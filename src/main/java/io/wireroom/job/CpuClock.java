package io.wireroom.job;

import com.sun.management.OperatingSystemMXBean;
import io.wireroom.watch.Watch;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.AccumulableInfo;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import scala.collection.JavaConverters;

/**
 * CPU seconds a run has cost so far: those of this process from its start, just-in-time compiler
 * and garbage collector included, and on a cluster those that executors spent in tasks and in the
 * threads that tasks hand their records to.
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
    for (AccumulableInfo sum : JavaConverters.seqAsJavaList(end.taskInfo().accumulables())) {
      boolean watched = sum.name().isDefined() && sum.name().get().equals(Watch.CPU);
      if (watched && sum.update().isDefined() && sum.update().get() instanceof Long nanos) {
        executorNanos.addAndGet(nanos);
      }
    }
  }

  double seconds() {
    OperatingSystemMXBean machine =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    double own = machine.getProcessCpuTime() / NANOS;
    return local ? own : own + executorNanos.get() / NANOS;
  }
}
