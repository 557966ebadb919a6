package io.wireroom.table;

import static io.wireroom.table.Column.always;
import static io.wireroom.table.Column.maybe;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.wireroom.analysis.Analysis;
import io.wireroom.corpus.Article;
import io.wireroom.stance.Event;
import io.wireroom.stance.Stance;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * One row per sentence and directed pair of actors with a stance or an event: who is for or against
 * whom.
 */
public final class StancesTable implements Table {
  private record Entry(Article article, Stance stance, String quoteId, String runId) {}

  static final Columns<Entry> COLUMNS =
      Columns.<Entry>of(
          Columns.articleId(Entry::article),
          Columns.sentence(entry -> entry.stance().sentence()),
          Columns.begin(entry -> entry.stance().span()),
          Columns.end(entry -> entry.stance().span()),
          always(
              "source_id",
              StringType,
              "who; entities.entity_id",
              "person:moon-jae-in",
              entry -> entry.stance().source().id()),
          maybe(
              "source_name",
              StringType,
              "canonical name",
              "Moon Jae-in",
              entry -> entry.stance().source().name()),
          maybe(
              "source_country",
              StringType,
              "ISO 3166-1 alpha-3",
              "KOR",
              entry -> entry.stance().source().country()),
          always(
              "target_id",
              StringType,
              "toward whom; entities.entity_id",
              "country:JPN",
              entry -> entry.stance().target().id()),
          maybe(
              "target_name",
              StringType,
              "canonical name",
              "Japan",
              entry -> entry.stance().target().name()),
          maybe(
              "target_country",
              StringType,
              "ISO 3166-1 alpha-3",
              "JPN",
              entry -> entry.stance().target().country()),
          always(
              "polarity",
              StringType,
              "negative, neutral or positive",
              "negative",
              entry -> entry.stance().polarity().label()),
          always("score", DoubleType, "in [-1, 1]", "-0.7", entry -> entry.stance().score()),
          maybe(
              "event",
              StringType,
              "PLOVER event type where a pattern is sure, in capitals",
              "DISAPPROVE",
              entry -> label(entry.stance().event())),
          always(
              "basis",
              StringType,
              "quote (said by somebody who is cited) or narration",
              "quote",
              entry -> entry.quoteId() == null ? "narration" : "quote"),
          maybe(
              "quote_id",
              StringType,
              "the quote that says so",
              "0b2f6c1e9d8a47530b2f6c1e",
              Entry::quoteId),
          always(
              "confidence", DoubleType, "in [0, 1]", "0.7", entry -> entry.stance().confidence()),
          always(
              "evidence",
              SentimentTable.EVIDENCE,
              "the words that weighed most, in text order",
              "[{150, 159, condemned}]",
              entry -> SentimentTable.evidence(entry.article(), entry.stance().evidence())),
          always("rule", StringType, "what decided", "model", entry -> entry.stance().rule()),
          Columns.runId(Entry::runId));

  /** The rows of one article, in text order. */
  static List<Row> rows(Article article, Analysis analysis, String runId) {
    return analysis.stances().stream()
        .map(
            stance ->
                COLUMNS.row(
                    new Entry(
                        article,
                        stance,
                        QuoteId.orNull(article.articleId(), analysis, stance.attribution()),
                        runId)))
        .toList();
  }

  private static String label(Event event) {
    return event == null ? null : event.label();
  }

  @Override
  public String name() {
    return "stances";
  }

  @Override
  public StructType schema() {
    return COLUMNS.schema();
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
