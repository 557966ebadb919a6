package io.wireroom.table;

import static io.wireroom.table.Column.always;
import static io.wireroom.table.Column.maybe;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** One row per article of a linked day and entity in it: whom or what of the registry it means. */
public final class EntityLinksTable implements Table {
  private static final DataType ALIASES =
      createArrayType(Columns.struct("name", StringType, "mentions", IntegerType), false);

  static final Columns<Row> COLUMNS =
      Columns.<Row>of(
          always("article_id", StringType, "the article", "5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b"),
          always("entity_id", StringType, "as in entities", "person:john-smith"),
          always(
              "registry_id",
              StringType,
              "the entity over all articles; entity_id of entity_registry",
              "person:john-smith.gbr"),
          always("type", StringType, "as in entities", "person"),
          maybe("name", StringType, "the fullest name in the article", "John Smith"),
          maybe("title", StringType, "title in the article", "mayor"),
          maybe("affiliation", StringType, "organization in the article", "City of Leeds"),
          maybe("country", StringType, "ISO 3166-1 alpha-3", "GBR"),
          maybe(
              "acronym",
              StringType,
              "short form of an organization's name that the article uses beside it",
              "WHO"),
          always(
              "aliases",
              ALIASES,
              "names it has in the article, most used first, at most 16",
              "[{John Smith, 1}, {Smith, 3}]"),
          always("mentions", IntegerType, "mentions in the article", "4"),
          always("story_id", StringType, "the article's story", "5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b"),
          always("event_id", StringType, "the article's event", "5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b"),
          always(
              "rule",
              StringType,
              "what told: id, first, apart, name, nickname, longer, spelling, event, known or"
                  + " acronym",
              "name"),
          always("confidence", DoubleType, "how sure, 0 to 1", "0.9"),
          Columns.runId());

  @Override
  public String name() {
    return "entity_links";
  }

  @Override
  public StructType schema() {
    return COLUMNS.schema();
  }

  @Override
  public List<String> sortKey() {
    return List.of("article_id", "entity_id");
  }

  @Override
  public long rowsPerFile() {
    return 2000000;
  }
}
