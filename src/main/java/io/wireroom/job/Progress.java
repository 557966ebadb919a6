package io.wireroom.job;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Says how a job gets on: stage, articles done, articles a second. On a terminal one line that
 * changes; elsewhere a plain line now and then; nothing where {@code WIREROOM_PROGRESS} is {@code
 * none}.
 */
final class Progress implements AutoCloseable {
  private static final Duration LIVE = Duration.ofMillis(500);
  private static final Duration PLAIN = Duration.ofSeconds(30);

  private final PrintStream out;
  private final boolean live;
  // Null where they are not counted.
  private final LongSupplier articles;
  private final long started = System.nanoTime();
  private final ScheduledExecutorService ticker;
  private volatile String stage = "starting";
  private volatile long total = -1;
  private volatile long counting = started;

  private Progress(PrintStream out, String mode, LongSupplier articles) {
    this.out = out;
    this.live = "live".equals(mode);
    this.articles = articles;
    this.ticker =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "progress");
              thread.setDaemon(true);
              return thread;
            });
    if (!"none".equals(mode)) {
      long period = (live ? LIVE : PLAIN).toMillis();
      var ignored = ticker.scheduleAtFixedRate(this::tell, period, period, TimeUnit.MILLISECONDS);
    }
  }

  /**
   * Begins to tell.
   *
   * @param articles how many are done so far
   */
  static Progress start(LongSupplier articles) {
    return new Progress(
        System.err, System.getenv().getOrDefault("WIREROOM_PROGRESS", "plain"), articles);
  }

  /** Begins to tell of a job whose articles are not counted. */
  static Progress start() {
    return start(null);
  }

  /** What the job is at now. */
  void stage(String name) {
    stage = name;
    if (live) {
      tell();
    }
  }

  /** How many articles there are to do. */
  void total(long records) {
    total = records;
    counting = System.nanoTime();
  }

  private synchronized void tell() {
    String line =
        String.format(Locale.ROOT, "%s: %s%.0f s", stage, counted(), secondsSince(started));
    if (live) {
      out.print("\r\033[K" + line);
    } else {
      out.println("wireroom: " + line);
    }
    out.flush();
  }

  private String counted() {
    if (articles == null) {
      return "";
    }
    long done = articles.getAsLong();
    String of = total < 0 ? "" : " of " + total;
    double each = done / secondsSince(counting);
    return String.format(Locale.ROOT, "%d%s articles, %.1f articles/s, ", done, of, each);
  }

  private static double secondsSince(long begin) {
    return Math.max(0.001, (System.nanoTime() - begin) / 1e9);
  }

  @Override
  public void close() {
    ticker.shutdownNow();
    if (live) {
      out.print("\r\033[K");
      out.flush();
    }
  }
}
