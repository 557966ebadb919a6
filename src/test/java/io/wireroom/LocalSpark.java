package io.wireroom;

import org.apache.spark.sql.SparkSession;

/** The one session of all tests of a JVM: two cores, UTC, no pages, small shuffles. */
public final class LocalSpark {
  private LocalSpark() {}

  /** Opened by whoever comes first; closed with the JVM, never by a test. */
  public static SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .appName("tests")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate();
  }
}
