package io.wireroom.story;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The first article of each chain of copies, by jumping pointers: in each round every article that
 * still points at another takes over what that one points at, and so a chain of a thousand copies
 * is followed in ten rounds.
 */
final class Roots {
  private Roots() {}

  /**
   * Follows the chains.
   *
   * @param window that keeps what each round makes
   * @param nodes rows (number, story_id, story_day, wire_rank, pointer, step): articles of the
   *     window; of one with no pointer the first three tell its story, one with a pointer is the
   *     same as the other but for so many steps of rank
   * @return all of them with no pointer left: rows (number, story_id, story_day, wire_rank)
   */
  static Dataset<Row> of(DayWindow window, Dataset<Row> nodes) {
    Dataset<Row> known = nodes.where(col("pointer").isNull());
    Dataset<Row> open = nodes.where(col("pointer").isNotNull());
    while (!open.isEmpty()) {
      Dataset<Row> target =
          known
              .unionByName(open)
              .select(
                  col("number").as("pointer"),
                  col("story_id").as("their_story"),
                  col("story_day").as("their_day"),
                  col("wire_rank").as("their_rank"),
                  col("pointer").as("their_pointer"),
                  col("step").as("their_step"));
      Dataset<Row> next =
          window.kept(
              open.join(target, "pointer")
                  .select(
                      col("number"),
                      col("their_story").as("story_id"),
                      col("their_day").as("story_day"),
                      col("their_rank").plus(col("step")).as("wire_rank"),
                      col("their_pointer").as("pointer"),
                      col("step").plus(coalesce(col("their_step"), lit(0))).as("step")));
      known = known.unionByName(next.where(col("pointer").isNull()));
      open = next.where(col("pointer").isNotNull());
    }
    return known.select("number", "story_id", "story_day", "wire_rank");
  }
}
