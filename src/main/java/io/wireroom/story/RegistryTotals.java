package io.wireroom.story;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import io.wireroom.lexicon.Lists;
import io.wireroom.story.registry.Wikidata;
import io.wireroom.table.EntityRegistryTable;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;

/** What all articles together say of each entity. */
final class RegistryTotals {
  /** So many names and so many titles of one entity are kept: those of most articles. */
  private static final int KEPT = 100;

  private static final String ID = "registry_id";
  private static final String N = "n";

  private final Wikidata wikidata;

  RegistryTotals(Lists lists) {
    this.wikidata = new Wikidata(lists);
  }

  /**
   * Rows of {@link EntityRegistryTable} without its run.
   *
   * @param links rows of {@code entity_links} of all days
   */
  Dataset<Row> of(Dataset<Row> links) {
    Dataset<Row> facts =
        links
            .groupBy(ID, "name", "type", "country", "title", "affiliation")
            .agg(
                count(lit(1)).as(N),
                to_date(min(DayWindow.DAY)).as("first_seen"),
                to_date(max(DayWindow.DAY)).as("last_seen"));
    return counts(links)
        .join(most(facts), ID)
        .join(aliases(links), key(ID), "left")
        .join(titles(facts), key(ID), "left")
        .withColumn("aliases", orNone("aliases"))
        .withColumn("titles", orNone("titles"))
        .withColumn("wikidata", wikidata())
        .withColumnRenamed(ID, "entity_id");
  }

  /** An article that has an entity under two ids counts once. */
  private static Dataset<Row> counts(Dataset<Row> links) {
    return links
        .groupBy(ID, "article_id")
        .agg(sum("mentions").as("mentions"), min(DayWindow.DAY).as(DayWindow.DAY))
        .groupBy(ID)
        .agg(
            count(lit(1)).as("articles"),
            sum("mentions").as("mentions"),
            to_date(min(DayWindow.DAY)).as("first_seen"),
            to_date(max(DayWindow.DAY)).as("last_seen"));
  }

  /** The name, type and country of most articles; a full name before a last name. */
  private static Dataset<Row> most(Dataset<Row> facts) {
    Column full = col(ID).startsWith("person:").and(col("name").contains(" "));
    Dataset<Row> names = most(facts.withColumn("full", full), "name", col("full"));
    return names
        .join(most(facts, "type", lit(true)), ID)
        .join(most(facts, "country", lit(true)), key(ID), "left")
        .withColumn("name", coalesce(col("name"), col(ID)));
  }

  private static Dataset<Row> most(Dataset<Row> facts, String column, Column before) {
    return facts
        .groupBy(col(ID), col(column), before.as("before"))
        .agg(sum(N).as(N))
        .groupBy(ID)
        .agg(
            max(when(col(column).isNotNull(), struct(col("before"), col(N), col(column))))
                .getField(column)
                .as(column));
  }

  private static Dataset<Row> aliases(Dataset<Row> links) {
    Dataset<Row> names =
        links
            .select(col(ID), explode(col("aliases")).as("alias"))
            .groupBy(col(ID), col("alias.name").as("name"))
            .agg(sum("alias.mentions").as(N));
    Column order = struct(col(N).multiply(-1).as("order"), col("name"), col(N));
    return kept(names, order, order, "aliases")
        .withColumn(
            "aliases",
            transform(
                col("aliases"),
                one -> struct(one.getField("name").as("name"), one.getField(N).as("mentions"))));
  }

  /** In time; titles that differ in capitals alone are one, written as in most articles. */
  private static Dataset<Row> titles(Dataset<Row> facts) {
    Dataset<Row> titles =
        facts
            .where(col("title").isNotNull().or(col("affiliation").isNotNull()))
            .groupBy(col(ID), lower(col("title")).as("key"), col("affiliation"), col("title"))
            .agg(sum(N).as(N), min("first_seen").as("first_seen"), max("last_seen").as("last_seen"))
            .groupBy(ID, "key", "affiliation")
            .agg(
                max(struct(col(N), col("title"))).getField("title").as("title"),
                sum(N).as(N),
                min("first_seen").as("first_seen"),
                max("last_seen").as("last_seen"));
    Column rank = struct(col(N).multiply(-1), col("first_seen"), col("key"), col("affiliation"));
    Column told =
        struct(
            col("first_seen"),
            col("last_seen"),
            col("title"),
            col("affiliation"),
            col(N).as("articles"));
    return kept(titles, rank, told, "titles")
        .withColumn(
            "titles",
            transform(
                col("titles"),
                one ->
                    struct(
                        one.getField("title").as("title"),
                        one.getField("affiliation").as("affiliation"),
                        one.getField("first_seen").as("first_seen"),
                        one.getField("last_seen").as("last_seen"),
                        one.getField("articles").as("articles"))));
  }

  /** The first values of each entity by rank, in the order of what is told of them. */
  private static Dataset<Row> kept(Dataset<Row> rows, Column rank, Column told, String name) {
    return rows.withColumn("place", row_number().over(Window.partitionBy(ID).orderBy(rank)))
        .where(col("place").leq(KEPT))
        .groupBy(ID)
        .agg(array_sort(collect_list(told)).as(name));
  }

  private static Column orNone(String column) {
    return coalesce(
        col(column),
        org.apache
            .spark
            .sql
            .functions
            .array()
            .cast(new EntityRegistryTable().schema().apply(column).dataType()));
  }

  private Column wikidata() {
    if (wikidata.isEmpty()) {
      return lit(null).cast("string");
    }
    Wikidata items = wikidata;
    UserDefinedFunction find =
        udf(
            (scala.collection.Seq<String> names,
                String country,
                scala.collection.Seq<String> titles) ->
                items.find(list(names), country, list(titles)),
            DataTypes.StringType);
    Column names =
        concat(array(col("name")), transform(col("aliases"), alias -> alias.getField("name")));
    Column titles =
        transform(
            col("titles"),
            one -> concat_ws(" ", one.getField("title"), one.getField("affiliation")));
    return find.apply(names, col("country"), titles);
  }

  private static List<String> list(scala.collection.Seq<String> values) {
    return List.copyOf(scala.collection.JavaConverters.seqAsJavaList(values));
  }

  private static scala.collection.Seq<String> key(String column) {
    return scala.collection.JavaConverters.asScalaBuffer(List.of(column)).toSeq();
  }
}
