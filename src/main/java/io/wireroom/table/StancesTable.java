package io.wireroom.table;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.wireroom.analysis.Analysis;
import io.wireroom.corpus.Article;
import io.wireroom.stance.Stance;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** One row per sentence and directed pair of actors: who is for or against whom. */
public final class StancesTable implements Table {
  static final StructType SCHEMA =
      new Columns()
          .article()
          .always("sentence", IntegerType, "number of the sentence, from 0", "2")
          .offsets()
          .always("source_id", StringType, "who; entities.entity_id", "person:moon-jae-in")
          .maybe("source_name", StringType, "canonical name", "Moon Jae-in")
          .maybe("source_country", StringType, "ISO 3166-1 alpha-3", "KOR")
          .always("target_id", StringType, "toward whom; entities.entity_id", "country:JPN")
          .maybe("target_name", StringType, "canonical name", "Japan")
          .maybe("target_country", StringType, "ISO 3166-1 alpha-3", "JPN")
          .always("polarity", StringType, "negative, neutral or positive", "negative")
          .always("score", DoubleType, "in [-1, 1]", "-0.7")
          .maybe(
              "event",
              StringType,
              "PLOVER event type where a pattern is sure, in capitals",
              "DISAPPROVE")
          .always(
              "basis", StringType, "quote (said by somebody who is cited) or narration", "quote")
          .maybe("quote_id", StringType, "the quote that says so", "0b2f6c1e9d8a47530b2f6c1e")
          .always("confidence", DoubleType, "in [0, 1]", "0.7")
          .always(
              "evidence",
              SentimentTable.EVIDENCE,
              "the words that weighed most, in text order",
              "[{150, 159, condemned}]")
          .always("rule", StringType, "what decided", "model")
          .run();

  /** The rows of one article, in text order. */
  static List<Row> rows(Article article, Analysis analysis, String runId) {
    return analysis.stances().stream()
        .map(stance -> row(article, analysis, stance, runId))
        .toList();
  }

  private static Row row(Article article, Analysis analysis, Stance stance, String runId) {
    boolean quoted = stance.attribution() >= 0;
    return RowFactory.create(
        article.articleId(),
        stance.sentence(),
        stance.span().begin(),
        stance.span().end(),
        stance.source().id(),
        stance.source().name(),
        stance.source().country(),
        stance.target().id(),
        stance.target().name(),
        stance.target().country(),
        stance.polarity().label(),
        stance.score(),
        stance.event() == null ? null : stance.event().label(),
        quoted ? "quote" : "narration",
        quoted
            ? QuoteId.of(article.articleId(), analysis.attributions(), stance.attribution())
            : null,
        stance.confidence(),
        SentimentTable.evidence(article, stance.evidence()),
        stance.rule(),
        runId);
  }

  @Override
  public String name() {
    return "stances";
  }

  @Override
  public StructType schema() {
    return SCHEMA;
  }

  @Override
  public List<String> sortKey() {
    return List.of("published_date", "article_id", "begin", "end", "source_id", "target_id");
  }

  @Override
  public long rowsPerFile() {
    return 3_000_000;
  }
}
