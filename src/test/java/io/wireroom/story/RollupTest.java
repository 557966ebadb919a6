package io.wireroom.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.LocalSpark;
import io.wireroom.store.DayTables;
import io.wireroom.store.Lake;
import io.wireroom.store.LakeSettings;
import io.wireroom.table.ArticlesTable;
import io.wireroom.table.EntitiesTable;
import io.wireroom.table.EntityDailyTable;
import io.wireroom.table.Examples;
import io.wireroom.table.PairDailyTable;
import io.wireroom.table.QuotesTable;
import io.wireroom.table.SentimentTable;
import io.wireroom.table.SpeakerDailyTable;
import io.wireroom.table.StancesTable;
import io.wireroom.table.StoriesTable;
import io.wireroom.table.Table;
import io.wireroom.table.Tables;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two days. On the first, one story in three papers, the second of them canonical, and another
 * story; on the second day a late copy of the first, and a story of its own.
 */
class RollupTest {
  private static final SparkSession SPARK = LocalSpark.session();
  private static final LocalDate FIRST = LocalDate.of(2019, 7, 1);
  private static final LocalDate SECOND = LocalDate.of(2019, 7, 2);

  @TempDir Path output;

  @BeforeEach
  void writeTables() {
    List<Map<String, Object>> articles = new ArrayList<>();
    List<Map<String, Object>> stances = new ArrayList<>();
    List<Map<String, Object>> quotes = new ArrayList<>();
    List<Map<String, Object>> entities = new ArrayList<>();
    List<Map<String, Object>> sentiment = new ArrayList<>();
    String[][] told = {
      // article, day, outlet, stance of Japan toward Korea
      {"a1", "1", "Wire", "negative"},
      {"a2", "1", "Post", "negative"},
      {"a3", "1", "Times", "negative"},
      {"b1", "1", "Wire", "positive"},
      {"a4", "2", "Late", "negative"},
      {"c1", "2", "Wire", "neutral"},
    };
    for (String[] row : told) {
      LocalDate day = row[1].equals("1") ? FIRST : SECOND;
      Map<String, Object> article = new HashMap<>();
      article.put("article_id", row[0]);
      article.put("published_date", day);
      article.put("published_at", Instant.parse(day + "T08:00:00Z"));
      article.put("outlet", row[2]);
      articles.add(article);
      stances.add(
          Map.of(
              "article_id",
              row[0],
              "source_country",
              "JPN",
              "target_country",
              "KOR",
              "polarity",
              row[3],
              "confidence",
              0.82));
      Map<String, Object> quote = new HashMap<>();
      quote.put("article_id", row[0]);
      quote.put("quote_id", "q-" + row[0]);
      quote.put("speaker_id", "person:abe");
      quote.put("speaker_name", row[0].equals("b1") ? "Shinzo Abe" : "Abe");
      quote.put("speaker_title", row[0].equals("b1") ? null : "prime minister");
      quote.put("type", row[0].startsWith("a") ? "direct" : "indirect");
      quotes.add(quote);
      entities.add(
          Map.of("article_id", row[0], "entity_id", "person:abe", "name", "Abe", "type", "person"));
      Map<String, Object> look = new HashMap<>();
      look.put("article_id", row[0]);
      look.put("entity_id", "person:abe");
      look.put("polarity", row[3]);
      look.put("quote_id", null);
      sentiment.add(look);
    }
    write(new ArticlesTable(), "x", articles);
    write(new StancesTable(), "x", stances);
    write(new QuotesTable(), "x", quotes);
    write(new EntitiesTable(), "x", entities);
    write(new SentimentTable(), "x", sentiment);
  }

  @Test
  void storiesCountOnceAndCopiesAreTold() {
    link();
    roll("all", FIRST, SECOND.plusDays(1));
    assertThat(rows(new PairDailyTable(), "stories, articles, positive, negative, volume, tension"))
        .containsExactly("2019-07-01 2 4 1 1 2 0.0", "2019-07-02 1 1 0 1 2 0.5");
    assertThat(rows(new PairDailyTable(), "concat_ws(',', evidence)"))
        .as("the canonical article speaks for its story; where it is of another day, the first")
        .containsExactly("2019-07-01 a2,b1", "2019-07-02 a4");
    assertThat(
            rows(
                new SpeakerDailyTable(), "name, title, stories, articles, outlets, quotes, direct"))
        .containsExactly(
            "2019-07-01 Abe prime minister 2 4 3 2 1", "2019-07-02 Abe prime minister 2 2 2 2 1");
    assertThat(
            rows(new EntityDailyTable(), "stories, articles, mentions, positive, negative, tone"))
        .containsExactly("2019-07-01 2 4 4 1 1 0.0", "2019-07-02 2 2 2 0 1 -0.5");
  }

  @Test
  void withoutLinksEveryArticleIsAStory() {
    roll("all", FIRST, SECOND.plusDays(1));
    assertThat(rows(new PairDailyTable(), "stories, articles, positive, negative, volume"))
        .containsExactly("2019-07-01 4 4 1 3 4", "2019-07-02 1 1 0 1 2");
  }

  @Test
  void dayByDayAndAgainIsTheSameAsAtOnce() {
    link();
    roll("all", FIRST, SECOND.plusDays(1));
    Map<String, List<String>> atOnce = everything();
    roll("second", SECOND, SECOND.plusDays(1));
    roll("first", FIRST, SECOND);
    roll("again", FIRST, SECOND);
    assertThat(everything()).isEqualTo(atOnce);
  }

  private Map<String, List<String>> everything() {
    Map<String, List<String>> all = new HashMap<>();
    for (Table table : Tables.OF_ROLLUP) {
      List<String> columns = new ArrayList<>(List.of(table.schema().fieldNames()));
      columns.remove("run_id");
      all.put(table.name(), rows(table, "to_json(struct(" + String.join(", ", columns) + "))"));
    }
    return all;
  }

  private void link() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String article : List.of("a1", "a2", "a3", "b1")) {
      rows.add(story(article, article.equals("a2") || article.equals("b1")));
    }
    write(new StoriesTable(), FIRST.toString(), rows);
    write(new StoriesTable(), SECOND.toString(), List.of(story("a4", false), story("c1", true)));
  }

  private static Map<String, Object> story(String article, boolean canonical) {
    return Map.of(
        "article_id", article,
        "story_id", article.charAt(0) + "1",
        "is_canonical", canonical);
  }

  private void roll(String run, LocalDate from, LocalDate to) {
    try (DayTables tables =
        DayTables.open(Lake.of(SPARK, LakeSettings.PARQUET, output.toString()), "rollup", run)) {
      DayWindow window = new DayWindow(SPARK, tables, new LinkSettings(7), from, to);
      new Rollup(window, tables).stage();
      tables.publish();
    }
  }

  private void write(Table table, String batch, List<Map<String, Object>> cells) {
    List<Row> rows = cells.stream().map(row -> Examples.row(table, row)).toList();
    SPARK
        .createDataFrame(rows, table.schema())
        .coalesce(1)
        .write()
        .parquet(output.resolve(table.name()).resolve("batch=" + batch).toString());
  }

  private List<String> rows(Table table, String columns) {
    return SPARK
        .read()
        .parquet(output.resolve(table.name()).toString())
        .selectExpr("date", "struct(" + columns + ") AS row")
        .collectAsList()
        .stream()
        .map(row -> row.get(0) + " " + row.getStruct(1).mkString(" "))
        .sorted()
        .toList();
  }
}
