package io.wireroom.story;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_date;

import io.wireroom.story.reprint.Relation;
import io.wireroom.table.FingerprintsTable;
import io.wireroom.table.StoriesTable;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which article of a story is the latest version, and which one stands for the story.
 *
 * <p>Latest is the one of the highest rank, of those the first. Canonical is the latest of those
 * that are not much shorter than the longest: a notice that corrects a story does not stand for it,
 * nor does the flash it began with. Both are the story's first article or a version of it, never a
 * copy, and lie within the horizon behind the first: what is older is not read again.
 */
final class StoryFlags {
  private static final double FULL = 0.6;

  /** Columns of the table that a day's own run decides for good. */
  private static final List<String> KEPT =
      List.of(
          "story_id",
          "article_id",
          "published_at",
          "outlet",
          "copy_of",
          "relation",
          "similarity",
          "wire_rank",
          "event_id",
          DayWindow.DAY);

  private final DayWindow window;

  StoryFlags(DayWindow window) {
    this.window = window;
  }

  /**
   * Rows of the table.
   *
   * @param linked articles of the window, with {@code story_day} and {@code words}
   */
  Dataset<Row> of(Dataset<Row> linked) {
    Dataset<Row> around = window.around(new StoriesTable());
    Dataset<Row> prints = window.around(new FingerprintsTable());
    String[] more = {"story_day", "words", "days", "micros", "wire_version"};
    Dataset<Row> all =
        linked
            .select(columns(KEPT, more))
            .withColumn("was_latest", lit(false))
            .withColumn("was_canonical", lit(false))
            .unionByName(
                around
                    .withColumnRenamed("is_latest", "was_latest")
                    .withColumnRenamed("is_canonical", "was_canonical")
                    .join(
                        PrintRows.written(prints)
                            .select("article_id", "words", "days", "micros", "wire_version")
                            .join(prints.select("article_id", "story_day"), "article_id"),
                        "article_id")
                    .select(columns(KEPT, concat(more, "was_latest", "was_canonical"))));
    String first = window.from().minusDays(window.settings().horizonDays()).toString();
    // Of a story that began before nothing can change any more, nor yet of one that begins behind.
    Column open = col("story_day").geq(first).and(col("story_day").lt(window.to().toString()));
    int horizon = window.settings().horizonDays();
    Dataset<Row> able =
        all.where(
            open.and(
                col("relation")
                    .isin(Relation.FIRST.label(), Relation.VERSION.label())
                    .and(
                        to_date(col(DayWindow.DAY))
                            .leq(date_add(to_date(col("story_day")), horizon)))));
    Column order =
        struct(
            col("wire_rank"),
            col("days").unary_$minus(),
            col("micros").unary_$minus(),
            col("wire_version").unary_$minus(),
            col("article_id"));
    Dataset<Row> longest =
        able.groupBy("story_id")
            .agg(max("words").as("longest"), max_by(col("article_id"), order).as("latest"));
    Dataset<Row> canonical =
        able.join(longest, "story_id")
            .where(col("words").geq(col("longest").multiply(FULL)))
            .groupBy("story_id")
            .agg(
                max_by(col("latest"), order).as("latest"),
                max_by(col("article_id"), order).as("canonical"));
    return all.join(canonical, Stories.asSeq("story_id"), "left")
        .withColumn(
            "is_latest", coalesce(col("latest").equalTo(col("article_id")), col("was_latest")))
        .withColumn(
            "is_canonical",
            coalesce(col("canonical").equalTo(col("article_id")), col("was_canonical")))
        .select(columns(KEPT, "is_latest", "is_canonical"));
  }

  private static Column[] columns(List<String> names, String... more) {
    return Arrays.stream(concat(names.toArray(String[]::new), more))
        .map(org.apache.spark.sql.functions::col)
        .toArray(Column[]::new);
  }

  private static String[] concat(String[] names, String... more) {
    String[] all = Arrays.copyOf(names, names.length + more.length);
    System.arraycopy(more, 0, all, names.length, more.length);
    return all;
  }
}
