package io.wireroom.table;

import static io.wireroom.table.Column.always;
import static io.wireroom.table.Column.maybe;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** One row per article of a linked day: all that linking later days needs of it. */
public final class FingerprintsTable implements Table {
  private static final DataType HASHES = createArrayType(LongType, false);

  static final Columns<Row> COLUMNS =
      Columns.<Row>of(
          always("article_id", StringType, "the article", "5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b"),
          maybe("published_at", TimestampType, "moment of the article, UTC", "2019-07-14 08:10:00"),
          always("story_id", StringType, "its story", "0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f"),
          always("event_id", StringType, "its event", "0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f"),
          maybe("outlet", StringType, "who published it", "The Meridian"),
          always("words", IntegerType, "words of the text", "412"),
          always("scale", IntegerType, "one in so many hashes of its word triples is kept", "2"),
          always("shingles", HASHES, "the hashes kept, sorted", "[-923372, 4432]"),
          Columns.runId());

  @Override
  public String name() {
    return "fingerprints";
  }

  @Override
  public StructType schema() {
    return COLUMNS.schema();
  }

  @Override
  public List<String> sortKey() {
    return List.of("article_id");
  }

  @Override
  public long rowsPerFile() {
    return 100000;
  }
}
