package io.wireroom.store;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkContext;

/**
 * Runs Spark jobs side by side from threads of their own, so that the tail of one leaves no core
 * idle. Spark's first-in-first-out scheduler serves them in turn.
 *
 * @param context whose job group and description the threads take over
 */
record ConcurrentJobs(SparkContext context) {
  private static final String GROUP = "spark.jobGroup.id";
  private static final int PATIENCE_SECONDS = 60;

  /**
   * Runs all and waits for them. Where one fails, the others are cancelled with their whole job
   * group, and what they throw then is not told.
   *
   * @throws RuntimeException what the first that failed threw
   */
  void run(List<Runnable> jobs) {
    ExecutorService threads = Executors.newFixedThreadPool(jobs.size());
    boolean done = false;
    try {
      ExecutorCompletionService<Void> ended = new ExecutorCompletionService<>(threads);
      for (Runnable job : jobs) {
        Future<Void> ignored = ended.submit(job, null);
      }
      for (int i = 0; i < jobs.size(); i++) {
        ended.take().get();
      }
      done = true;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException told
          ? told
          : new IllegalStateException("Cannot run job: " + e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Cannot run jobs: interrupted", e);
    } finally {
      threads.shutdown();
      if (!done) {
        cancel(threads);
      }
    }
  }

  /** Until their tasks have ended: they write where somebody is about to clean up. */
  private void cancel(ExecutorService threads) {
    if (context.getLocalProperty(GROUP) != null) {
      context.cancelJobGroup(context.getLocalProperty(GROUP));
    }
    try {
      if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
