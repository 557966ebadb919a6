package io.wireroom.story;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import io.wireroom.story.reprint.Relation;
import io.wireroom.table.FingerprintsTable;
import io.wireroom.table.StoriesTable;
import io.wireroom.table.VersionChangesTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which articles tell one story, which are versions of it, and which are about one event.
 *
 * <p>Each article of the window is made of one earlier article at most ({@link Parents}); the first
 * of such a chain gives the story its id ({@link Roots}); of the stories that begin in the window
 * {@link Events} tells the event.
 */
final class Stories {
  private static final String NUMBER = PrintRows.NUMBER;

  private final DayWindow window;
  private final Dataset<Row> linked;

  Stories(DayWindow window) {
    this.window = window;
    int horizon = window.settings().horizonDays();
    // Each step is cut off from how it was made: plans that hold each other several times over
    // take longer to plan than to run.
    Dataset<Row> fresh = window.kept(PrintRows.of(window.articles()));
    Dataset<Row> before = window.past(new FingerprintsTable());
    Dataset<Row> parents = window.kept(Parents.of(fresh, PrintRows.written(before), horizon));
    Dataset<Row> roots = Roots.of(window, window.kept(nodes(fresh, parents, before)));
    Dataset<Row> told =
        fresh
            .join(roots, NUMBER)
            .join(
                parents
                    .withColumnRenamed("later", NUMBER)
                    .select(NUMBER, "copy_of", "relation", "similarity"),
                asSeq(NUMBER),
                "left")
            .withColumn("relation", coalesce(col("relation"), lit(Relation.FIRST.label())));
    Dataset<Row> places =
        window.kept(
            told.select(
                NUMBER, "article_id", "story_id", "relation", "days", "micros", "wire_version"));
    Dataset<Row> events = window.kept(new Events(window, places).rows());
    this.linked = window.kept(told.join(events, asSeq("story_id"), "left"));
  }

  /** Rows of {@link StoriesTable}: of the window, and of the days around it that it may change. */
  Dataset<Row> stories() {
    return new StoryFlags(window).of(linked);
  }

  /** Rows of {@link FingerprintsTable}, of the window. */
  Dataset<Row> fingerprints() {
    return linked.withColumn(
        "terms", when(col("article_id").equalTo(col("story_id")), col("terms")));
  }

  /** Rows of {@link VersionChangesTable}, of the days of the later versions. */
  Dataset<Row> versionChanges(Dataset<Row> stories) {
    return new VersionChanges(window).of(stories);
  }

  /** See {@link Roots#of}; an article made of one before the window has its story from there. */
  private static Dataset<Row> nodes(Dataset<Row> fresh, Dataset<Row> parents, Dataset<Row> before) {
    Dataset<Row> told =
        before.select(
            col("article_id").as("copy_of"),
            col("story_id").as("past_story"),
            col("story_day").as("past_day"),
            col("wire_rank").as("past_rank"));
    Column step = when(col("relation").equalTo(Relation.VERSION.label()), 1).otherwise(0);
    Column first = col("copy_of").isNull();
    return fresh
        .select(NUMBER, "article_id", DayWindow.DAY)
        .join(parents.withColumnRenamed("later", NUMBER), asSeq(NUMBER), "left")
        .join(told, asSeq("copy_of"), "left")
        .select(
            col(NUMBER),
            when(first, col("article_id")).otherwise(col("past_story")).as("story_id"),
            when(first, col(DayWindow.DAY)).otherwise(col("past_day")).as("story_day"),
            when(first, lit(1)).otherwise(col("past_rank").plus(step)).as("wire_rank"),
            when(first.or(col("past_story").isNotNull()), lit(null))
                .otherwise(col("earlier"))
                .as("pointer"),
            step.as("step"));
  }

  static scala.collection.Seq<String> asSeq(String... names) {
    return scala.collection.JavaConverters.asScalaBuffer(java.util.List.of(names)).toSeq();
  }
}
