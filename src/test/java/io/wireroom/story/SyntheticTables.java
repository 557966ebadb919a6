package io.wireroom.story;

import io.wireroom.story.SyntheticNews.Made;
import io.wireroom.story.SyntheticNews.Person;
import io.wireroom.story.SyntheticNews.Said;
import io.wireroom.table.ArticlesTable;
import io.wireroom.table.EntitiesTable;
import io.wireroom.table.QuotesTable;
import io.wireroom.table.Table;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Writes the tables {@code articles}, {@code entities} and {@code quotes} of made-up articles,
 * without reading any: for trying {@code link} at size.
 *
 * <p>Arguments, each {@code name=value}: {@code out} (folder), {@code articles}, {@code days} (10),
 * {@code host} (share of one outlet, 0), {@code copies} (of one story, 0), {@code quoted} (articles
 * with one quote, 0). See {@link SyntheticNews}. Days begin on 2024-07-01.
 */
public final class SyntheticTables {
  private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);
  private static final int PER_TASK = 12_500;

  private SyntheticTables() {}

  public static void main(String[] args) {
    Map<String, String> options = new HashMap<>();
    for (String arg : args) {
      options.put(arg.split("=", 2)[0], arg.split("=", 2)[1]);
    }
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .getOrCreate();
    SyntheticNews news =
        new SyntheticNews(
            Long.parseLong(options.get("articles")),
            Integer.parseInt(options.getOrDefault("days", "10")),
            Double.parseDouble(options.getOrDefault("host", "0")),
            Long.parseLong(options.getOrDefault("copies", "0")),
            Long.parseLong(options.getOrDefault("quoted", "0")));
    write(spark, news, Path.of(options.get("out")));
    spark.stop();
  }

  /** Writes the three tables, a batch a day. */
  static void write(SparkSession spark, SyntheticNews news, Path out) {
    write(spark, news, out, new ArticlesTable(), made -> List.of(article(made)));
    write(spark, news, out, new EntitiesTable(), SyntheticTables::entities);
    write(spark, news, out, new QuotesTable(), SyntheticTables::quotes);
  }

  /** Rows of one article in one table, as column name to cell. */
  private interface Cells extends Function<Made, List<Map<String, Object>>>, java.io.Serializable {}

  private static void write(
      SparkSession spark, SyntheticNews news, Path out, Table table, Cells cells) {
    StructType schema = table.schema().add("batch", DataTypes.StringType);
    int tasks = (int) (1 + news.articles() / PER_TASK);
    FlatMapFunction<Long, Row> rows =
        number -> {
          Made made = news.article(number);
          List<Row> all = new ArrayList<>();
          for (Map<String, Object> row : cells.apply(made)) {
            all.add(row(schema, made, row));
          }
          return all.iterator();
        };
    Dataset<Row> written =
        spark
            .range(0, news.articles(), 1, tasks)
            .as(Encoders.LONG())
            .flatMap(rows, Encoders.row(schema));
    written
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy("batch")
        .option("compression", "zstd")
        .parquet(out.resolve(table.name()).toString());
  }

  private static Row row(StructType schema, Made made, Map<String, Object> cells) {
    cells.put("article_id", id(made));
    cells.put("batch", day(made).toString());
    return row(schema, cells);
  }

  /** A row of a table of some cells by their columns' names. */
  static Row row(StructType schema, Map<String, Object> cells) {
    Object[] row = new Object[schema.size()];
    for (int i = 0; i < row.length; i++) {
      StructField field = schema.apply(i);
      Object cell = cells.get(field.name());
      row[i] = cell == null ? blank(field) : cell;
    }
    return RowFactory.create(row);
  }

  /** What stands where a row has nothing to say. */
  private static Object blank(StructField field) {
    if (field.nullable()) {
      return null;
    }
    return switch (field.dataType().typeName()) {
      case "string" -> "";
      case "integer" -> 0;
      case "long" -> 0L;
      case "double" -> 0.5;
      case "boolean" -> false;
      default -> new Object[0];
    };
  }

  /** Ids say nothing of the order. */
  static String id(Made made) {
    long mixed = (made.number() + 1) * 0x9e3779b97f4a7c15L;
    return "%016x%016x".formatted(mixed ^ (mixed >>> 31), made.number());
  }

  private static LocalDate day(Made made) {
    return FIRST.plusDays(made.day());
  }

  private static Map<String, Object> article(Made made) {
    Map<String, Object> cells = new HashMap<>();
    Instant at =
        day(made).atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(60L * made.minute());
    cells.put("source_uri", "synthetic#" + made.number());
    cells.put("outlet", made.outlet());
    cells.put("title", made.title());
    cells.put("published_at", java.sql.Timestamp.from(at));
    cells.put("published_date", java.sql.Date.valueOf(day(made)));
    cells.put("published_at_source", "field");
    cells.put("dateline_place", made.place());
    cells.put("wire_version", 1);
    cells.put("language", "en");
    cells.put("text", made.text());
    cells.put("word_count", made.text().split(" ").length);
    cells.put("sentence_count", made.paragraphs().size() * 3);
    cells.put("content_hash", Integer.toHexString(made.text().hashCode()));
    return cells;
  }

  private static List<Map<String, Object>> entities(Made made) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Person person : made.people()) {
      for (int i = 0; i < 3; i++) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("mention_id", rows.size());
        cells.put("begin", rows.size());
        cells.put("end", rows.size() + 1);
        cells.put("text", i == 0 ? person.name() : person.name().split(" ")[1]);
        cells.put("type", "person");
        cells.put("entity_id", person.id());
        cells.put("name", person.name());
        cells.put("country", person.country());
        cells.put("title", i == 0 ? person.title() : null);
        cells.put("form", "name");
        rows.add(cells);
      }
    }
    Map<String, Object> place = new HashMap<>();
    place.put("mention_id", rows.size());
    place.put("begin", rows.size());
    place.put("end", rows.size() + 1);
    place.put("text", made.place());
    place.put("type", "location");
    place.put("entity_id", "place:" + made.place().toLowerCase(Locale.ROOT));
    place.put("name", made.place());
    place.put("form", "name");
    rows.add(place);
    return rows;
  }

  private static List<Map<String, Object>> quotes(Made made) {
    List<Map<String, Object>> rows = new ArrayList<>();
    String text = made.text();
    for (Said said : made.said()) {
      int begin = Math.max(0, text.indexOf(said.text()));
      Map<String, Object> cells = new HashMap<>();
      cells.put("quote_id", id(made).substring(0, 22) + "%02x".formatted(rows.size()));
      cells.put("begin", begin);
      cells.put("end", begin + said.text().length());
      cells.put("text", said.text());
      cells.put("parts", new Object[] {RowFactory.create(begin, begin + said.text().length())});
      cells.put("normalized", said.text().toLowerCase(Locale.ROOT));
      cells.put("type", "direct");
      cells.put("cue", "said");
      cells.put("cue_lemma", "say");
      cells.put("cue_class", "neutral");
      cells.put("speaker", said.speaker().name());
      cells.put("speaker_kind", "named");
      cells.put("speaker_id", said.speaker().id());
      cells.put("speaker_name", said.speaker().name());
      cells.put("speaker_country", said.speaker().country());
      rows.add(cells);
    }
    return rows;
  }
}
