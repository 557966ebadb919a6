package io.wireroom.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.LocalSpark;
import io.wireroom.store.DayTables;
import io.wireroom.store.Lake;
import io.wireroom.store.LakeSettings;
import io.wireroom.story.said.Printed;
import io.wireroom.story.said.QuoteSet;
import io.wireroom.table.QuoteGroupsTable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quote groups over days: whichever days are linked together, and in whichever order read. */
class QuoteGroupsTest {
  private static final SparkSession SPARK = LocalSpark.session();
  private static final Path QUOTES = Path.of("src/test/resources/story/quotes.tsv");
  private static final LocalDate FIRST = LocalDate.ofEpochDay(20_000);
  private static final LocalDate LAST = FIRST.plusDays(8);
  private static final int HORIZON = 3;

  @TempDir Path once;
  @TempDir Path daily;

  @Test
  void dayByDayIsTheSameAsAtOnce() throws IOException {
    List<QuoteSet.Made> made = QuoteSet.of(QUOTES, 7).subList(0, 260);
    write(made, once);
    write(made, daily);
    link(once, FIRST, LAST);
    for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
      link(daily, day, day.plusDays(1));
    }
    List<String> rows = rows(once);
    assertThat(rows).hasSize(made.size());
    assertThat(rows(daily)).containsExactlyElementsOf(rows);
    link(daily, FIRST.plusDays(2), FIRST.plusDays(4));
    assertThat(rows(daily)).as("days in between linked again").containsExactlyElementsOf(rows);
  }

  private static void link(Path tables, LocalDate from, LocalDate to) {
    String run = "run-" + from;
    try (DayTables linked =
        DayTables.open(Lake.of(SPARK, LakeSettings.PARQUET, tables.toString()), "link", run)) {
      DayWindow window = new DayWindow(SPARK, linked, new LinkSettings(HORIZON), from, to);
      if (window.days().isEmpty()) {
        return;
      }
      Dataset<Row> stories = SPARK.read().parquet(tables.resolve("told").toString());
      linked.stage(
          new QuoteGroupsTable(),
          new QuoteGroups(window, stories).rows(),
          window.days(),
          window::holds);
      linked.publish();
    }
  }

  private static List<String> rows(Path tables) {
    Dataset<Row> rows = SPARK.read().parquet(tables.resolve("quote_groups").toString());
    return rows.drop("run_id").orderBy("quote_id").collectAsList().stream()
        .map(Row::toString)
        .toList();
  }

  /** Articles of one quote each. */
  private static void write(List<QuoteSet.Made> made, Path tables) {
    StructType schema =
        StructType.fromDDL(
            "article_id STRING, published_at TIMESTAMP, published_date DATE, outlet STRING,"
                + " story_id STRING, event_id STRING, quote_id STRING, begin INT, `end` INT,"
                + " parts ARRAY<STRUCT<begin: INT, `end`: INT>>, text STRING, type STRING,"
                + " speaker_kind STRING, speaker_id STRING, speaker_name STRING,"
                + " speaker_title STRING, speaker_affiliation STRING, speaker_country STRING");
    List<Row> rows = new ArrayList<>();
    for (QuoteSet.Made each : made) {
      Printed printed = each.printed();
      LocalDate day = LocalDate.ofEpochDay(printed.day());
      int number = Integer.parseInt(printed.article().substring(1));
      Row whole = RowFactory.create(5, 5 + printed.text().length());
      rows.add(
          RowFactory.create(
              printed.article(),
              number % 5 == 0 ? null : Timestamp.valueOf(day.atTime(number % 24, number % 60)),
              java.sql.Date.valueOf(day),
              number % 7 == 0 ? null : "Outlet " + number % 4,
              printed.story(),
              printed.event(),
              each.id(),
              5,
              5 + printed.text().length(),
              new Row[] {whole},
              printed.text(),
              printed.type(),
              printed.voice().kind(),
              printed.voice().id(),
              printed.voice().name(),
              null,
              null,
              null));
    }
    Dataset<Row> all = SPARK.createDataFrame(rows, schema).repartition(2);
    all.select("article_id", "published_at", "published_date", "outlet")
        .write()
        .parquet(tables.resolve("articles/batch=b").toString());
    all.drop("published_at", "published_date", "outlet", "story_id", "event_id")
        .write()
        .parquet(tables.resolve("quotes/batch=b").toString());
    all.select("article_id", "story_id", "event_id", "published_at", "outlet")
        .write()
        .parquet(tables.resolve("told").toString());
  }
}
