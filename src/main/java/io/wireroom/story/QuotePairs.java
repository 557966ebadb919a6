package io.wireroom.story;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.unix_micros;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.wireroom.story.said.Match;
import io.wireroom.story.said.Recent;
import io.wireroom.story.said.SameWords;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;

/** Joins each new quote to the best earlier one. */
final class QuotePairs {
  /** Earlier quotes that a quote is compared with: those that share most keys. */
  private static final int MOST = 8;

  private static final String QUOTE = "quote_id";
  private static final String CANDIDATE = "candidate";
  private static final String MATCH = "match";

  private static final StructType PAIR =
      new StructType().add(QUOTE, StringType).add(CANDIDATE, StringType);

  private static final StructType FOUND =
      new StructType()
          .add("rank", DoubleType)
          .add("relation", StringType)
          .add("similarity", DoubleType);

  private QuotePairs() {}

  /**
   * The quotes that are joined to an earlier one.
   *
   * @param read what {@link QuotePrints} read
   * @return {@code quote_id, parent, relation, similarity}
   */
  static Dataset<Row> joined(Dataset<Row> read, int horizon) {
    Dataset<Row> leaders = read.where(col(QUOTE).equalTo(col(QuotePrints.LEADER)));
    return leaders
        .transform(rows -> candidates(rows, horizon))
        .transform(QuotePairs::likeliest)
        .transform(pairs -> compared(pairs, leaders))
        .transform(QuotePairs::best);
  }

  private static Dataset<Row> candidates(Dataset<Row> leaders, int horizon) {
    return leaders
        .select(
            explode(col(QuotePrints.KEYS)).as("key"),
            col(QuotePrints.EPOCH),
            col(DayWindow.AT),
            col("article_id"),
            col("begin"),
            col(QUOTE),
            col(QuotePrints.VOICE),
            col(QuotePrints.IS_NEW))
        .repartition(col("key"))
        .sortWithinPartitions("key", QuotePrints.EPOCH, DayWindow.AT, "article_id", "begin", QUOTE)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> new SharedKeys(rows, horizon),
            Encoders.row(PAIR));
  }

  /** Walks over quotes by key, and gives each with the earlier ones of its key. */
  private static final class SharedKeys implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final int horizon;
    private Iterator<Row> pairs = List.<Row>of().iterator();
    private Recent recent;
    private Long key;

    SharedKeys(Iterator<Row> rows, int horizon) {
      this.rows = rows;
      this.horizon = horizon;
    }

    @Override
    public boolean hasNext() {
      while (!pairs.hasNext() && rows.hasNext()) {
        pairs = pairs(rows.next());
      }
      return pairs.hasNext();
    }

    @Override
    public Row next() {
      return hasNext() ? pairs.next() : rows.next();
    }

    private Iterator<Row> pairs(Row row) {
      if (key == null || key != row.getLong(0)) {
        key = row.getLong(0);
        recent = new Recent(horizon);
      }
      String quote = row.getString(5);
      List<String> earlier = recent.next(row.getInt(1), row.getLong(6), quote);
      return row.getBoolean(7)
          ? earlier.stream().map(each -> RowFactory.create(quote, each)).iterator()
          : List.<Row>of().iterator();
    }
  }

  private static Dataset<Row> likeliest(Dataset<Row> pairs) {
    return pairs
        .groupBy(QUOTE, CANDIDATE)
        .agg(count(lit(1)).as("shared"))
        .withColumn(
            "place",
            row_number()
                .over(Window.partitionBy(QUOTE).orderBy(col("shared").desc(), col(CANDIDATE))))
        .where(col("place").leq(MOST))
        .select(QUOTE, CANDIDATE);
  }

  private static Dataset<Row> compared(Dataset<Row> pairs, Dataset<Row> leaders) {
    UserDefinedFunction compare = udf((UDF2<Row, Row, Row>) QuotePairs::match, FOUND);
    Dataset<Row> later =
        leaders.where(col(QuotePrints.IS_NEW)).select(col(QUOTE), col(QuotePrints.PRINTED));
    Dataset<Row> earlier =
        leaders.select(
            col(QUOTE).as(CANDIDATE),
            col(QuotePrints.PRINTED).as("earlier"),
            col(QuotePrints.EPOCH),
            col(DayWindow.AT));
    return pairs
        .join(later, QUOTE)
        .join(earlier, CANDIDATE)
        .withColumn(MATCH, compare.apply(col(QuotePrints.PRINTED), col("earlier")))
        .where(col(MATCH).isNotNull());
  }

  private static Row match(Row later, Row earlier) {
    SameWords words = QuotePrints.words();
    Optional<Match> match =
        words.read(QuotePrints.printed(later)).against(words.read(QuotePrints.printed(earlier)));
    return match
        .map(found -> RowFactory.create(found.rank(), found.relation().label(), found.similarity()))
        .orElse(null);
  }

  /** The best of each; the earliest of equally good ones. */
  private static Dataset<Row> best(Dataset<Row> compared) {
    return compared
        .groupBy(QUOTE)
        .agg(
            max(struct(
                    col(MATCH + ".rank").as("rank"),
                    negate(col(QuotePrints.EPOCH)),
                    negate(unix_micros(col(DayWindow.AT))),
                    col(CANDIDATE).as("parent"),
                    col(MATCH + ".relation").as("relation"),
                    col(MATCH + ".similarity").as("similarity")))
                .as("best"))
        .select(
            col(QUOTE),
            col("best.parent").as("parent"),
            col("best.relation").as("relation"),
            col("best.similarity").as("similarity"));
  }
}
