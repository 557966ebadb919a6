package io.wireroom.watch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A time limit for the work on one record. The work runs on a thread of its own while its owner
 * waits; when time is up, the owner goes on at once with {@link OutOfTime} and the next record, on
 * a new thread. One watch per task; not for several threads at once.
 *
 * <p>The old thread is told that it is unwanted. What is ours hears of it within milliseconds:
 * every loop over sentences, elements, windows or rules asks {@link Watched#check}, and patterns
 * that users add read their text through {@link WatchedText}. A sleep, a lock or input is left by
 * interrupt. What does neither, such as a pattern of somebody else's or native code, cannot be
 * stopped safely in a JVM: {@code Thread.stop} frees locks over half-changed state that other tasks
 * share (a class that is stopped while it loads is lost to all of them), and newer JVMs have it no
 * more. It is left to itself, on a daemon thread whose outcome nobody reads, which ends at the
 * first check behind it, and is counted among the {@link Strays}. Handing over costs some ten
 * microseconds a record, where an article takes ten milliseconds; what an article becomes does not
 * depend on it.
 */
public final class Watch {
  /** Name of the accumulator in which a job sums the CPU nanoseconds of its watches. */
  public static final String CPU = "watched CPU nanoseconds";

  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
  private static final int IDLE_SECONDS = 2;

  /** Is told what work cost that came to its end. */
  @FunctionalInterface
  public interface Meter {
    /** CPU nanoseconds on the watch's thread, which those who time the owner's thread miss. */
    void cpu(long nanos);

    /** CPU nanoseconds of one annotator within them. */
    default void annotator(String name, long nanos) {}
  }

  /** As far as the limit is stretched where the machine is busy. */
  private static final int PATIENCE = 10;

  private final Duration limit;
  private final Strays strays;
  private final Meter meter;
  private final String name = "watched by " + Thread.currentThread().getName();
  private ThreadPoolExecutor threads;
  private volatile WatchedThread thread;

  /**
   * @param limit wall-clock time for the work on one record
   * @param meter told on the owner's thread
   */
  public Watch(Duration limit, Meter meter) {
    this(limit, new Strays(Integer.MAX_VALUE), meter);
  }

  /**
   * @param limit time for the work on one record, by the clock; where the machine is busy, at least
   *     half of it is time of a core
   * @param strays takes the threads that are given up
   * @param meter told on the owner's thread
   */
  public Watch(Duration limit, Strays strays, Meter meter) {
    this.limit = limit;
    this.strays = strays;
    this.meter = meter;
  }

  /**
   * What the work makes; what it throws is thrown here, as it is.
   *
   * @param work shares nothing that can change with other records: it may go on when this ended
   * @throws OutOfTime where it is not done within the limit
   * @throws io.wireroom.fault.StrayFault where that, once more, could not be stopped
   */
  public <T> T within(Callable<T> work) {
    if (threads == null) {
      threads = threads();
    }
    Future<Timed<T>> done = threads.submit(() -> timed(work));
    try {
      Timed<T> timed = await(done);
      meter.cpu(timed.nanos);
      timed.annotators.forEach(meter::annotator);
      return timed.result;
    } catch (TimeoutException e) {
      OutOfTime late = thread.outOfTime();
      late.setStackTrace(thread.getStackTrace());
      LOG.warn("Cannot wait for a record: its time is up ({})", late.getMessage(), late);
      WatchedThread given = thread;
      abandon();
      strays.add(given, given.place());
      throw late;
    } catch (InterruptedException e) {
      // The task is to end, and this record with it.
      abandon();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Cannot go on: interrupted", e);
    } catch (ExecutionException e) {
      Watch.<RuntimeException>raise(e.getCause());
      throw new IllegalStateException("Cannot come here", e);
    }
  }

  /**
   * Work that wants to go on and did not get half of the time gets more, on a machine that others,
   * strays or the garbage collector keep busy.
   */
  private <T> Timed<T> await(Future<Timed<T>> done)
      throws InterruptedException, ExecutionException, TimeoutException {
    for (int waits = 1; ; waits++) {
      try {
        return done.get(limit.toNanos(), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        boolean starved =
            thread.getState() == Thread.State.RUNNABLE && thread.used() < limit.toNanos() / 2;
        if (!starved || waits == PATIENCE) {
          throw e;
        }
      }
    }
  }

  private void abandon() {
    thread.abandon();
    threads.shutdown();
    threads = null;
  }

  private ThreadPoolExecutor threads() {
    ThreadPoolExecutor one =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> thread = new WatchedThread(work, name, limit));
    // A watch has no end of its own: where no record comes any more, its thread leaves.
    one.allowCoreThreadTimeOut(true);
    return one;
  }

  private record Timed<T>(T result, long nanos, Map<String, Long> annotators) {}

  private static <T> Timed<T> timed(Callable<T> work) throws Exception {
    WatchedThread self = (WatchedThread) Thread.currentThread();
    long begin = WatchedThread.cpuNanos();
    self.begin();
    T result = work.call();
    Map<String, Long> annotators = self.spent();
    return new Timed<>(result, WatchedThread.cpuNanos() - begin, annotators);
  }

  /** Errors and checked exceptions, too: Scala's code throws these without saying so. */
  @SuppressWarnings("unchecked")
  private static <E extends Throwable> void raise(Throwable thrown) throws E {
    throw (E) thrown;
  }
}
