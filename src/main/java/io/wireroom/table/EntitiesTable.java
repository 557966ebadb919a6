package io.wireroom.table;

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
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** One row per mention of an entity, and per amount. */
public final class EntitiesTable implements Table {
  static final StructType SCHEMA =
      new Columns()
          .article()
          .always(
              "mention_id",
              IntegerType,
              "number in the article, from 0 in text order; money and quantities come last",
              "7")
          .offsets()
          .always("text", StringType, "the mention as written", "Kim Hyun-chong")
          .always(
              "type",
              StringType,
              "person, organization, location, nationality, event, work, misc, money or quantity",
              "person")
          .maybe("entity_id", StringType, "who or what is meant", "person:kim-hyun-chong")
          .maybe("name", StringType, "canonical name of the entity", "Kim Hyun-chong")
          .maybe("country", StringType, "ISO 3166-1 alpha-3", "KOR")
          .maybe("title", StringType, "title as the article gives it", "deputy national adviser")
          .maybe("affiliation", StringType, "affiliation as the article gives it", "Cheong Wa Dae")
          .always("form", StringType, "name, nominal or pronoun", "name")
          .always("sentence", IntegerType, "number of the sentence, from 0", "2")
          .always("in_title", BooleanType, "whether it stands in the headline", "false")
          .always("salience", DoubleType, "weight of the entity in the article, in [0, 1]", "0.62")
          .always("confidence", DoubleType, "in [0, 1]", "0.9")
          .always("rule", StringType, "what found it", "gazetteer")
          .run();

  /** The rows of one article: mentions in text order, then amounts in text order. */
  public static List<Row> rows(Article article, Analysis analysis, String runId) {
    return Stream.concat(analysis.mentions().stream(), analysis.amounts().stream())
        .map(mention -> row(article, mention, runId))
        .toList();
  }

  private static Row row(Article article, Mention mention, String runId) {
    return RowFactory.create(
        article.articleId(),
        mention.id(),
        mention.begin(),
        mention.end(),
        mention.span().of(article.text()),
        mention.type().label(),
        mention.entityId(),
        mention.name(),
        mention.country(),
        mention.title(),
        mention.affiliation(),
        mention.form().label(),
        mention.sentence(),
        mention.inTitle(),
        mention.salience(),
        mention.confidence(),
        mention.rule(),
        runId);
  }

  @Override
  public String name() {
    return "entities";
  }

  @Override
  public StructType schema() {
    return SCHEMA;
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
