package io.wireroom.story;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import io.wireroom.story.said.Relation;
import io.wireroom.table.QuoteGroupsTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which quotes say the same words: each is joined to the best earlier one within the horizon, and
 * is in that one's group.
 */
final class QuoteGroups {
  private final DayWindow window;
  private final QuotePrints prints;
  private final QuoteTravel travel;

  /**
   * @param stories rows of {@code stories} of the window's articles
   */
  QuoteGroups(DayWindow window, Dataset<Row> stories) {
    this.window = window;
    this.prints = new QuotePrints(window, stories);
    this.travel = new QuoteTravel(window);
  }

  /** Rows of {@link QuoteGroupsTable}: of the window, and those before it that it changes. */
  Dataset<Row> rows() {
    Dataset<Row> read = prints.read();
    Dataset<Row> joined = QuotePairs.joined(read, window.settings().horizonDays());
    Dataset<Row> grouped = grouped(read, QuoteRoots.of(window, joined));
    return travel.told(grouped, window.past(new QuoteGroupsTable()));
  }

  /** The new quotes with their groups. */
  private static Dataset<Row> grouped(Dataset<Row> read, Dataset<Row> roots) {
    Dataset<Row> fresh = read.where(col(QuotePrints.IS_NEW));
    Dataset<Row> known =
        roots.select(
            col("quote_id").as(QuotePrints.LEADER),
            col("root"),
            col("relation"),
            col("similarity"));
    return fresh
        .join(known, lists(QuotePrints.LEADER), "left")
        .withColumn("root", coalesce(col("root"), col(QuotePrints.LEADER)))
        .withColumn(
            "relation",
            when(isLeader(), coalesce(col("relation"), lit("first")))
                .otherwise(Relation.SAME.label()))
        .withColumn("similarity", when(isLeader(), col("similarity")).otherwise(1.0))
        .drop("group_id", "first_seen_article", "first_seen_at", "first_seen_outlet")
        .join(origins(read), "root");
  }

  /** Of every quote that a group may go back to: the group, and where it was first seen. */
  private static Dataset<Row> origins(Dataset<Row> read) {
    return read.where(isLeader().or(col(QuotePrints.IS_NEW).equalTo(false)))
        .select(
            col("quote_id").as("root"),
            coalesce(col("group_id"), col("quote_id")).as("group_id"),
            coalesce(col("first_seen_article"), col("article_id")).as("first_seen_article"),
            when(col(QuotePrints.IS_NEW), col("published_at"))
                .otherwise(col("first_seen_at"))
                .as("first_seen_at"),
            when(col(QuotePrints.IS_NEW), col("outlet"))
                .otherwise(col("first_seen_outlet"))
                .as("first_seen_outlet"));
  }

  private static org.apache.spark.sql.Column isLeader() {
    return col("quote_id").equalTo(col(QuotePrints.LEADER));
  }

  private static scala.collection.Seq<String> lists(String... columns) {
    return scala.collection.JavaConverters.asScalaBuffer(java.util.List.of(columns)).toSeq();
  }
}
