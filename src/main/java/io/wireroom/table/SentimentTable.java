package io.wireroom.table;

import static io.wireroom.table.Column.always;
import static io.wireroom.table.Column.maybe;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import io.wireroom.analysis.Analysis;
import io.wireroom.corpus.Article;
import io.wireroom.entity.Mention;
import io.wireroom.sentiment.TargetSentiment;
import io.wireroom.text.Span;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;

/** One row per sentence and target: what is felt toward whom. */
public final class SentimentTable implements Table {
  private record Entry(Article article, TargetSentiment sentiment, String quoteId, String runId) {
    Mention target() {
      return sentiment.target();
    }
  }

  static final ArrayType EVIDENCE =
      createArrayType(
          Columns.struct("begin", IntegerType, "end", IntegerType, "text", StringType), false);

  static final Columns<Entry> COLUMNS =
      Columns.<Entry>of(
          Columns.articleId(Entry::article),
          Columns.sentence(entry -> entry.target().sentence()),
          Columns.begin(entry -> entry.target().span()),
          Columns.end(entry -> entry.target().span()),
          always(
              "mention_id",
              IntegerType,
              "the target; key in entities; of several mentions the one that decided",
              "7",
              entry -> entry.target().id()),
          maybe(
              "entity_id",
              StringType,
              "the target; entities.entity_id",
              "country:JPN",
              entry -> entry.target().entityId()),
          maybe("name", StringType, "canonical name", "Japan", entry -> entry.target().name()),
          maybe(
              "country",
              StringType,
              "ISO 3166-1 alpha-3",
              "JPN",
              entry -> entry.target().country()),
          always(
              "polarity",
              StringType,
              "negative, neutral or positive",
              "negative",
              entry -> entry.sentiment().polarity().label()),
          always("score", DoubleType, "in [-1, 1]", "-0.6", entry -> entry.sentiment().score()),
          always(
              "confidence",
              DoubleType,
              "in [0, 1]",
              "0.7",
              entry -> entry.sentiment().confidence()),
          always(
              "evidence",
              EVIDENCE,
              "the words that weighed most, in text order",
              "[{150, 159, condemned}]",
              entry -> evidence(entry.article(), entry.sentiment().evidence())),
          always("rule", StringType, "what decided", "model", entry -> entry.sentiment().rule()),
          maybe(
              "quote_id",
              StringType,
              "the quote it is said in",
              "0b2f6c1e9d8a47530b2f6c1e",
              Entry::quoteId),
          Columns.runId(Entry::runId));

  /** The rows of one article, in text order of the targets. */
  public static List<Row> rows(Article article, Analysis analysis, String runId) {
    return analysis.sentiments().stream()
        .map(
            sentiment ->
                COLUMNS.row(
                    new Entry(
                        article,
                        sentiment,
                        QuoteId.orNull(article.articleId(), analysis, sentiment.attribution()),
                        runId)))
        .toList();
  }

  /** Words of the article as values of the column {@code evidence}. */
  static Object[] evidence(Article article, List<Span> words) {
    return words.stream()
        .map(word -> RowFactory.create(word.begin(), word.end(), word.of(article.text())))
        .toArray();
  }

  @Override
  public String name() {
    return "sentiment";
  }

  @Override
  public StructType schema() {
    return COLUMNS.schema();
  }

  @Override
  public List<String> sortKey() {
    return List.of("published_date", "article_id", "begin", "end", "mention_id");
  }

  @Override
  public long rowsPerFile() {
    return 3_000_000;
  }
}
