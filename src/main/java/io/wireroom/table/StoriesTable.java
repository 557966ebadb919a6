package io.wireroom.table;

import static io.wireroom.table.Column.always;
import static io.wireroom.table.Column.maybe;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * One row per article of a linked day: which story it tells, from what it was copied, and what
 * event it is about.
 */
public final class StoriesTable implements Table {
  static final Columns<Row> COLUMNS =
      Columns.<Row>of(
          always(
              "story_id",
              StringType,
              "the story; the id of its first article",
              "0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f"),
          always("article_id", StringType, "the article", "5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b"),
          maybe("published_at", TimestampType, "moment of the article, UTC", "2019-07-14 08:10:00"),
          maybe("outlet", StringType, "who published it", "The Meridian"),
          maybe(
              "copy_of",
              StringType,
              "the earlier article that it was made from; null for the first",
              "0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f"),
          always(
              "relation",
              StringType,
              "what it is to that: first, exact, reprint, excerpt, version",
              "reprint"),
          maybe(
              "similarity",
              DoubleType,
              "share of the shorter text that both have, 0 to 1; null for the first",
              "0.83"),
          maybe(
              "wire_rank",
              IntegerType,
              "place among the versions of its story, from 1; a copy has that of what it was made from",
              "2"),
          always("is_latest", BooleanType, "whether it is the last version of its story", "true"),
          always(
              "is_canonical",
              BooleanType,
              "whether it stands for its story where stories are counted",
              "true"),
          always(
              "event_id",
              StringType,
              "what it is about; the id of the first article about it",
              "0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f"),
          Columns.runId());

  @Override
  public String name() {
    return "stories";
  }

  @Override
  public StructType schema() {
    return COLUMNS.schema();
  }

  @Override
  public List<String> sortKey() {
    return List.of("story_id", "published_at", "article_id");
  }

  @Override
  public long rowsPerFile() {
    return 1000000;
  }
}
