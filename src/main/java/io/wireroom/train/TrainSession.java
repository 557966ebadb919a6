package io.wireroom.train;

import io.wireroom.job.Sessions;
import org.apache.spark.sql.SparkSession;

/**
 * The one Spark session of a training job, opened when first asked for: Spark NLP keeps the first
 * one of a process, so that a second one does not work.
 */
final class TrainSession implements AutoCloseable {
  // Null until somebody asks.
  private SparkSession spark;

  SparkSession spark() {
    if (spark == null) {
      spark = Sessions.open("wireroom train");
    }
    return spark;
  }

  @Override
  public void close() {
    if (spark != null) {
      spark.close();
    }
  }
}
