package io.wireroom.story;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import io.wireroom.story.reprint.Fingerprint;
import io.wireroom.story.reprint.Print;
import io.wireroom.story.reprint.PrintMaker;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** {@link Print}s as rows, of articles and of what was written of those before the window. */
final class PrintRows {
  /** Column: the first 64 bits of a hash of the id, since ids are long and pairs are many. */
  static final String NUMBER = "number";

  private static final org.apache.spark.sql.types.DataType LONGS =
      DataTypes.createArrayType(DataTypes.LongType, false);
  private static final org.apache.spark.sql.types.DataType INTS =
      DataTypes.createArrayType(DataTypes.IntegerType, false);

  /** What identifies an article and places it. */
  private static final StructType PLACE =
      new StructType()
          .add(NUMBER, DataTypes.LongType, false)
          .add("article_id", DataTypes.StringType, false)
          .add(DayWindow.DAY, DataTypes.StringType, false)
          .add("days", DataTypes.IntegerType, false)
          .add("micros", DataTypes.LongType, false)
          .add("published_at", DataTypes.TimestampType)
          .add("outlet", DataTypes.StringType)
          .add("agency", DataTypes.StringType)
          .add("wire_tag", DataTypes.StringType)
          .add("wire_version", DataTypes.IntegerType, false)
          .add("wire_note", DataTypes.StringType);

  /** A print; {@code days} since 1970, {@code micros} since then. */
  static final StructType SCHEMA =
      PLACE
          .add("title_words", LONGS, false)
          .add("words", DataTypes.IntegerType, false)
          .add("scale", DataTypes.IntegerType, false)
          .add("whole", DataTypes.LongType, false)
          .add("shingles", LONGS, false)
          .add("vocabulary", INTS, false)
          .add("figures", INTS, false)
          .add("keys", LONGS, false);

  private static final int TITLE = PLACE.size();

  private PrintRows() {}

  /** The prints of articles, of which the texts are read once. */
  static Dataset<Row> of(Dataset<Row> articles) {
    MapPartitionsFunction<Row, Row> make =
        rows -> {
          PrintMaker maker = new PrintMaker();
          return new Made(rows, maker);
        };
    return articles
        .select(place("dateline_agency", col(DayWindow.AT), col("title"), col("text")))
        .mapPartitions(make, Encoders.row(SCHEMA));
  }

  /** The prints that were written. */
  static Dataset<Row> written(Dataset<Row> fingerprints) {
    Column at = expr("coalesce(published_at, to_timestamp(" + DayWindow.DAY + "))");
    Column[] kept = new Column[SCHEMA.size() - PLACE.size()];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = col(SCHEMA.apply(PLACE.size() + i).name());
    }
    return fingerprints.select(place("agency", at, kept));
  }

  private static Column[] place(String agency, Column at, Column... more) {
    Column[] columns = new Column[PLACE.size() + more.length];
    Column[] place = {
      expr("xxhash64(article_id)").as(NUMBER),
      col("article_id"),
      col(DayWindow.DAY),
      expr("unix_date(to_date(" + DayWindow.DAY + "))").as("days"),
      org.apache.spark.sql.functions.unix_micros(at).as("micros"),
      col("published_at"),
      col("outlet"),
      col(agency).as("agency"),
      col("wire_tag"),
      col("wire_version"),
      col("wire_note")
    };
    System.arraycopy(place, 0, columns, 0, place.length);
    System.arraycopy(more, 0, columns, place.length, more.length);
    return columns;
  }

  /** The print in a row of {@link #SCHEMA}. */
  static Print print(Row row) {
    int i = TITLE;
    Fingerprint text =
        new Fingerprint(
            row.getInt(i + 1),
            row.getInt(i + 2),
            row.getLong(i + 3),
            longs(row, i + 4),
            ints(row, i + 5),
            ints(row, i + 6),
            longs(row, i + 7));
    return new Print(
        row.getString(1),
        row.getInt(3),
        row.getLong(4),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getInt(9),
        row.getString(10),
        longs(row, i),
        text);
  }

  private static long[] longs(Row row, int i) {
    List<Long> list = row.getList(i);
    return list.stream().mapToLong(Long::longValue).toArray();
  }

  private static int[] ints(Row row, int i) {
    List<Integer> list = row.getList(i);
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Reads texts as rows are asked for. */
  private static final class Made implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final PrintMaker maker;

    Made(Iterator<Row> rows, PrintMaker maker) {
      this.rows = rows;
      this.maker = maker;
    }

    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public Row next() {
      Row row = rows.next();
      Object[] cells = new Object[SCHEMA.size()];
      for (int i = 0; i < TITLE; i++) {
        cells[i] = row.get(i);
      }
      Fingerprint text = maker.text(row.getString(TITLE + 1));
      int i = TITLE;
      cells[i] = boxed(maker.title(row.getString(TITLE)));
      cells[i + 1] = text.words();
      cells[i + 2] = text.scale();
      cells[i + 3] = text.whole();
      cells[i + 4] = boxed(text.shingles());
      cells[i + 5] = boxed(text.vocabulary());
      cells[i + 6] = boxed(text.figures());
      cells[i + 7] = boxed(text.keys());
      return RowFactory.create(cells);
    }

    private static Long[] boxed(long[] values) {
      return java.util.Arrays.stream(values).boxed().toArray(Long[]::new);
    }

    private static Integer[] boxed(int[] values) {
      return java.util.Arrays.stream(values).boxed().toArray(Integer[]::new);
    }
  }
}
