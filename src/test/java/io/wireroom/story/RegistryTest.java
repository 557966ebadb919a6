package io.wireroom.story;

import static org.apache.spark.sql.functions.rand;
import static org.assertj.core.api.Assertions.assertThat;

import io.wireroom.LocalSpark;
import io.wireroom.lexicon.Lists;
import io.wireroom.store.DayTables;
import io.wireroom.store.Lake;
import io.wireroom.store.LakeSettings;
import io.wireroom.table.ArticlesTable;
import io.wireroom.table.EntitiesTable;
import io.wireroom.table.EntityLinksTable;
import io.wireroom.table.EntityRegistryTable;
import io.wireroom.table.Examples;
import io.wireroom.table.Table;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three days of articles, each told as {@code day|event|entity id|name|title|body|country}. */
class RegistryTest {
  private static final SparkSession SPARK = LocalSpark.session();
  private static final LocalDate FIRST = LocalDate.of(2019, 7, 1);
  private static final List<String> ARTICLES =
      List.of(
          // Two of one name, and articles that tell them apart or do not.
          "1|a|person:john-smith|John Smith|mayor|City of Dayton|USA",
          "1|b|person:john-smith|John Smith|footballer|Arsenal|GBR",
          "1|b|person:smith|Smith|||",
          "2|c|person:john-smith|John Smith|striker||GBR",
          "2|d|person:john-smith|Smith, John|mayor||USA",
          "2|b|person:smith|Smith|||GBR",
          "3|e|person:smith|Smith|||",
          // One name in several spellings.
          "1|f|person:kim-jong-un|Kim Jong-un|leader||PRK",
          "2|g|person:kim-jong-un|Kim Jong Un|||PRK",
          "3|g|person:jong-un-kim|Jong-un Kim|||PRK",
          "1|h|person:volodymyr-zelensky|Volodymyr Zelensky|president||UKR",
          "3|i|person:volodymyr-zelenskyy|Volodymyr Zelenskyy|President||UKR",
          "3|j|person:zelenskiy|Zelenskiy|president||UKR",
          // An office changes.
          "1|k|person:ada-quellmoor|Ada Quellmoor|senator|Ohio|USA",
          "3|l|person:ada-quellmoor|Ada Quellmoor|secretary of state||USA",
          // Bodies of one name, and by their letters.
          "1|m|org:supreme-court|Supreme Court|||IND",
          "1|n|org:supreme-court|Supreme Court|||KEN",
          "2|n|org:supreme-court|Supreme Court|||",
          "1|o|org:quellmoor-basin-council|Quellmoor Basin Council|||",
          "2|p|org:qbc|QBC|||",
          "3|o|org:qbc|QBC|||",
          // What a place is called holds everywhere.
          "1|a|country:USA|United States|||USA");

  @TempDir Path output;

  @BeforeEach
  void writeTables() {
    List<Map<String, Object>> articles = new ArrayList<>();
    List<Map<String, Object>> entities = new ArrayList<>();
    for (int i = 0; i < ARTICLES.size(); i++) {
      String[] cells = ARTICLES.get(i).split("\\|", -1);
      LocalDate day = FIRST.plusDays(Integer.parseInt(cells[0]) - 1);
      Map<String, Object> article = new HashMap<>();
      article.put("article_id", article(i));
      article.put("published_date", day);
      article.put("published_at", Instant.parse(day + "T08:00:00Z").plusSeconds(i));
      articles.add(article);
      entities.add(entity(i, 0, cells, cells[3]));
      if (cells[3].equals("Quellmoor Basin Council")) {
        entities.add(entity(i, 1, cells, "QBC"));
      }
    }
    write(new ArticlesTable(), articles);
    write(new EntitiesTable(), entities);
  }

  private static String article(int number) {
    return "%08x".formatted(number * 0x9e3779b9);
  }

  private static Map<String, Object> entity(int number, int id, String[] cells, String text) {
    Map<String, Object> entity = new HashMap<>();
    entity.put("article_id", article(number));
    entity.put("mention_id", id);
    entity.put("text", text);
    entity.put("form", "name");
    entity.put("type", cells[2].startsWith("person") ? "person" : "organization");
    entity.put("entity_id", cells[2]);
    entity.put("name", cells[3]);
    entity.put("title", cells[4].isEmpty() ? null : cells[4]);
    entity.put("affiliation", cells[5].isEmpty() ? null : cells[5]);
    entity.put("country", cells[6].isEmpty() ? null : cells[6]);
    return entity;
  }

