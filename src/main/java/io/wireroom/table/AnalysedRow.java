package io.wireroom.table;

import io.wireroom.analysis.Analysis;
import io.wireroom.corpus.Article;
import io.wireroom.corpus.Reject;
import java.util.List;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * All that one input record became, as one row: columns {@code published_date}, {@code article_id}
 * (null for a reject), one array of rows per table, and {@code tokens}. An article is analysed once
 * and the tables are cut out of this row, so nothing is computed twice.
 */
public final class AnalysedRow {
  /** Its columns. */
  public static final StructType SCHEMA = schema();

  /**
   * Its encoder. Spark's own for rows, but one that takes {@code Instant} and {@code LocalDate} as
   * they are whatever the session says: {@code Encoders.row} would want java.sql types, which
   * depend on the JVM's time zone.
   */
  public static final Encoder<Row> ENCODER = ExpressionEncoder.apply(SCHEMA, true);

  private static final Object[] NONE = {};

  private AnalysedRow() {}

  /** The row of an article. */
  public static Row of(Article article, Analysis analysis, String runId) {
    return RowFactory.create(
        article.publishedDate(),
        article.articleId(),
        new Object[] {ArticlesTable.row(article, analysis, runId)},
        array(EntitiesTable.rows(article, analysis, runId)),
        array(QuotesTable.rows(article, analysis, runId)),
        array(SentimentTable.rows(article, analysis, runId)),
        array(StancesTable.rows(article, analysis, runId)),
        NONE,
        (long) analysis.text().tokens().size());
  }

  /** The row of a reject. */
  public static Row of(Reject reject, String runId) {
    Object[] rejects = {RejectsTable.row(reject, runId)};
    return RowFactory.create(null, null, NONE, NONE, NONE, NONE, NONE, rejects, 0L);
  }

  private static Object[] array(List<Row> rows) {
    return rows.toArray();
  }

  private static StructType schema() {
    StructType schema =
        new StructType()
            .add("published_date", DataTypes.DateType, true)
            .add("article_id", DataTypes.StringType, true);
    for (Table table : Tables.OF_RECORDS) {
      schema = schema.add(table.name(), DataTypes.createArrayType(table.schema(), false), false);
    }
    return schema.add("tokens", DataTypes.LongType, false);
  }
}
