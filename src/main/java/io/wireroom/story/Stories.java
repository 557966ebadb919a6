package io.wireroom.story;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.wireroom.table.FingerprintsTable;
import io.wireroom.table.StoriesTable;
import io.wireroom.table.VersionChangesTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Which articles tell one story, which are versions of it, and which are about one event. */
final class Stories {
  private final LinkWindow window;

  Stories(LinkWindow window) {
    this.window = window;
  }

  /** Rows of {@link StoriesTable}: of the window, and those before it that it changes. */
  Dataset<Row> stories() {
    return window
        .articles()
        .withColumn("story_id", col("article_id"))
        .withColumn("copy_of", lit(null))
        .withColumn("relation", lit("first"))
        .withColumn("similarity", lit(null))
        .withColumn("wire_rank", lit(1))
        .withColumn("is_latest", lit(true))
        .withColumn("is_canonical", lit(true))
        .withColumn("event_id", col("article_id"));
  }

  /** Rows of {@link FingerprintsTable}, of the window. */
  Dataset<Row> fingerprints() {
    return window
        .articles()
        .withColumn("story_id", col("article_id"))
        .withColumn("event_id", col("article_id"))
        .withColumn("words", col("word_count"))
        .withColumn("scale", lit(1))
        .withColumn("shingles", array().cast("array<bigint>"));
  }

  /** Rows of {@link VersionChangesTable}, of the days of the later versions. */
  Dataset<Row> versionChanges(Dataset<Row> stories) {
    return stories
        .where(lit(false))
        .withColumn("from_article_id", lit(""))
        .withColumn("to_article_id", lit(""))
        .withColumn("kind", lit(""))
        .withColumn("before", lit(null))
        .withColumn("after", lit(null));
  }
}