  private static Dataset<Row> stories() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < ARTICLES.size(); i++) {
      String event = ARTICLES.get(i).split("\\|", -1)[1];
      rows.add(RowFactory.create(article(i), article(i), event));
    }
    return SPARK.createDataFrame(
        rows,
        new StructType()
            .add("article_id", "string")
            .add("story_id", "string")
            .add("event_id", "string"));
  }

  @Test
  void peopleAndBodiesAreToldApartAndJoined() {
    String items =
        """
        John Smith\tUSA\tmayor of Dayton\tQ1
        John Smith\tGBR\tfootballer\tQ2
        John Smith\tGBR\tpoet\tQ3
        Quellmoor Basin Council\t\t\tQ4
        """;
    link("all", 0, 3, Lists.extended(Map.of("wikidata", items)));
    assertThat(links())
        .containsExactly(
            "1 John Smith (mayor) person:john-smith first",
            "1 John Smith (footballer) person:john-smith.gbr-footballer apart",
            "1 Smith () person:john-smith.gbr-footballer event",
            "2 John Smith (striker) person:john-smith.gbr-footballer name",
            "2 Smith, John (mayor) person:john-smith name",
            "2 Smith () person:john-smith.gbr-footballer event",
            "3 Smith () person:smith first",
            "1 Kim Jong-un (leader) person:kim-jong-un first",
            "2 Kim Jong Un () person:kim-jong-un name",
            "3 Jong-un Kim () person:kim-jong-un name",
            "1 Volodymyr Zelensky (president) person:volodymyr-zelensky first",
            "3 Volodymyr Zelenskyy (President) person:volodymyr-zelensky spelling",
            "3 Zelenskiy (president) person:volodymyr-zelensky known",
            "1 Ada Quellmoor (senator) person:ada-quellmoor first",
            "3 Ada Quellmoor (secretary of state) person:ada-quellmoor name",
            "1 Supreme Court () org:supreme-court first",
            "1 Supreme Court () org:supreme-court.ken apart",
            "2 Supreme Court () org:supreme-court.ken name",
            "1 Quellmoor Basin Council () org:quellmoor-basin-council first",
            "2 QBC () org:quellmoor-basin-council acronym",
            "3 QBC () org:quellmoor-basin-council name",
            "1 United States () country:USA id");
    assertThat(entity("person:john-smith.gbr-footballer"))
        .contains("\"name\":\"John Smith\",\"type\":\"person\",\"country\":\"GBR\"")
        .contains("{\"name\":\"John Smith\",\"mentions\":2},{\"name\":\"Smith\",\"mentions\":2}")
        .contains("\"title\":\"footballer\",\"affiliation\":\"Arsenal\"")
        .contains("\"first_seen\":\"2019-07-01\",\"last_seen\":\"2019-07-02\"")
        .contains("\"articles\":4,\"mentions\":4,\"wikidata\":\"Q2\"");
    assertThat(entity("person:john-smith")).contains("\"wikidata\":\"Q1\"");
    assertThat(entity("person:ada-quellmoor"))
        .containsSubsequence("senator", "Ohio", "secretary of state", "2019-07-03")
        .doesNotContain("wikidata");
    assertThat(entity("org:quellmoor-basin-council"))
        .contains("{\"name\":\"QBC\",\"mentions\":3}")
        .contains("\"articles\":3,\"mentions\":4,\"wikidata\":\"Q4\"");
  }

  @Test
  void dayByDayAndAgainIsTheSameAsAtOnce(@TempDir Path other) {
    link("all", 0, 3, Lists.shipped());
    List<String> atOnce = everything();
    output = other;
    writeTables();
    for (int day = 0; day < 3; day++) {
      link("day" + day, day, day + 1, Lists.shipped());
    }
    assertThat(everything()).isEqualTo(atOnce);
    link("middle", 1, 2, Lists.shipped());
    assertThat(everything()).as("the second day once more").isEqualTo(atOnce);
  }

  private void link(String run, int from, int to, Lists lists) {
    try (DayTables tables =
        DayTables.open(Lake.of(SPARK, LakeSettings.PARQUET, output.toString()), "link", run)) {
      DayWindow window =
          new DayWindow(
              SPARK, tables, new LinkSettings(7), FIRST.plusDays(from), FIRST.plusDays(to));
      Registry registry = new Registry(window, stories().orderBy(rand(from)), lists);
      Dataset<Row> links =
          tables.stage(new EntityLinksTable(), registry.links(), window.days(), window::holds);
      tables.stage(
          new EntityRegistryTable(), registry.entities(links), List.of(Links.ALL), day -> false);
      tables.publish();
    }
  }

  private void write(Table table, List<Map<String, Object>> cells) {
    List<Row> rows = cells.stream().map(row -> Examples.row(table, row)).toList();
    SPARK
        .createDataFrame(rows, table.schema())
        .coalesce(1)
        .write()
        .parquet(output.resolve(table.name()).resolve("batch=x").toString());
  }

  /** In the order of {@link #ARTICLES}. */
  private List<String> links() {
    Map<String, Row> byArticle = new TreeMap<>();
    read(new EntityLinksTable())
        .collectAsList()
        .forEach(row -> byArticle.put(row.getAs("article_id"), row));
    List<String> links = new ArrayList<>();
    for (int i = 0; i < ARTICLES.size(); i++) {
      Row row = byArticle.get(article(i));
      String title = row.getAs("title");
      links.add(
          "%s %s (%s) %s %s"
              .formatted(
                  ARTICLES.get(i).charAt(0),
                  row.getAs("name"),
                  title == null ? "" : title,
                  row.getAs("registry_id"),
                  row.getAs("rule")));
    }
    return links;
  }

  private String entity(String id) {
    return read(new EntityRegistryTable())
        .where("entity_id = '" + id + "'")
        .toJSON()
        .collectAsList()
        .get(0);
  }

  private List<String> everything() {
    return Stream.of(new EntityLinksTable(), new EntityRegistryTable())
        .flatMap(table -> read(table).drop("run_id").toJSON().collectAsList().stream())
        .sorted()
        .toList();
  }

  private Dataset<Row> read(Table table) {
    return SPARK.read().parquet(output.resolve(table.name()).toString());
  }
}
