package io.wireroom.story;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Follows quotes to the first of their group, by pointers that double their reach each round. */
final class QuoteRoots {
  private QuoteRoots() {}

  /**
   * The same rows with their roots.
   *
   * @param window that keeps what each round makes
   * @param joined {@code quote_id, parent} and other columns, no circles
   * @return with {@code root} in place of {@code parent}: what has no parent itself
   */
  static Dataset<Row> of(DayWindow window, Dataset<Row> joined) {
    Dataset<Row> rows = window.kept(joined.withColumnRenamed("parent", "root"));
    while (true) {
      Dataset<Row> further = rows.select(col("quote_id").as("root"), col("root").as("further"));
      // Those that are roots stay.
      Dataset<Row> moving = rows.join(further, "root");
      if (moving.isEmpty()) {
        return rows;
      }
      rows =
          window.kept(
              rows.join(
                      further,
                      scala.collection.JavaConverters.asScalaBuffer(java.util.List.of("root"))
                          .toSeq(),
                      "left")
                  .withColumn("root", coalesce(col("further"), col("root")))
                  .drop("further"));
    }
  }
}
