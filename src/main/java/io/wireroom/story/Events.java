package io.wireroom.story;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import io.wireroom.story.reprint.Relation;
import io.wireroom.story.reprint.SameEvent;
import io.wireroom.table.FingerprintsTable;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.DataTypes;

/**
 * Which stories are about one event, told by the first article of each.
 *
 * <p>An article like no earlier one begins an event. One that is like the beginning of an event
 * belongs to it, to that which it is most like. One that is like such members alone belongs to
 * their event if it is more than like them; else it is an event of its own. So no member is further
 * than two steps from the beginning, and events do not drift along a chain; and each is told by
 * what came before it alone, with nothing to wait for.
 */
final class Events {
  private static final int MOST_PAIRS = 8;
  private static final String ID = "article_id";
  private static final String NUMBER = PrintRows.NUMBER;

  private final DayWindow window;
  private final Dataset<Row> told;

  /**
   * @param told articles of the window with their {@code story_id}
   */
  Events(DayWindow window, Dataset<Row> told) {
    this.window = window;
    this.told = told;
  }

  /**
   * The events of all stories of the window, and of those before it that go on in it.
   *
   * @return rows (story_id, event_id, event_step, terms)
   */
  Dataset<Row> rows() {
    Dataset<Row> before = window.past(new FingerprintsTable());
    Dataset<Row> past =
        before
            .where(col("terms").isNotNull())
            .select(nodeColumns(col("event_id"), col("event_step"), col("terms")));
    Dataset<Row> firsts = told.where(col("relation").equalTo(Relation.FIRST.label()));
    Dataset<Row> terms = new TermRows(window).of(firsts.select(ID, "days"), past);
    Dataset<Row> fresh =
        window.kept(
            firsts
                .select(ID, NUMBER, "days", "micros", "wire_version")
                .join(terms, Stories.asSeq(ID), "left"));
    Dataset<Row> edges = window.kept(edges(fresh, past));
    Dataset<Row> likeOthers = edges.select(col("later").as(NUMBER)).distinct();
    Dataset<Row> beginnings =
        fresh
            .join(likeOthers, Stories.asSeq(NUMBER), "left_anti")
            .select(col(NUMBER), col(ID).as("event_id"), lit(0).as("event_step"));
    Dataset<Row> pastPlaces = past.select(NUMBER, "event_id", "event_step");
    Dataset<Row> nearest =
        window.kept(
            best(
                edges,
                beginnings.unionByName(pastPlaces.where(col("event_step").equalTo(0))),
                0.0,
                1));
    Dataset<Row> second =
        best(
            edges.join(
                nearest.select(col(NUMBER).as("later")), Stories.asSeq("later"), "left_anti"),
            nearest.unionByName(pastPlaces.where(col("event_step").equalTo(1))),
            SameEvent.BEYOND_FIRST,
            2);
    Dataset<Row> placed = beginnings.unionByName(nearest).unionByName(second);
    Dataset<Row> begun =
        fresh
            .join(placed, Stories.asSeq(NUMBER), "left")
            .select(
                col(ID).as("story_id"),
                coalesce(col("event_id"), col(ID)).as("event_id"),
                coalesce(col("event_step"), lit(3)).as("event_step"),
                col("terms"));
    Dataset<Row> going =
        before
            .groupBy("story_id")
            .agg(max("event_id").as("event_id"), max("event_step").as("event_step"))
            .withColumn("terms", lit(null).cast(begun.schema().apply("terms").dataType()));
    return begun.unionByName(going);
  }

  /** Pairs that are about one event, with how much more alike they are than is asked. */
  private Dataset<Row> edges(Dataset<Row> fresh, Dataset<Row> past) {
    Dataset<Row> all =
        fresh.where(col("terms").isNotNull()).unionByName(past.drop("event_id", "event_step"));
    Dataset<Row> keys = keys(fresh.where(col("terms").isNotNull()), true).union(keys(past, false));
    UDF4<scala.collection.Seq<Row>, scala.collection.Seq<Row>, Integer, Integer, Double> margin =
        (earlier, later, from, to) ->
            SameEvent.margin(
                TermRows.terms(scala.collection.JavaConverters.seqAsJavaList(earlier)),
                TermRows.terms(scala.collection.JavaConverters.seqAsJavaList(later)),
                to - from);
    return KeyedPairs.of(keys, window.settings().horizonDays(), 1, MOST_PAIRS)
        .join(side(all, "earlier"), "earlier")
        .join(side(all, "later"), "later")
        .withColumn(
            "margin",
            udf(margin, DataTypes.DoubleType)
                .apply(
                    col("earlier_terms"),
                    col("later_terms"),
                    col("earlier_days"),
                    col("later_days")))
        .where(col("margin").geq(0))
        .select("later", "earlier", "margin");
  }

  private static Dataset<Row> side(Dataset<Row> nodes, String name) {
    return nodes.select(
        col(NUMBER).as(name), col("days").as(name + "_days"), col("terms").as(name + "_terms"));
  }

  /** Each later article with the place of the one of some that it is most like. */
  private static Dataset<Row> best(Dataset<Row> edges, Dataset<Row> places, double more, int step) {
    return edges
        .where(col("margin").geq(more))
        .join(places.withColumnRenamed(NUMBER, "earlier"), "earlier")
        .groupBy(col("later").as(NUMBER))
        .agg(max_by(col("event_id"), struct("margin", "event_id")).as("event_id"))
        .withColumn("event_step", lit(step));
  }

  private static Column[] nodeColumns(Column... more) {
    Column[] place = {
      col(ID),
      org.apache.spark.sql.functions.expr("xxhash64(article_id)").as(NUMBER),
      org.apache.spark.sql.functions.expr("unix_date(to_date(" + DayWindow.DAY + "))").as("days"),
      org.apache
          .spark
          .sql
          .functions
          .expr("unix_micros(coalesce(published_at, to_timestamp(" + DayWindow.DAY + ")))")
          .as("micros"),
      col("wire_version")
    };
    Column[] all = java.util.Arrays.copyOf(place, place.length + more.length);
    System.arraycopy(more, 0, all, place.length, more.length);
    return all;
  }

  private static Dataset<Row> keys(Dataset<Row> nodes, boolean fresh) {
    FlatMapFunction<Row, Row> keys =
        row ->
            SameEvent.keys(TermRows.terms(row.getList(5))).stream()
                .map(
                    key ->
                        RowFactory.create(
                            key,
                            1,
                            row.get(2),
                            row.get(3),
                            row.get(4),
                            row.get(0),
                            row.get(1),
                            0L,
                            fresh))
                .iterator();
    return nodes
        .select(ID, NUMBER, "days", "micros", "wire_version", "terms")
        .flatMap(keys, Encoders.row(KeyedPairs.KEYS));
  }
}
