package io.wireroom.table;

import static io.wireroom.table.Column.always;
import static io.wireroom.table.Column.maybe;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
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

  private static final DataType SMALL_HASHES = createArrayType(IntegerType, false);
  private static final DataType TERMS =
      createArrayType(Columns.struct("term", LongType, "weight", DoubleType), false);

  static final Columns<Row> COLUMNS =
      Columns.<Row>of(
          always("article_id", StringType, "the article", "5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b"),
          maybe("published_at", TimestampType, "moment of the article, UTC", "2019-07-14 08:10:00"),
          always("story_id", StringType, "its story", "0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f"),
          always("story_day", StringType, "the day its story began", "2019-07-14"),
          maybe("wire_rank", IntegerType, "as in stories", "2"),
          always("event_id", StringType, "its event", "0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f"),
          always(
              "event_step",
              IntegerType,
              "0: the first of its event, 1: like the first, 2: like one that is like the first",
              "1"),
          maybe("outlet", StringType, "who published it", "The Meridian"),
          maybe("agency", StringType, "agency of the dateline", "Yonhap"),
          maybe("wire_tag", StringType, "as in articles", "2nd LD"),
          always("wire_version", IntegerType, "as in articles", "3"),
          maybe("wire_note", StringType, "as in articles", "UPDATES with remarks"),
          always("title_words", HASHES, "hashes of the headline's telling words", "[-923, 4432]"),
          always("words", IntegerType, "words of the text", "412"),
          always("scale", IntegerType, "one in so many hashes of its word triples is kept", "2"),
          always("whole", LongType, "hash of all words in order", "-3512678234"),
          always(
              "shingles",
              HASHES,
              "the hashes kept, ascending; the last 8 bits of each tell whether it stands in"
                  + " quotation marks and in which sentence",
              "[923372, 4432871]"),
          always(
              "vocabulary",
              SMALL_HASHES,
              "hashes of the long words outside of quotation marks, ascending; the smallest 128",
              "[92337, 443287]"),
          always(
              "figures",
              SMALL_HASHES,
              "hashes of the numbers of two digits or more, ascending; the smallest 128",
              "[92337, 443287]"),
          always(
              "keys",
              HASHES,
              "hashes of word quadruples by which it is found, ascending; 48 at most",
              "[923372, 4432871]"),
          maybe(
              "terms",
              TERMS,
              "names and words that tell what it is about, with their weights; null for copies",
              "[{-923372, 3.1}]"),
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
