package io.wireroom.story;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import io.wireroom.story.reprint.Change;
import io.wireroom.story.reprint.Relation;
import io.wireroom.story.reprint.VersionDiff;
import io.wireroom.table.ArticlesTable;
import io.wireroom.table.QuotesTable;
import io.wireroom.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What changed from one version of a story to the next. */
final class VersionChanges {
  private static final String FROM = "from_article_id";
  private static final String TO = "to_article_id";
  private static final StructType CHANGES =
      new StructType()
          .add("story_id", DataTypes.StringType, false)
          .add(FROM, DataTypes.StringType, false)
          .add(TO, DataTypes.StringType, false)
          .add("kind", DataTypes.StringType, false)
          .add("before", DataTypes.StringType)
          .add("after", DataTypes.StringType)
          .add(DayWindow.DAY, DataTypes.StringType, false);

  private final DayWindow window;

  VersionChanges(DayWindow window) {
    this.window = window;
  }

  /**
   * The rows of the table.
   *
   * @param stories rows of {@code stories}, with their day
   */
  Dataset<Row> of(Dataset<Row> stories) {
    Dataset<Row> pairs =
        stories
            .where(
                col("relation")
                    .equalTo(Relation.VERSION.label())
                    .and(col(DayWindow.DAY).geq(window.from().toString()))
                    .and(col(DayWindow.DAY).lt(window.to().toString())))
            .select(
                col("story_id"),
                col("copy_of").as(FROM),
                col("article_id").as(TO),
                col(DayWindow.DAY));
    if (pairs.isEmpty()) {
      return window.spark().createDataFrame(List.of(), CHANGES);
    }
    Dataset<Row> ids =
        window.kept(
            pairs.select(col(FROM).as("article_id")).union(pairs.select(col(TO))).distinct());
    Dataset<Row> told = window.kept(told(ids));
    MapPartitionsFunction<Row, Row> compare =
        rows -> {
          VersionDiff diff = new VersionDiff();
          Iterable<Row> all = () -> rows;
          return java.util.stream.StreamSupport.stream(all.spliterator(), false)
              .flatMap(row -> changes(diff, row).stream())
              .iterator();
        };
    return pairs
        .join(side(told, FROM, "old"), FROM)
        .join(side(told, TO, "new"), TO)
        .select(
            "story_id", FROM, TO, DayWindow.DAY, "old_text", "new_text", "old_quotes", "new_quotes")
        .mapPartitions(compare, Encoders.row(CHANGES));
  }

  /** Text and quotes of some articles. */
  private Dataset<Row> told(Dataset<Row> ids) {
    Dataset<Row> texts = some(new ArticlesTable(), ids, "text");
    // In their order, so that rows come in the same order each time.
    Dataset<Row> quotes =
        some(new QuotesTable(), ids, "begin", "text", "quote_id")
            .groupBy("article_id")
            .agg(collect_list(struct("begin", "quote_id", "text")).as("quotes"));
    return texts.join(quotes, Stories.asSeq("article_id"), "left");
  }

  /** Those of the window, and those of the days that versions can be apart before it. */
  private Dataset<Row> some(Table table, Dataset<Row> ids, String... columns) {
    return window
        .of(table)
        .select("article_id", columns)
        .unionByName(window.before(table, ids).select("article_id", columns))
        .join(ids, Stories.asSeq("article_id"), "left_semi");
  }

  private static Dataset<Row> side(Dataset<Row> told, String key, String name) {
    return told.select(
        col("article_id").as(key),
        col("text").as(name + "_text"),
        col("quotes").as(name + "_quotes"));
  }

  private static List<Row> changes(VersionDiff diff, Row row) {
    List<Change> changes = new ArrayList<>(diff.texts(row.getString(4), row.getString(5)));
    changes.addAll(diff.quotes(quotes(row, 6), quotes(row, 7)));
    List<Row> rows = new ArrayList<>();
    for (Change change : changes) {
      rows.add(
          RowFactory.create(
              row.getString(0),
              row.getString(1),
              row.getString(2),
              change.kind().label(),
              change.before(),
              change.after(),
              row.getString(3)));
    }
    return rows;
  }

  private static List<String> quotes(Row row, int i) {
    if (row.isNullAt(i)) {
      return List.of();
    }
    List<Row> quotes = new ArrayList<>(row.<Row>getList(i));
    quotes.sort(
        java.util.Comparator.<Row>comparingInt(quote -> quote.getInt(0))
            .thenComparing(quote -> quote.getString(1)));
    return quotes.stream().map(quote -> quote.getString(2)).toList();
  }
}
