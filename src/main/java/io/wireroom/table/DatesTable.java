package io.wireroom.table;

import static io.wireroom.table.Column.always;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.wireroom.analysis.Analysis;
import io.wireroom.corpus.Article;
import io.wireroom.date.TimeExpression;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** One row per expression that tells a time, resolved. */
public final class DatesTable implements Table {
  private record Entry(Article article, TimeExpression time, String runId) {}

  static final Columns<Entry> COLUMNS =
      Columns.<Entry>of(
          Columns.articleId(Entry::article),
          Columns.begin(entry -> entry.time().span()),
          Columns.end(entry -> entry.time().span()),
          always(
              "text",
              StringType,
              "the words that tell a time",
              "last year",
              entry -> entry.time().span().of(entry.article().text())),
          always(
              "value",
              StringType,
              "ISO 8601, or TIMEX3 where that has no form; X for what is not known",
              "2018",
              entry -> entry.time().value()),
          always(
              "kind",
              StringType,
              "date, time, duration or set",
              "date",
              entry -> entry.time().kind().label()),
          always("rule", StringType, "what found it", "last", entry -> entry.time().rule()),
          Columns.runId(Entry::runId));

  /** The rows of one article, in text order. */
  static List<Row> rows(Article article, Analysis analysis, String runId) {
    return analysis.times().stream()
        .map(time -> COLUMNS.row(new Entry(article, time, runId)))
        .toList();
  }

  @Override
  public String name() {
    return "dates";
  }

  @Override
  public StructType schema() {
    return COLUMNS.schema();
  }

  @Override
  public List<String> sortKey() {
    return List.of("published_date", "article_id", "begin");
  }

  @Override
  public long rowsPerFile() {
    return 2_000_000;
  }
}
