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
 * One row per quote of a linked day: which quotes say the same words, where they were first seen,
 * and how far they travelled.
 */
public final class QuoteGroupsTable implements Table {
  static final Columns<Row> COLUMNS =
      Columns.<Row>of(
          always(
              "group_id",
              StringType,
              "the words, wherever they stand; the id of the first quote of them",
              "0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f-3"),
          always(
              "quote_id",
              StringType,
              "the quote; key of quotes",
              "5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b-3"),
          always("article_id", StringType, "the article", "5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b"),
          always(
              "story_id",
              StringType,
              "the story of the article",
              "0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f"),
          always(
              "event_id",
              StringType,
              "the event of the article",
              "0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f"),
          maybe("published_at", TimestampType, "moment of the article, UTC", "2019-07-14 08:10:00"),
          maybe("outlet", StringType, "who published it", "The Meridian"),
          always("begin", IntegerType, "first UTF-16 code unit of the quote in the article", "120"),
          always("end", IntegerType, "end of the quote in the article, exclusive", "180"),
          always(
              "text",
              StringType,
              "the words attributed, an ellipsis where they are interrupted",
              "\"We regret it,\" … \"and we will answer.\""),
          always("type", StringType, "direct, mixed or indirect", "direct"),
          maybe(
              "speaker_id",
              StringType,
              "the speaker whom the article names",
              "person:kim-hyun-chong"),
          maybe("speaker_name", StringType, "his or her name", "Kim Hyun-chong"),
          always(
              "speaker_kind",
              StringType,
              "named, nominal, pronoun, institution, anonymous or none",
              "named"),
          maybe("speaker_title", StringType, "title", "trade minister"),
          maybe("speaker_affiliation", StringType, "affiliation", "Cheong Wa Dae"),
          maybe("speaker_country", StringType, "ISO 3166-1 alpha-3", "KOR"),
          always(
              "relation",
              StringType,
              "what it is to the earlier one it was joined to: first, same, part, whole, reworded",
              "part"),
          maybe(
              "similarity",
              DoubleType,
              "how much of the shorter is in the longer, 0 to 1; null for the first",
              "1.0"),
          always(
              "first_seen_article",
              StringType,
              "the article that had the words first",
              "0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f"),
          maybe("first_seen_at", TimestampType, "its moment, UTC", "2019-07-14 08:10:00"),
          maybe("first_seen_outlet", StringType, "its outlet", "Hanbit News"),
          always(
              "articles",
              IntegerType,
              "articles that have the words, as far before and after this one as link looks",
              "12"),
          always("stories", IntegerType, "stories that have the words", "3"),
          always("outlets", IntegerType, "known outlets that have the words", "9"),
          always("days", IntegerType, "days on which they were published", "2"),
          always("contested", BooleanType, "whether two different speakers are named", "false"),
          always(
              "longest_quote_id",
              StringType,
              "the quote that has most of the words",
              "0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f-3"),
          maybe(
              "resolved_speaker_id",
              StringType,
              "the best attested speaker of the words, also where this article names none",
              "person:kim-hyun-chong"),
          maybe("resolved_speaker_name", StringType, "his or her name", "Kim Hyun-chong"),
          always("support", IntegerType, "stories that name this speaker", "3"),
          Columns.runId());

  @Override
  public String name() {
    return "quote_groups";
  }

  @Override
  public StructType schema() {
    return COLUMNS.schema();
  }

  @Override
  public List<String> sortKey() {
    return List.of("group_id", "published_at", "quote_id");
  }

  @Override
  public long rowsPerFile() {
    return 500000;
  }
}
