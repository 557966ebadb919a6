package io.wireroom.story;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

final class Events {
  private final Dataset<Row> told;
  Events(LinkWindow window, Dataset<Row> told) {
    this.told = told;
  }

  Dataset<Row> rows() {
    return told.select("story_id").distinct().withColumn("event_id", col("story_id")).withColumn("event_step", lit(0)).withColumn("terms", lit(null));
  }
}
