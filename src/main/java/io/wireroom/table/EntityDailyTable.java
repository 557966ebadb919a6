package io.wireroom.table;

import static io.wireroom.table.Column.always;
import static io.wireroom.table.Column.maybe;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** One row per day and entity that is mentioned on it. */
public final class EntityDailyTable implements Table {
  static final Columns<Row> COLUMNS =
      Columns.<Row>of(
          always("date", DateType, "day of publication", "2019-07-14"),
          always(
              "entity_id",
              StringType,
              "the entity; registry_id of entity_links where the day is linked, else as in entities",
              "person:kim-hyun-chong"),
          maybe("name", StringType, "its most used name of the day", "Kim Hyun-chong"),
          always("type", StringType, "as in entities", "person"),
          maybe("country", StringType, "ISO 3166-1 alpha-3", "KOR"),
          always("stories", LongType, "stories of the day, copies once", "12"),
          always("articles", LongType, "articles of the day", "31"),
          always("mentions", LongType, "mentions in those articles", "87"),
          always("positive", LongType, "stories that on balance make it look good", "2"),
          always("negative", LongType, "stories that on balance make it look bad", "5"),
          always("tone", DoubleType, "(positive - negative) / stories, in [-1, 1]", "-0.25"),
          Columns.runId());

  @Override
  public String name() {
    return "entity_daily";
  }

  @Override
  public StructType schema() {
    return COLUMNS.schema();
  }

  @Override
  public List<String> sortKey() {
    return List.of("date", "entity_id");
  }

  @Override
  public long rowsPerFile() {
    return 1000000;
  }
}
