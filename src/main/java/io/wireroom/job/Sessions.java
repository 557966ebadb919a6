package io.wireroom.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/** Opens the Spark session of a command. */
public final class Sessions {
  /**
   * Many small tasks, so that none is long beside its stage nor holds much; of small shuffles
   * adaptive execution makes few. Its own choice, as many tasks as cores, is for a quick answer.
   */
  private static final Map<String, String> SHUFFLES =
      Map.of(
          "spark.sql.shuffle.partitions", "64",
          "spark.sql.adaptive.coalescePartitions.parallelismFirst", "false",
          "spark.sql.adaptive.advisoryPartitionSizeInBytes", "4m");

  private Sessions() {}

  /**
   * A session with what Wireroom needs set: UTC, microsecond timestamps, no console noise. What
   * {@code spark-submit} was told stays as it is, but for what the tables' contract demands.
   *
   * @param name shown in Spark's own pages
   */
  public static SparkSession open(String name) {
    return open(name, Map.of());
  }

  /** As {@link #open(String)}, for a job whose shuffles grow with the tables. */
  public static SparkSession openForTables(String name) {
    return open(name, SHUFFLES);
  }

  private static SparkSession open(String name, Map<String, String> more) {
    SparkConf given = new SparkConf();
    SparkSession.Builder builder = SparkSession.builder().appName(name);
    demanded().forEach(builder::config);
    wanted(given).forEach(builder::config);
    more.forEach(
        (key, value) -> {
          if (!given.contains(key)) {
            builder.config(key, value);
          }
        });
    return builder.getOrCreate();
  }

  /** How file systems are reached that a command reads before it opens a session. */
  public static Configuration hadoop() {
    Configuration hadoop = new Configuration();
    for (Tuple2<String, String> option : new SparkConf().getAllWithPrefix("spark.hadoop.")) {
      hadoop.set(option._1(), option._2());
    }
    return hadoop;
  }

  /** Whether all of Spark is this process, so that nobody else has to reach it. */
  private static boolean isAlone(SparkConf given) {
    String master = given.get("spark.master", "local");
    return master.equals("local") || (master.startsWith("local[") && master.endsWith("]"));
  }

  /**
   * A run on one machine listens to that machine alone, and to those that know its secret. A task
   * without memory would end it at once (exit code 52), without a word and with the batch locked;
   * on a cluster the executor, which is lost, should.
   */
  private static Map<String, String> alone() {
    return Map.of(
        "spark.driver.host", "127.0.0.1",
        "spark.driver.bindAddress", "127.0.0.1",
        "spark.authenticate", "true",
        "spark.executor.killOnFatalError.depth", "0");
  }

  /** What the contract of the tables rests on. */
  private static Map<String, String> demanded() {
    return Map.of(
        "spark.sql.session.timeZone", "UTC",
        "spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS",
        "spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED");
  }

  /** What is sensible, but for what somebody has said. */
  static Map<String, String> wanted(SparkConf given) {
    Map<String, String> wanted = sensible();
    if (isAlone(given)) {
      wanted.putAll(alone());
    }
    wanted.keySet().removeIf(given::contains);
    return wanted;
  }

  private static Map<String, String> sensible() {
    Map<String, String> conf = new LinkedHashMap<>();
    conf.put("spark.master", "local[*]");
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
