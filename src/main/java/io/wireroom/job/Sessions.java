package io.wireroom.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Opens the Spark session of a command. */
public final class Sessions {
  private Sessions() {}

  /**
   * A session with what Wireroom needs set: UTC, microsecond timestamps, no console noise. What
   * {@code spark-submit} was told stays as it is, but for what the tables' contract demands.
   *
   * @param name shown in Spark's own pages
   */
  public static SparkSession open(String name) {
    SparkConf given = new SparkConf();
    SparkSession.Builder builder = SparkSession.builder().appName(name);
    demanded().forEach(builder::config);
    wanted(given)
        .forEach(
            (key, value) -> {
              if (!given.contains(key)) {
                builder.config(key, value);
              }
            });
    return builder.getOrCreate();
  }

  /** What the contract of the tables rests on. */
  private static Map<String, String> demanded() {
    return Map.of(
        "spark.sql.session.timeZone", "UTC",
        "spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS",
        "spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED");
  }

  /** What is sensible unless somebody says otherwise. */
  private static Map<String, String> wanted(SparkConf given) {
    Map<String, String> conf = new LinkedHashMap<>();
    conf.put("spark.master", "local[*]");
    // A task without memory would end the JVM at once (exit code 52) where the driver runs in it,
    // without a word and with the batch locked. On a cluster the executor, which is lost, should.
    if (given.get("spark.master", "local").startsWith("local")) {
      conf.put("spark.executor.killOnFatalError.depth", "0");
    }
    conf.put("spark.ui.enabled", "false");
    conf.put("spark.ui.showConsoleProgress", "false");
    // Spark describes every plan for its pages, shown or not: in full, a second of CPU a run.
    conf.put("spark.sql.ui.explainMode", "simple");
    // Many small shuffles of a local run; adaptive execution joins what is still too small.
    conf.put("spark.sql.shuffle.partitions", "16");
    // Raw texts and rows on their way lie on disk; zstd packs closer than the default, lz4.
    conf.put("spark.io.compression.codec", "zstd");
    // A 1 MiB article is annotated in one go, so a task may sit on one record for a while.
    conf.put("spark.sql.parquet.compression.codec", "zstd");
    return conf;
  }
}
