package io.wireroom.job;

import io.wireroom.table.RunRecord;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.spark.sql.SparkSession;

/** One run of a command that writes tables: its name, and what it took so far. */
final class Run {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final SparkSession spark;
  private final CpuClock cpu;
  private final Instant started = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private final long startedNanos = System.nanoTime();
  private final String id =
      TIME.format(started) + "-" + UUID.randomUUID().toString().substring(0, 8);

  private Run(SparkSession spark) {
    this.spark = spark;
    this.cpu = CpuClock.start(spark);
  }

  /** Begins now. */
  static Run start(SparkSession spark) {
    return new Run(spark);
  }

  /** Unique; may stand in a file name. */
  String id() {
    return id;
  }

  /** What a run that is about to publish tells of itself. */
  RunRecord record(
      String command,
      String batch,
      RunRecord.Asked asked,
      RunRecord.Counts counts,
      Map<String, String> models) {
    return record(command, batch, asked, counts, models, "done");
  }

  /** What a run that failed tells of itself: nothing was published. */
  RunRecord failed(String command, String batch, RunRecord.Asked asked) {
    RunRecord.Counts none = new RunRecord.Counts(0, 0, 0, Map.of(), 0);
    return record(command, batch, asked, none, Map.of(), "failed");
  }

  private RunRecord record(
      String command,
      String batch,
      RunRecord.Asked asked,
      RunRecord.Counts counts,
      Map<String, String> models,
      String status) {
    Build build = Build.current();
    return new RunRecord(
        id,
        batch,
        command,
        new RunRecord.Software(build.version(), build.commit(), spark.version()),
        asked,
        counts,
        new RunRecord.Effort(
            cpu.seconds(),
            ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0,
            started,
            finished()),
        status,
        models);
  }

  /** By a clock that nobody moves, so that no run ends before it starts. */
  private Instant finished() {
    return started.plusNanos(System.nanoTime() - startedNanos).truncatedTo(ChronoUnit.MICROS);
  }
}
