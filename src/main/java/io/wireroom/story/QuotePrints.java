package io.wireroom.story;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import io.wireroom.story.said.Printed;
import io.wireroom.story.said.SameWords;
import io.wireroom.story.said.Voice;
import io.wireroom.table.QuoteGroupsTable;
import io.wireroom.table.QuotesTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/** The quotes that are compared: those of the window, and those before it that link wrote. */
final class QuotePrints {
  /** Column: days since 1970. */
  static final String EPOCH = "epoch";

  /** Column: whether it is of the window. */
  static final String IS_NEW = "is_new";

  /** Column: all by which a quote is compared, as {@link #printed} wants it. */
  static final String PRINTED = "printed";

  /** Column: the first quote of the day that need not be told apart from it; most often itself. */
  static final String LEADER = "leader_id";

  static final String KEYS = "keys";
  static final String VOICE = "voice";

  private static final String READING = "reading";
  private static final String PLACE = "place";

  private static final StructType READ =
      new StructType()
          .add(VOICE, LongType)
          .add(PLACE, LongType)
          .add(KEYS, createArrayType(LongType, false));

  /** By the names of their columns, in the order in which a {@link Voice} has them. */
  private static final List<String> SPEAKER =
      List.of(
          "speaker_kind",
          "speaker_id",
          "speaker_name",
          "speaker_title",
          "speaker_affiliation",
          "speaker_country");

  private static final List<String> FIRST_SEEN =
      List.of("group_id", "first_seen_article", "first_seen_at", "first_seen_outlet");

  /** Built once in a JVM, where first needed; reads lists alone. */
  private static final class Reader {
    static final SameWords SHARED = new SameWords();
  }

  private final DayWindow window;
  private final Dataset<Row> stories;

  QuotePrints(DayWindow window, Dataset<Row> stories) {
    this.window = window;
    this.stories = stories;
  }

  /** How quotes are compared. */
  static SameWords words() {
    return Reader.SHARED;
  }

  /** The quotes, read, of which those behind a {@link #LEADER} need not be compared. */
  Dataset<Row> read() {
    UserDefinedFunction read = udf((UDF1<Row, Row>) QuotePrints::reading, READ);
    return fresh()
        .unionByName(past())
        .withColumn(EPOCH, datediff(to_date(col(DayWindow.DAY)), lit("1970-01-01").cast("date")))
        .withColumn(PRINTED, printed())
        .withColumn(READING, read.apply(col(PRINTED)))
        .select(col("*"), col(READING + ".*"))
        .drop(READING)
        .withColumn(
            LEADER,
            first("quote_id")
                .over(
                    Window.partitionBy(PLACE, DayWindow.DAY)
                        .orderBy(DayWindow.AT, "article_id", "begin", "quote_id")))
        .persist(StorageLevel.MEMORY_AND_DISK());
  }

  private Dataset<Row> fresh() {
    UserDefinedFunction words =
        udf(
            (UDF3<String, Integer, scala.collection.Seq<Row>, String>) QuotePrints::said,
            StringType);
    Dataset<Row> quotes =
        window
            .of(new QuotesTable())
            .join(
                stories.select("article_id", "story_id", "event_id", "published_at", "outlet"),
                "article_id")
            .withColumn("text", words.apply(col("text"), col("begin"), col("parts")))
            .withColumn(IS_NEW, lit(true));
    for (String column : FIRST_SEEN) {
      quotes = quotes.withColumn(column, lit(null).cast(type(column)));
    }
    return quotes.select(columns());
  }

  private Dataset<Row> past() {
    return window
        .past(new QuoteGroupsTable())
        .withColumn(
            DayWindow.AT, coalesce(col("published_at"), col(DayWindow.DAY).cast("timestamp")))
        .withColumn(IS_NEW, lit(false))
        .select(columns());
  }

  private static org.apache.spark.sql.types.DataType type(String column) {
    return new QuoteGroupsTable().schema().apply(column).dataType();
  }

  private static Column[] columns() {
    List<String> names =
        List.of(
            "quote_id",
            "article_id",
            "story_id",
            "event_id",
            "published_at",
            "outlet",
            DayWindow.AT,
            DayWindow.DAY,
            "text",
            "type",
            "begin",
            "end",
            IS_NEW);
    return java.util.stream.Stream.of(names, SPEAKER, FIRST_SEEN)
        .flatMap(List::stream)
        .map(name -> col(name))
        .toArray(Column[]::new);
  }

  /** Of the columns of a quote what {@link #printed(Row)} reads. */
  static Column printed() {
    Column[] speaker = SPEAKER.stream().map(name -> col(name)).toArray(Column[]::new);
    return struct(
        col("text"),
        col("type"),
        struct(speaker).as("voice"),
        col("article_id"),
        col("story_id"),
        col("event_id"),
        col(EPOCH),
        col("begin"),
        col("end"));
  }

  /** A quote from a cell of {@link #PRINTED}. */
  static Printed printed(Row row) {
    Row voice = row.getStruct(2);
    return new Printed(
        row.getString(0),
        row.getString(1),
        new Voice(
            voice.getString(0),
            voice.getString(1),
            voice.getString(2),
            voice.getString(3),
            voice.getString(4),
            voice.getString(5)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getInt(6),
        row.getInt(7),
        row.getInt(8));
  }

  private static Row reading(Row row) {
    SameWords.Reading reading = words().read(printed(row));
    return RowFactory.create(
        reading.voice(), reading.place(), Arrays.stream(reading.keys()).boxed().toArray());
  }

  /** The words attributed, without what interrupts them. */
  private static String said(String text, Integer begin, scala.collection.Seq<Row> parts) {
    return scala.collection.JavaConverters.seqAsJavaList(parts).stream()
        .map(part -> text.substring(part.getInt(0) - begin, part.getInt(1) - begin))
        .map(part -> part.strip().replaceAll("\\s+", " "))
        .collect(Collectors.joining(" … "));
  }
}
