package io.wireroom.table;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.wireroom.corpus.Article;
import io.wireroom.text.Span;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of one table in contract order, from which its schema and its rows follow.
 *
 * @param <T> what a row is made of
 */
final class Columns<T> {
  static final DataType STRINGS = DataTypes.createArrayType(StringType, false);

  private final List<Column<T>> columns;
  private final StructType schema;

  private Columns(List<Column<T>> columns) {
    this.columns = columns;
    this.schema = new StructType(columns.stream().map(Column::field).toArray(StructField[]::new));
  }

  // Read only.
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> Columns<T> of(Column<T>... columns) {
    return new Columns<>(List.of(columns));
  }

  List<Column<T>> columns() {
    return columns;
  }

  StructType schema() {
    return schema;
  }

  Row row(T source) {
    Object[] cells = new Object[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = columns.get(i).value().apply(source);
    }
    return RowFactory.create(cells);
  }

  /** The key of the article that a row belongs to. */
  static <T> Column<T> articleId(Function<? super T, Article> article) {
    return Column.always(
        "article_id",
        StringType,
        "the article; 32 hex digits of SHA-256 over its canonical URL, else over its text",
        "5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b",
        source -> article.apply(source).articleId());
  }

  /** The sentence that a row's words stand in. */
  static <T> Column<T> sentence(Function<? super T, Integer> number) {
    return Column.always("sentence", IntegerType, "number of the sentence, from 0", "2", number);
  }

  /** Where a row's words begin. */
  static <T> Column<T> begin(Function<? super T, Span> words) {
    return Column.always(
        "begin",
        IntegerType,
        "first UTF-16 code unit in articles.text, inclusive",
        "120",
        source -> words.apply(source).begin());
  }

  /** Where a row's words end. */
  static <T> Column<T> end(Function<? super T, Span> words) {
    return Column.always(
        "end",
        IntegerType,
        "last UTF-16 code unit in articles.text, exclusive",
        "134",
        source -> words.apply(source).end());
  }

  /** The last column of every table. */
  static <T> Column<T> runId(Function<? super T, String> run) {
    return Column.always(
        "run_id",
        StringType,
        "the run that wrote the row; key of runs",
        "20190715T061502Z-4f1c9a",
        run);
  }

  /** The last column of a table whose rows are made in SQL. */
  static Column<Row> runId() {
    return runId(row -> row.getAs("run_id"));
  }

  /** A plain struct whose fields are never null, such as a span. */
  static StructType struct(Object... namesAndTypes) {
    StructType struct = new StructType();
    for (int i = 0; i < namesAndTypes.length; i += 2) {
      struct = struct.add((String) namesAndTypes[i], (DataType) namesAndTypes[i + 1], false);
    }
    return struct;
  }
}
