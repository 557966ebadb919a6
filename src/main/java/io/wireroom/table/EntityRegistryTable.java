package io.wireroom.table;

import static io.wireroom.table.Column.always;
import static io.wireroom.table.Column.maybe;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** One row per entity over all linked days. */
public final class EntityRegistryTable implements Table {
  private static final DataType ALIASES =
      createArrayType(Columns.struct("name", StringType, "mentions", LongType), false);

  private static final DataType TITLES =
      createArrayType(
          new StructType()
              .add("title", StringType)
              .add("affiliation", StringType)
              .add("first_seen", DateType, false)
              .add("last_seen", DateType, false)
              .add("articles", LongType, false),
          false);

  static final Columns<Row> COLUMNS =
      Columns.<Row>of(
          always(
              "entity_id",
              StringType,
              "the entity; registry_id of entity_links",
              "person:john-smith.gbr"),
          always("name", StringType, "its most usual full name", "John Smith"),
          always("type", StringType, "as in entities", "person"),
          maybe("country", StringType, "ISO 3166-1 alpha-3; null where none is told", "GBR"),
          always(
              "aliases",
              ALIASES,
              "names it is mentioned by, most used first",
              "[{John Smith, 12}, {Smith, 4}]"),
          always(
              "titles",
              TITLES,
              "titles and organizations by the articles, in time",
              "[{mayor, City of Leeds, 2019-07-01, 2019-07-14, 5}]"),
          always("first_seen", DateType, "first day", "2019-07-01"),
          always("last_seen", DateType, "last day", "2019-07-14"),
          always("articles", LongType, "articles that mention it", "5"),
          always("mentions", LongType, "mentions in all", "16"),
          maybe(
              "wikidata",
              StringType,
              "id in Wikidata by the list wikidata; null where it tells none",
              "Q76"),
          Columns.runId());

  @Override
  public String name() {
    return "entity_registry";
  }

  @Override
  public StructType schema() {
    return COLUMNS.schema();
  }

  @Override
  public List<String> sortKey() {
    return List.of("entity_id");
  }

  @Override
  public long rowsPerFile() {
    return 500000;
  }
}
