package io.wireroom.story;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log1p;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import io.wireroom.story.reprint.EventTerms;
import io.wireroom.story.reprint.EventTerms.Name;
import io.wireroom.story.reprint.EventTerms.Term;
import io.wireroom.table.EntitiesTable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The terms of articles, weighted by how rare each was in the days up to the article's own. */
final class TermRows {
  private static final StructType RAW =
      new StructType()
          .add("article_id", DataTypes.StringType, false)
          .add("days", DataTypes.IntegerType, false)
          .add("term", DataTypes.LongType, false)
          .add("weight", DataTypes.DoubleType, false);

  private final DayWindow window;

  TermRows(DayWindow window) {
    this.window = window;
  }

  /**
   * The terms of the first articles of stories.
   *
   * @param firsts rows (article_id, days) of those in the window
   * @param past rows (article_id, days, terms) of those before it
   * @return rows (article_id, terms)
   */
  Dataset<Row> of(Dataset<Row> firsts, Dataset<Row> past) {
    Dataset<Row> raw = raw(firsts);
    Dataset<Row> known =
        past.select(col("article_id"), col("days"), explode(col("terms")).as("one"))
            .select(col("article_id"), col("days"), col("one.term").as("term"));
    Column horizon =
        sum("count")
            .over(
                Window.partitionBy("term")
                    .orderBy("days")
                    .rangeBetween(-window.settings().horizonDays(), Window.currentRow()));
    Dataset<Row> common =
        raw.select("days", "term")
            .unionByName(known.select("days", "term"))
            .groupBy("term", "days")
            .agg(count(lit(1)).as("count"))
            .select(col("term"), col("days"), horizon.as("with_term"));
    // One row a day.
    Column all =
        sum("count")
            .over(
                Window.partitionBy(lit(0))
                    .orderBy("days")
                    .rangeBetween(-window.settings().horizonDays(), Window.currentRow()));
    Dataset<Row> sizes =
        firsts
            .select("days")
            .unionByName(past.select("days"))
            .groupBy("days")
            .agg(count(lit(1)).as("count"))
            .select(col("days"), all.as("articles"));
    Column rarity = log1p(col("articles").divide(col("with_term")));
    return raw.join(common, Stories.asSeq("term", "days"), "inner")
        .join(org.apache.spark.sql.functions.broadcast(sizes), "days")
        .groupBy("article_id")
        .agg(
            sort_array(
                    collect_list(struct(col("term"), col("weight").multiply(rarity).as("weight"))))
                .as("terms"));
  }

  private Dataset<Row> raw(Dataset<Row> firsts) {
    Dataset<Row> names =
        window
            .of(new EntitiesTable())
            .where(
                col("form")
                    .equalTo("name")
                    .and(col("type").isInCollection(EventTerms.types()))
                    .and(col("name").isNotNull()))
            .groupBy("article_id", "name", "type")
            .agg(
                min("entity_id").as("entity_id"),
                count(lit(1)).as("count"),
                max("in_title").as("in_title"))
            .groupBy("article_id")
            .agg(
                collect_list(struct("name", "type", "entity_id", "count", "in_title")).as("names"));
    MapPartitionsFunction<Row, Row> read =
        rows -> {
          EventTerms terms = new EventTerms();
          Iterable<Row> all = () -> rows;
          return java.util.stream.StreamSupport.stream(all.spliterator(), false)
              .flatMap(row -> terms(terms, row).stream())
              .iterator();
        };
    return window
        .articles()
        .select("article_id", "title", "keywords")
        .join(firsts, "article_id")
        .join(names, Stories.asSeq("article_id"), "left")
        .select("article_id", "days", "title", "keywords", "names")
        .mapPartitions(read, Encoders.row(RAW));
  }

  private static List<Row> terms(EventTerms terms, Row row) {
    List<Name> names = new ArrayList<>();
    if (!row.isNullAt(4)) {
      for (Row name : row.<Row>getList(4)) {
        names.add(
            new Name(
                name.getString(0),
                name.getString(1),
                name.getString(2),
                name.getLong(3),
                name.getBoolean(4)));
      }
    }
    List<Row> rows = new ArrayList<>();
    for (Term term : terms.of(row.getString(2), row.getList(3), names)) {
      rows.add(RowFactory.create(row.get(0), row.get(1), term.term(), term.weight()));
    }
    return rows;
  }

  /** The terms in a cell, the weightiest first. */
  static List<Term> terms(List<Row> cell) {
    List<Term> terms = new ArrayList<>();
    Iterator<Row> rows = cell.iterator();
    while (rows.hasNext()) {
      Row row = rows.next();
      terms.add(new Term(row.getLong(0), row.getDouble(1)));
    }
    return EventTerms.heaviest(terms);
  }
}
