package io.wireroom.story;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;

import io.wireroom.table.EntitiesTable;
import io.wireroom.table.EntityLinksTable;
import io.wireroom.table.EntityRegistryTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Who is who over all articles. */
final class Registry {
  private final LinkWindow window;

  Registry(LinkWindow window, Dataset<Row> stories) {
    this.window = window;
  }

  /** Rows of {@link EntityLinksTable}, of the window. */
  Dataset<Row> links() {
    return window
        .of(new EntitiesTable())
        .where(col("entity_id").isNotNull())
        .groupBy("article_id", "entity_id", LinkWindow.DAY)
        .agg(
            first("type").as("type"),
            first("name").as("name"),
            first("title").as("title"),
            first("affiliation").as("affiliation"),
            first("country").as("country"),
            count(lit(1)).as("mentions"))
        .withColumn("registry_id", col("entity_id"))
        .withColumn("rule", lit("name"))
        .withColumn("confidence", lit(1.0));
  }

  /** Rows of {@link EntityRegistryTable}, over all days. */
  Dataset<Row> entities(Dataset<Row> links) {
    EntityRegistryTable table = new EntityRegistryTable();
    Dataset<Row> all =
        links.unionByName(window.elsewhere(new EntityLinksTable()).select(columns(links)));
    return all.groupBy(col("registry_id").as("entity_id"))
        .agg(
            first("name").as("name"),
            first("type").as("type"),
            first("country").as("country"),
            to_date(min(LinkWindow.DAY)).as("first_seen"),
            to_date(max(LinkWindow.DAY)).as("last_seen"),
            count(lit(1)).as("articles"),
            sum("mentions").as("mentions"))
        .withColumn("name", org.apache.spark.sql.functions.coalesce(col("name"), col("entity_id")))
        .withColumn("aliases", array().cast(table.schema().apply("aliases").dataType()))
        .withColumn("titles", array().cast(table.schema().apply("titles").dataType()))
        .withColumn(LinkWindow.DAY, lit(Links.ALL));
  }

  private static org.apache.spark.sql.Column[] columns(Dataset<Row> rows) {
    return java.util.Arrays.stream(rows.columns())
        .map(org.apache.spark.sql.functions::col)
        .toArray(org.apache.spark.sql.Column[]::new);
  }
}
