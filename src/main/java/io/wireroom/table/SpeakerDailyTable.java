package io.wireroom.table;

import static io.wireroom.table.Column.always;
import static io.wireroom.table.Column.maybe;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** One row per day and speaker who is quoted on it. */
public final class SpeakerDailyTable implements Table {
  static final Columns<Row> COLUMNS =
      Columns.<Row>of(
          always("date", DateType, "day of publication", "2019-07-14"),
          always(
              "speaker_id",
              StringType,
              "the speaker; registry_id of entity_links where the day is linked, else as in quotes",
              "person:kim-hyun-chong"),
          maybe("name", StringType, "most used name of the day", "Kim Hyun-chong"),
          maybe(
              "title",
              StringType,
              "most used title of the day",
              "deputy national security adviser"),
          maybe("affiliation", StringType, "most used organization of the day", "Blue House"),
          maybe("country", StringType, "ISO 3166-1 alpha-3", "KOR"),
          always("stories", LongType, "stories of the day, copies once", "12"),
          always("articles", LongType, "articles of the day", "31"),
          always("outlets", LongType, "outlets of those articles", "9"),
          always("quotes", LongType, "quotes, those of copies once", "14"),
          always(
              "direct", LongType, "of those with words in quotation marks: direct and mixed", "9"),
          always(
              "positive",
              LongType,
              "stories in which the quotes on balance make others look good",
              "1"),
          always(
              "negative",
              LongType,
              "stories in which the quotes on balance make others look bad",
              "6"),
          Columns.runId());

  @Override
  public String name() {
    return "speaker_daily";
  }

  @Override
  public StructType schema() {
    return COLUMNS.schema();
  }

  @Override
  public List<String> sortKey() {
    return List.of("date", "speaker_id");
  }

  @Override
  public long rowsPerFile() {
    return 1000000;
  }
}
