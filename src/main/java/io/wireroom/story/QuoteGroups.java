package io.wireroom.story;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.wireroom.table.QuotesTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Which quotes say the same words. */
final class QuoteGroups {
  private final LinkWindow window;
  private final Dataset<Row> stories;

  QuoteGroups(LinkWindow window, Dataset<Row> stories) {
    this.window = window;
    this.stories = stories;
  }

  /** Rows of {@code quote_groups}: of the window, and those before it that it changes. */
  Dataset<Row> rows() {
    return window
        .of(new QuotesTable())
        .join(stories.select("article_id", "story_id", "published_at", "outlet"), "article_id")
        .withColumn("group_id", col("quote_id"))
        .withColumn("relation", lit("first"))
        .withColumn("similarity", lit(null))
        .withColumn("first_seen_article", col("article_id"))
        .withColumn("first_seen_at", col("published_at"))
        .withColumn("first_seen_outlet", col("outlet"))
        .withColumn("articles", lit(1))
        .withColumn("stories", lit(1))
        .withColumn("outlets", lit(1))
        .withColumn("days", lit(1))
        .withColumn("contested", lit(false))
        .withColumn("longest_quote_id", col("quote_id"))
        .withColumn("resolved_speaker_id", col("speaker_id"))
        .withColumn("resolved_speaker_name", col("speaker_name"))
        .withColumn("support", lit(1));
  }
}
