package io.wireroom.story;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import io.wireroom.story.reprint.KeyRow;
import io.wireroom.story.reprint.KeyRun;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Pairs of articles that share keys: all rows of a key come to one task in their order and are read
 * as they come, so that no key is ever held in memory; see {@link KeyRun} for how few pairs each
 * row makes.
 */
final class KeyedPairs {
  /** A row for each key of an article; {@code source} and the order as in its print. */
  static final StructType KEYS =
      new StructType()
          .add("key", DataTypes.LongType, false)
          .add("weight", DataTypes.IntegerType, false)
          .add("days", DataTypes.IntegerType, false)
          .add("micros", DataTypes.LongType, false)
          .add("wire_version", DataTypes.IntegerType, false)
          .add("article_id", DataTypes.StringType, false)
          .add(PrintRows.NUMBER, DataTypes.LongType, false)
          .add("source", DataTypes.LongType, false)
          .add("is_new", DataTypes.BooleanType, false);

  private static final StructType PAIRS =
      new StructType()
          .add("later", DataTypes.LongType, false)
          .add("earlier", DataTypes.LongType, false)
          .add("weight", DataTypes.IntegerType, false);

  private KeyedPairs() {}

  /**
   * The pairs of each new article with earlier ones that it shares most with.
   *
   * @param keys rows of {@link #KEYS}, of the window and the horizon before it
   * @param horizon in days
   * @param least keys of so much weight have to be shared
   * @param most pairs of one article
   * @return rows (later, earlier, weight), by numbers
   */
  static Dataset<Row> of(Dataset<Row> keys, int horizon, int least, int most) {
    MapPartitionsFunction<Row, Row> pair = rows -> new Reading(rows, horizon);
    return keys.repartition(col("key"))
        .sortWithinPartitions("key", "days", "micros", "wire_version", "article_id")
        .mapPartitions(pair, Encoders.row(PAIRS))
        .groupBy("later", "earlier")
        .agg(sum("weight").as("weight"))
        .where(col("weight").geq(least))
        .withColumn(
            "place",
            row_number()
                .over(Window.partitionBy("later").orderBy(col("weight").desc(), col("earlier"))))
        .where(col("place").leq(most))
        .drop("place");
  }

  /** Reads the rows of one partition, key after key. */
  private static final class Reading implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final int horizon;
    private final Deque<Row> pairs = new ArrayDeque<>();
    private KeyRun run;
    private long key;

    Reading(Iterator<Row> rows, int horizon) {
      this.rows = rows;
      this.horizon = horizon;
    }

    @Override
    public boolean hasNext() {
      while (pairs.isEmpty() && rows.hasNext()) {
        read(rows.next());
      }
      return !pairs.isEmpty();
    }

    @Override
    public Row next() {
      return pairs.removeFirst();
    }

    private void read(Row row) {
      if (run == null || row.getLong(0) != key) {
        run = new KeyRun(horizon);
        key = row.getLong(0);
      }
      long later = row.getLong(6);
      for (long earlier : run.next(new KeyRow(row.getInt(2), later, row.getLong(7)))) {
        if (row.getBoolean(8)) {
          pairs.addLast(RowFactory.create(later, earlier, row.getInt(1)));
        }
      }
    }
  }
}
