package io.wireroom.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import io.wireroom.LocalSpark;
import io.wireroom.store.DayTables;
import io.wireroom.store.Lake;
import io.wireroom.store.LakeSettings;
import io.wireroom.story.ReprintSet.Piece;
import io.wireroom.table.ArticlesTable;
import io.wireroom.table.EntitiesTable;
import io.wireroom.table.FingerprintsTable;
import io.wireroom.table.QuotesTable;
import io.wireroom.table.StoriesTable;
import io.wireroom.table.Table;
import io.wireroom.table.VersionChangesTable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Stories of a generated reprint set, linked at once and day by day, a day of these twice. */
@TestInstance(Lifecycle.PER_CLASS)
class StoriesTest {
  private static final SparkSession SPARK = LocalSpark.session();
  private static final LocalDate FIRST = LocalDate.of(2024, 7, 3);
  private static final int DAYS = 2;
  private static final int STORIES = 9;

  @TempDir static Path folder;
  private List<Piece> pieces;

  @BeforeAll
  void link() throws IOException {
    pieces =
        ReprintSet.of(StoryTexts.sample(), 3).stream()
            .filter(piece -> piece.story() < STORIES || piece.kind().equals("look-alike"))
            .map(StoriesTest::squeezed)
            .toList();
    write(folder.resolve("once"));
    write(folder.resolve("daily"));
    run("once", FIRST, FIRST.plusDays(DAYS));
    for (int i = 0; i < DAYS; i++) {
      run("daily", FIRST.plusDays(i), FIRST.plusDays(i + 1L));
    }
    // The first once more, with a day behind it that was linked before.
    run("daily", FIRST, FIRST.plusDays(1));
  }

  @Test
  void copiesAreOfOneStory() {
    Map<String, String> stories = new HashMap<>();
    read("once", new StoriesTable())
        .forEach(row -> stories.put(row.getString(1), row.getString(0)));
    int right = 0;
    int wrong = 0;
    for (Piece a : pieces) {
      for (Piece b : pieces) {
        boolean told = stories.get(a.id()).equals(stories.get(b.id()));
        right += told && a.story() == b.story() ? 1 : 0;
        wrong += told != (a.story() == b.story()) ? 1 : 0;
      }
    }
    assertThat(stories).hasSameSizeAs(pieces);
    assertThat(2.0 * right / (2.0 * right + wrong)).isGreaterThan(0.95);
  }

  @Test
  void oneArticleOfEachStoryIsTheLatestAndOneStandsForIt() {
    Map<String, int[]> counts = new TreeMap<>();
    Dataset<Row> stories = dataset("once", new StoriesTable());
    for (Row row :
        stories.select("story_id", "is_latest", "is_canonical", "event_id").collectAsList()) {
      int[] count = counts.computeIfAbsent(row.getString(0), story -> new int[2]);
      count[0] += row.getBoolean(1) ? 1 : 0;
      count[1] += row.getBoolean(2) ? 1 : 0;
    }
    assertThat(counts.values()).allSatisfy(count -> assertThat(count).containsExactly(1, 1));
    assertThat(
            stories
                .groupBy("story_id")
                .agg(org.apache.spark.sql.functions.countDistinct("event_id").as("n"))
                .where("n > 1")
                .count())
        .as("stories in two events")
        .isZero();
  }

  @Test
  void versionsTellWhatChanged() {
    List<String> kinds =
        dataset("once", new VersionChangesTable())
            .select("kind")
            .distinct()
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .toList();
    assertThat(kinds).contains("paragraph_added");
  }

  @Test
  void dayByDayAndAgainIsTheSameAsAtOnce() {
    for (Table table :
        List.of(new StoriesTable(), new FingerprintsTable(), new VersionChangesTable())) {
      assertThat(rows("daily", table)).as(table.name()).isEqualTo(rows("once", table));
    }
  }

  /** All within few days. */
  private static Piece squeezed(Piece piece) {
    long days = Math.floorMod(piece.at().getEpochSecond() / 86_400, DAYS);
    java.time.Instant at =
        FIRST
            .plusDays(days)
            .atStartOfDay(ZoneOffset.UTC)
            .toInstant()
            .plusSeconds(piece.at().getEpochSecond() % 86_400);
    return new Piece(
        piece.id(),
        piece.story(),
        piece.rank(),
        piece.kind(),
        piece.outlet(),
        at,
        piece.tag(),
        piece.version(),
        piece.text(),
        piece.edits());
  }

  private void write(Path out) {
    Table articles = new ArticlesTable();
    List<Row> rows = new ArrayList<>();
    for (Piece piece : pieces) {
      LocalDate day = LocalDate.ofInstant(piece.at(), ZoneOffset.UTC);
      Map<String, Object> cells = new HashMap<>();
      cells.put("article_id", piece.id());
      cells.put("outlet", piece.outlet());
      cells.put("title", piece.text().title());
      cells.put("published_at", Timestamp.from(piece.at()));
      cells.put("published_date", Date.valueOf(day));
      cells.put("wire_tag", piece.tag());
      cells.put("wire_version", piece.version());
      cells.put("text", piece.text().text());
      rows.add(SyntheticTables.row(articles.schema(), cells));
    }
    save(rows, articles, out);
    save(List.of(), new EntitiesTable(), out);
    save(List.of(), new QuotesTable(), out);
  }

  private static void save(List<Row> rows, Table table, Path out) {
    SPARK
        .createDataFrame(rows, table.schema())
        .coalesce(1)
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(out.resolve(table.name()).resolve("batch=b").toString());
  }

  private static void run(String name, LocalDate from, LocalDate to) {
    LinkSettings settings = LinkSettings.from(ConfigFactory.parseString("link.horizon-days = 7"));
    String output = folder.resolve(name).toString();
    try (DayTables tables =
        DayTables.open(Lake.of(SPARK, LakeSettings.PARQUET, output), "link", "run")) {
      DayWindow window = new DayWindow(SPARK, tables, settings, from, to);
      List<String> days = window.days();
      Stories made = new Stories(window);
      Dataset<Row> stories = tables.stage(new StoriesTable(), made.stories(), days, window::holds);
      tables.stage(new FingerprintsTable(), made.fingerprints(), days, window::holds);
      tables.stage(new VersionChangesTable(), made.versionChanges(stories), days, window::holds);
      tables.publish();
    }
  }

  private static Dataset<Row> dataset(String name, Table table) {
    return SPARK.read().parquet(folder.resolve(name).resolve(table.name()).toString());
  }

  private static List<Row> read(String name, Table table) {
    return dataset(name, table).collectAsList();
  }

  private static String rows(String name, Table table) {
    return read(name, table).stream().map(Row::toString).sorted().collect(Collectors.joining("\n"));
  }
}
