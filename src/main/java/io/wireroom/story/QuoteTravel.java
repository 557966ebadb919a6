package io.wireroom.story;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.wireroom.story.said.Figures;
import io.wireroom.story.said.Travel;
import io.wireroom.table.QuoteGroupsTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Tells of each quote how far its words went within the horizon around its day. */
final class QuoteTravel {
  private static final String GROUP = "group_id";

  private static final StructType FIGURES =
      new StructType()
          .add(GROUP, StringType)
          .add(DayWindow.DAY, StringType)
          .add("articles", IntegerType)
          .add("stories", IntegerType)
          .add("outlets", IntegerType)
          .add("days", IntegerType)
          .add("contested", BooleanType)
          .add("longest_quote_id", StringType)
          .add("resolved_speaker_id", StringType)
          .add("resolved_speaker_name", StringType)
          .add("support", IntegerType);

  private final DayWindow window;

  QuoteTravel(DayWindow window) {
    this.window = window;
  }

  /**
   * Quotes with what is known of their words by the end of the window.
   *
   * @param grouped those of the window
   * @param past those of the days before it, with what was known of them
   */
  Dataset<Row> told(Dataset<Row> grouped, Dataset<Row> past) {
    Dataset<Row> rows = grouped.select(plain()).unionByName(past.select(plain()));
    return rows.join(
        figures(grouped.select(plain())),
        scala.collection.JavaConverters.asScalaBuffer(List.of(GROUP, DayWindow.DAY)).toSeq(),
        "inner");
  }

  /** The columns that no later day changes. */
  private static Column[] plain() {
    List<String> changing = Arrays.asList(FIGURES.fieldNames());
    List<Column> columns = new ArrayList<>(List.of(col(GROUP), col(DayWindow.DAY)));
    for (String name : new QuoteGroupsTable().schema().fieldNames()) {
      if (!changing.contains(name) && !name.equals("run_id")) {
        columns.add(col(name));
      }
    }
    return columns.toArray(Column[]::new);
  }

  private Dataset<Row> figures(Dataset<Row> grouped) {
    int horizon = window.settings().horizonDays();
    LocalDate first = window.from().minusDays(horizon);
    Dataset<Row> around =
        window
            .elsewhere(new QuoteGroupsTable())
            .where(
                col(DayWindow.DAY)
                    .geq(first.minusDays(horizon).toString())
                    .and(col(DayWindow.DAY).lt(window.to().plusDays(horizon).toString())))
            .select(plain());
    return grouped
        .unionByName(around)
        .withColumn(
            DayWindow.AT, coalesce(col("published_at"), col(DayWindow.DAY).cast("timestamp")))
        .withColumn(
            QuotePrints.EPOCH,
            datediff(to_date(col(DayWindow.DAY)), lit("1970-01-01").cast("date")))
        .select(
            col(GROUP),
            QuotePrints.printed().as(QuotePrints.PRINTED),
            col("outlet"),
            col("quote_id"),
            col(QuotePrints.EPOCH),
            col(DayWindow.AT),
            col("article_id"),
            col("begin"))
        .repartition(col(GROUP))
        .sortWithinPartitions(
            GROUP, QuotePrints.EPOCH, DayWindow.AT, "article_id", "begin", "quote_id")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) quotes -> new Groups(quotes, horizon),
            Encoders.row(FIGURES))
        .where(
            col(DayWindow.DAY)
                .geq(first.toString())
                .and(col(DayWindow.DAY).lt(window.to().toString())));
  }

  /** Walks over quotes by group, and gives the figures of each day of a group. */
  private static final class Groups implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final int horizon;
    private Iterator<Row> told = List.<Row>of().iterator();
    // The first quote of the next group.
    private Row ahead;

    Groups(Iterator<Row> rows, int horizon) {
      this.rows = rows;
      this.horizon = horizon;
      this.ahead = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
      while (!told.hasNext() && ahead != null) {
        told = group();
      }
      return told.hasNext();
    }

    @Override
    public Row next() {
      return hasNext() ? told.next() : rows.next();
    }

    private Iterator<Row> group() {
      String group = ahead.getString(0);
      Travel travel = new Travel();
      while (ahead != null && ahead.getString(0).equals(group)) {
        travel.add(
            QuotePrints.printed(ahead.getStruct(1)),
            ahead.getString(2),
            QuotePrints.words().length(ahead.getStruct(1).getString(0)),
            ahead.getString(3));
        ahead = rows.hasNext() ? rows.next() : null;
      }
      return travel.days().stream()
          .map(day -> row(group, day, travel.around(day, horizon)))
          .iterator();
    }

    private static Row row(String group, long day, Figures figures) {
      return RowFactory.create(
          group,
          LocalDate.ofEpochDay(day).toString(),
          figures.articles(),
          figures.stories(),
          figures.outlets(),
          figures.days(),
          figures.contested(),
          figures.longest(),
          figures.speaker().id(),
          figures.speaker().name(),
          figures.support());
    }
  }
}
