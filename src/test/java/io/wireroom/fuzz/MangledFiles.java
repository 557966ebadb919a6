package io.wireroom.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.LocalSpark;
import io.wireroom.lexicon.Lists;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files with anything in them: each is read and its records cleaned and turned into rows; nothing
 * is thrown, nothing hangs, nothing is over a limit, and the records are those that a count of the
 * same bytes finds that shares nothing with the reader.
 */
abstract class MangledFiles {
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final int THREADS = 2;

  /** Of wall time: on a busy machine much of it is others'. */
  private static final int LONGEST_SECONDS = 300;

  /** Of CPU time of a file, of which one packed tightly may hold millions of rows. */
  private static final long LONGEST_NANOS = 40_000_000_000L;

  private static final int MOST_FAULTS = 200;

  @TempDir Path folder;

  /** How many; their seeds are the numbers from 1, or from the property {@code fuzz.first}. */
  abstract int files();

  @Test
  void eachRecordIsAnArticleOrAReject() throws InterruptedException {
    Seeds seeds = new Seeds();
    SparkSession spark = LocalSpark.session();
    ThreadLocal<FileReading> reading =
        ThreadLocal.withInitial(() -> new FileReading(spark, Lists.shipped()));
    Long alone = Long.getLong("fuzz.seed");
    long first = alone == null ? Long.getLong("fuzz.first", 1) : alone;
    List<Long> numbers =
        LongStream.range(first, first + (alone == null ? files() : 1)).boxed().toList();
    Tally tally = new Tally();
    Faults faults = new Faults();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS, MangledFiles::daemon);
    List<Future<?>> runs = new ArrayList<>();
    for (long seed : numbers) {
      runs.add(
          pool.submit(
              () -> {
                if (faults.count() < MOST_FAULTS) {
                  check(seed, seeds, reading.get(), tally, faults);
                }
              }));
    }
    for (int i = 0; i < runs.size(); i++) {
      try {
        runs.get(i).get(LONGEST_SECONDS, TimeUnit.SECONDS);
      } catch (TimeoutException | ExecutionException e) {
        faults.add(MangledFile.of(numbers.get(i), seeds), e);
      }
    }
    pool.shutdownNow();
    System.out.println("mangled files, " + tally.records() + " records:\n" + tally);
    assertThat(faults.count()).as(faults::toString).isZero();
  }

  private void check(long seed, Seeds seeds, FileReading reading, Tally tally, Faults faults) {
    MangledFile file = MangledFile.of(seed, seeds);
    try {
      long begin = CPU.getCurrentThreadCpuTime();
      reading.check(file, folder, tally);
      assertThat(CPU.getCurrentThreadCpuTime() - begin).as("CPU time").isLessThan(LONGEST_NANOS);
    } catch (IOException | RuntimeException | Error e) {
      faults.add(file, e);
    }
  }

  private static Thread daemon(Runnable run) {
    Thread thread = new Thread(run, "mangled-files");
    thread.setDaemon(true);
    return thread;
  }
}
