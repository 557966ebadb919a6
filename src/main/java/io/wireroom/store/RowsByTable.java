package io.wireroom.store;

import io.wireroom.table.AnalysedRow;
import io.wireroom.table.Tables;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.expressions.UnsafeProjection;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.Tuple2;

/**
 * Cuts the binary rows of {@link AnalysedRow} into those of the tables, each with the partition it
 * goes to: table by table, bucket by bucket. What a task has made in all goes to a partition behind
 * them: as data of the shuffle it counts once, however often the task was tried.
 */
final class RowsByTable
    implements PairFlatMapFunction<Iterator<InternalRow>, Integer, InternalRow> {
  private static final long serialVersionUID = 1L;

  private final int buckets;

  /**
   * @param buckets partitions of each table
   */
  RowsByTable(int buckets) {
    this.buckets = buckets;
  }

  @Override
  public Iterator<Tuple2<Integer, InternalRow>> call(Iterator<InternalRow> analysed) {
    return new Parted(analysed, buckets);
  }

  private static final class Parted implements Iterator<Tuple2<Integer, InternalRow>> {
    private final Iterator<InternalRow> analysed;
    private final int buckets;
    private final int tables = Tables.OF_RECORDS.size();
    private final long[] totals = new long[tables + 1];
    private final Deque<Tuple2<Integer, InternalRow>> pending = new ArrayDeque<>();
    private boolean totalled;

    Parted(Iterator<InternalRow> analysed, int buckets) {
      this.analysed = analysed;
      this.buckets = buckets;
    }

    @Override
    public boolean hasNext() {
      while (pending.isEmpty() && analysed.hasNext()) {
        part(analysed.next());
      }
      if (pending.isEmpty() && !totalled) {
        totalled = true;
        pending.add(new Tuple2<>(tables * buckets, totals()));
      }
      return !pending.isEmpty();
    }

    @Override
    public Tuple2<Integer, InternalRow> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return pending.remove();
    }

    private void part(InternalRow record) {
      int bucket = Math.floorMod(record.getUTF8String(AnalysedRow.KEY_INDEX).hashCode(), buckets);
      for (int table = 0; table < tables; table++) {
        ArrayData rows = record.getArray(AnalysedRow.TABLES_INDEX + table);
        for (int i = 0; i < rows.numElements(); i++) {
          // A copy: the row it is cut from is written over by the next one.
          pending.add(new Tuple2<>(table * buckets + bucket, rows.getStruct(i, 2).copy()));
        }
        totals[table] += rows.numElements();
      }
      totals[tables] += record.getLong(AnalysedRow.TABLES_INDEX + tables);
    }

    private InternalRow totals() {
      StructType schema = new StructType();
      Object[] values = new Object[totals.length];
      for (int i = 0; i < totals.length; i++) {
        schema = schema.add("total" + i, DataTypes.LongType, false);
        values[i] = totals[i];
      }
      return UnsafeProjection.create(schema).apply(new GenericInternalRow(values)).copy();
    }
  }
}
