package io.wireroom.table;

import static io.wireroom.table.Column.always;
import static io.wireroom.table.Column.maybe;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.wireroom.analysis.Analysis;
import io.wireroom.corpus.Article;
import io.wireroom.entity.Mention;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** One row per mention of an entity, and per amount. */
public final class EntitiesTable implements Table {
  private record Entry(Article article, Mention mention, String runId) {}

  static final Columns<Entry> COLUMNS =
      Columns.<Entry>of(
          Columns.articleId(Entry::article),
          always(
              "mention_id",
              IntegerType,
              "number in the article, from 0 in text order; money and quantities come last",
              "7",
              entry -> entry.mention().id()),
          Columns.begin(entry -> entry.mention().span()),
          Columns.end(entry -> entry.mention().span()),
          always(
              "text",
              StringType,
              "the mention as written",
              "Kim Hyun-chong",
              entry -> entry.mention().span().of(entry.article().text())),
          always(
              "type",
              StringType,
              "person, organization, location, nationality, event, work, misc, money or quantity",
              "person",
              entry -> entry.mention().type().label()),
          maybe(
              "entity_id",
              StringType,
              "who or what is meant",
              "person:kim-hyun-chong",
              entry -> entry.mention().entityId()),
          maybe(
              "name",
              StringType,
              "canonical name of the entity",
              "Kim Hyun-chong",
              entry -> entry.mention().name()),
          maybe(
              "country",
              StringType,
              "ISO 3166-1 alpha-3",
              "KOR",
              entry -> entry.mention().country()),
          maybe(
              "title",
              StringType,
              "title as the article gives it",
              "deputy national adviser",
              entry -> entry.mention().title()),
          maybe(
              "affiliation",
              StringType,
              "affiliation as the article gives it",
              "Cheong Wa Dae",
              entry -> entry.mention().affiliation()),
          always(
              "form",
              StringType,
              "name, nominal or pronoun",
              "name",
              entry -> entry.mention().form().label()),
          Columns.sentence(entry -> entry.mention().sentence()),
          always(
              "in_title",
              BooleanType,
              "whether it stands in the headline",
              "false",
              entry -> entry.mention().inTitle()),
          always(
              "salience",
              DoubleType,
              "weight of the entity in the article, in [0, 1]",
              "0.62",
              entry -> entry.mention().salience()),
          always(
              "confidence", DoubleType, "in [0, 1]", "0.9", entry -> entry.mention().confidence()),
          always("rule", StringType, "what found it", "gazetteer", entry -> entry.mention().rule()),
          Columns.runId(Entry::runId));

  /** The rows of one article: mentions in text order, then amounts in text order. */
  public static List<Row> rows(Article article, Analysis analysis, String runId) {
    return Stream.concat(analysis.mentions().stream(), analysis.amounts().stream())
        .map(mention -> COLUMNS.row(new Entry(article, mention, runId)))
        .toList();
  }

  @Override
  public String name() {
    return "entities";
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
    return 4_000_000;
  }
}
