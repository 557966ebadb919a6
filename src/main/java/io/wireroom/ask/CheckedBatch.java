package io.wireroom.ask;

import static org.apache.spark.sql.functions.col;

import io.wireroom.fault.UserFault;
import io.wireroom.store.Lake;
import io.wireroom.table.RunsTable;
import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** One batch and the last ones before it, as views that gates ask. */
public final class CheckedBatch {
  private static final String BATCH = "batch";

  private final SparkSession spark;
  private final Lake lake;
  private final String batch;

  /**
   * @param lake where the tables lie
   */
  public CheckedBatch(SparkSession spark, Lake lake, String batch) {
    this.spark = spark;
    this.lake = lake;
    this.batch = batch;
  }

  /**
   * Asks the gates of the batch as it is published.
   *
   * @throws UserFault where there is no such batch
   */
  public List<Gates.Result> published(Gates gates) {
    if (all(new RunsTable()).where(col(BATCH).equalTo(batch)).isEmpty()) {
      throw new UserFault("Cannot check: no such batch (" + batch + ")");
    }
    return run(gates, table -> all(table).where(col(BATCH).equalTo(batch)));
  }

  /**
   * Asks the gates of the batch as it is staged.
   *
   * @param staged the rows of a table
   */
  public List<Gates.Result> staged(Gates gates, Function<Table, Dataset<Row>> staged) {
    return run(gates, staged);
  }

  private List<Gates.Result> run(Gates gates, Function<Table, Dataset<Row>> rows) {
    List<String> earlier =
        all(new RunsTable())
            .where(col("command").equalTo("extract").and(col(BATCH).notEqual(batch)))
            .orderBy(col("finished_at").desc())
            .limit(gates.compareWith())
            .select(BATCH)
            .as(Encoders.STRING())
            .collectAsList();
    for (Table table : Tables.OF_EXTRACT) {
      rows.apply(table).createOrReplaceTempView(table.name());
      all(table)
          .where(col(BATCH).isInCollection(earlier))
          .createOrReplaceTempView("earlier_" + table.name());
    }
    return gates.run(spark);
  }

  private Dataset<Row> all(Table table) {
    return lake.table(table);
  }
}
