package io.wireroom.job;

import java.util.Locale;
import org.apache.spark.SparkContext;

/**
 * What a run is at: told to whoever watches the console, and over its jobs in Spark's own pages.
 */
final class Steps {
  private final SparkContext context;
  private final Progress progress;
  private final String runId;
  private final String about;

  /**
   * @param about what is worked on, such as {@code batch 2019-07-14}
   */
  Steps(SparkContext context, Progress progress, String runId, String about) {
    this.context = context;
    this.progress = progress;
    this.runId = runId;
    this.about = about;
  }

  /** From here on this thread's jobs, and those of threads it starts, belong to a step. */
  void begin(String step) {
    progress.stage(step);
    String title = step.substring(0, 1).toUpperCase(Locale.ROOT) + step.substring(1);
    context.setJobGroup("wireroom-" + runId, title + " " + about, false);
  }
}
