package io.wireroom.store;

import io.wireroom.table.AnalysedRow;
import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.rdd.RDD;
import org.apache.spark.rdd.ShuffledRDD;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import scala.Option;
import scala.math.Ordering;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/**
 * The rows of all tables of a batch, parted by table in one shuffle: articles are analysed once, in
 * the shuffle's first half, and whoever writes a table reads that table's rows and no others, once.
 *
 * <p>Within a table rows lie in buckets by a hash of their record's key, so that which rows share a
 * file does not depend on how many tasks there were. Rows travel as Spark's own binary rows, cut
 * out of {@link AnalysedRow} as they are.
 */
public final class TableRows {
  private static final int RECORDS_PER_BUCKET = 5_000;
  private static final int MAX_BUCKETS = 1_000;

  private final SparkSession spark;
  private final int buckets;
  private final RDD<InternalRow> shuffled;
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private final long tokens;

  private TableRows(SparkSession spark, int buckets, RDD<InternalRow> shuffled) {
    this.spark = spark;
    this.buckets = buckets;
    this.shuffled = shuffled;
    long[] totals = totals();
    for (int i = 0; i < Tables.OF_RECORDS.size(); i++) {
      counts.put(Tables.OF_RECORDS.get(i).name(), totals[i]);
    }
    this.tokens = totals[Tables.OF_RECORDS.size()];
  }

  /**
   * Runs the analysis and parts its rows.
   *
   * @param analysed binary rows of {@link AnalysedRow#SCHEMA}, each read before the next is made;
   *     need not be persisted
   * @param records about how many there are: decides how finely a table can be cut into files
   */
  public static TableRows of(SparkSession spark, JavaRDD<InternalRow> analysed, long records) {
    int buckets = (int) Math.min(MAX_BUCKETS, 1 + records / RECORDS_PER_BUCKET);
    JavaPairRDD<Integer, InternalRow> parted =
        analysed.mapPartitionsToPair(new RowsByTable(buckets));
    // One bucket more, for the totals.
    Partitioner partitioner = new HashPartitioner(Tables.OF_RECORDS.size() * buckets + 1);
    ClassTag<Integer> key = ClassTag$.MODULE$.apply(Integer.class);
    ClassTag<InternalRow> row = ClassTag$.MODULE$.apply(InternalRow.class);
    // Kryo writes a row's bytes as they are; Java's serialization would describe their class each
    // time.
    ShuffledRDD<Integer, InternalRow, InternalRow> shuffled =
        new ShuffledRDD<>(parted.rdd(), partitioner, key, row, row);
    shuffled.setSerializer(new KryoSerializer(spark.sparkContext().conf()));
    return new TableRows(
        spark, buckets, new JavaPairRDD<>(shuffled, key, row).values().rdd());
  }

  /** Rows by table, of all tables but {@code runs}. */
  Map<String, Long> counts() {
    return counts;
  }

  /** Tokens of all articles. */
  long tokens() {
    return tokens;
  }

  /**
   * The rows of one table, one partition a file: columns {@code published_date} of the article and
   * {@code row}, a struct of the table's own. A table without rows has one empty partition.
   */
  Dataset<Row> of(Table table) {
    int index = Tables.OF_RECORDS.indexOf(table);
    long wanted = (counts.get(table.name()) + table.rowsPerFile() - 1) / table.rowsPerFile();
    int files = (int) Math.max(1, Math.min(buckets, wanted));
    RDD<InternalRow> rows = ranges(index * buckets, buckets, files);
    // Of Spark's own, as Iceberg and others use it: there is no public way back from binary rows.
    return spark.internalCreateDataFrame(rows, AnalysedRow.element(table), false);
  }

  private long[] totals() {
    int tables = Tables.OF_RECORDS.size();
    List<long[]> parts =
        JavaRDD.fromRDD(ranges(tables * buckets, 1, 1), ClassTag$.MODULE$.apply(InternalRow.class))
            .map(
                row -> {
                  long[] part = new long[tables + 1];
                  for (int i = 0; i <= tables; i++) {
                    part[i] = row.getLong(i);
                  }
                  return part;
                })
            .collect();
    long[] totals = new long[tables + 1];
    for (long[] part : parts) {
      for (int i = 0; i <= tables; i++) {
        totals[i] += part[i];
      }
    }
    return totals;
  }

  private RDD<InternalRow> ranges(int first, int count, int groups) {
    return shuffled.coalesce(
        groups,
        false,
        Option.apply(new PartitionRanges(first, count)),
        Ordering.<InternalRow>ordered(null));
  }
}
