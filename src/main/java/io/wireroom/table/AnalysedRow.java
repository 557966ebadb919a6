package io.wireroom.table;

import io.wireroom.analysis.Analysis;
import io.wireroom.corpus.Article;
import io.wireroom.corpus.Reject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * All that one input record became, as one row: its {@code key} (the article's id, else where the
 * record stood), one array of rows per table, and {@code tokens}. An article is analysed once and
 * the tables are cut out of this row, so nothing is computed twice. Each element of an array is the
 * table's {@code row} behind the article's {@code published_date}, by which all tables are sorted
 * and which few of them have.
 */
public final class AnalysedRow {
  /** Column of an element: the article's day, null where unknown or where there is no article. */
  public static final String DATE = "published_date";

  /** Column of an element: the table's own columns, as a struct. */
  public static final String ROW = "row";

  /** Position of the column {@code key}. */
  public static final int KEY_INDEX = 0;

  /** Position of the first table; the others follow in the order of {@link Tables#OF_RECORDS}. */
  public static final int TABLES_INDEX = 1;

  /** Its columns. */
  public static final StructType SCHEMA = schema();

  /**
   * Its encoder. Spark's own for rows, but one that takes {@code Instant} and {@code LocalDate} as
   * they are whatever the session says: {@code Encoders.row} would want java.sql types, which
   * depend on the JVM's time zone.
   */
  public static final ExpressionEncoder<Row> ENCODER = ExpressionEncoder.apply(SCHEMA, true);

  private static final Object[] NONE = {};

  private AnalysedRow() {}

  /**
   * Makes Spark's own binary rows, as {@link #ENCODER} does. For one thread; what it gave last is
   * written over by the next.
   */
  public static Function<Row, InternalRow> serializer() {
    return ENCODER.createSerializer()::apply;
  }

  /** The row of an article. */
  public static Row of(Article article, Analysis analysis, String runId) {
    LocalDate date = article.publishedDate();
    return RowFactory.create(
        article.articleId(),
        dated(date, List.of(ArticlesTable.row(article, analysis, runId))),
        dated(date, EntitiesTable.rows(article, analysis, runId)),
        dated(date, QuotesTable.rows(article, analysis, runId)),
        dated(date, SentencesTable.rows(article, analysis, runId)),
        dated(date, SentimentTable.rows(article, analysis, runId)),
        dated(date, StancesTable.rows(article, analysis, runId)),
        dated(date, DatesTable.rows(article, analysis, runId)),
        NONE,
        (long) analysis.text().tokens().size());
  }

  /** The row of a reject. */
  public static Row of(Reject reject, String runId) {
    return RowFactory.create(
        reject.sourceUri(),
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        dated(null, List.of(RejectsTable.row(reject, runId))),
        0L);
  }

  /** What the array of a table is made of. */
  public static StructType element(Table table) {
    return new StructType().add(DATE, DataTypes.DateType, true).add(ROW, table.schema(), false);
  }

  private static Object[] dated(LocalDate date, List<Row> rows) {
    return rows.stream().map(row -> RowFactory.create(date, row)).toArray();
  }

  private static StructType schema() {
    StructType schema = new StructType().add("key", DataTypes.StringType, false);
    for (Table table : Tables.OF_RECORDS) {
      schema = schema.add(table.name(), DataTypes.createArrayType(element(table), false), false);
    }
    return schema.add("tokens", DataTypes.LongType, false);
  }
}
