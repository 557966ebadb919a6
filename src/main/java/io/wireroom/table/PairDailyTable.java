package io.wireroom.table;

import static io.wireroom.table.Column.always;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** One row per day and directed pair of countries with a stance that is not neutral. */
public final class PairDailyTable implements Table {
  static final Columns<Row> COLUMNS =
      Columns.<Row>of(
          always("date", DateType, "day of publication", "2019-07-14"),
          always("source_country", StringType, "whose stance it is, ISO 3166-1 alpha-3", "JPN"),
          always("target_country", StringType, "toward whom", "KOR"),
          always("stories", LongType, "stories of the day that tell a stance, copies once", "12"),
          always("articles", LongType, "articles of the day that do", "31"),
          always("positive", LongType, "stories that on balance tell a positive one", "1"),
          always("negative", LongType, "stories that on balance tell a negative one", "9"),
          always("volume", LongType, "all stories of the day", "240"),
          always("tension", DoubleType, "(negative - positive) / volume, in [-1, 1]", "0.0333"),
          always(
              "tension_low",
              DoubleType,
              "lower end of its 95 % interval, over stories and wrong rows",
              "0.0125"),
          always("tension_high", DoubleType, "upper end", "0.0458"),
          always(
              "evidence",
              Columns.STRINGS,
              "the article_id of each story that was counted",
              "[5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b]"),
          Columns.runId());

  @Override
  public String name() {
    return "pair_daily";
  }

  @Override
  public StructType schema() {
    return COLUMNS.schema();
  }

  @Override
  public List<String> sortKey() {
    return List.of("date", "source_country", "target_country");
  }

  @Override
  public long rowsPerFile() {
    return 1000000;
  }
}
