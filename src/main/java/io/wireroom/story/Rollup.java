package io.wireroom.story;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import io.wireroom.store.DayTables;
import io.wireroom.story.tension.StancePrecision;
import io.wireroom.story.tension.Tension;
import io.wireroom.table.ArticlesTable;
import io.wireroom.table.EntitiesTable;
import io.wireroom.table.EntityDailyTable;
import io.wireroom.table.EntityLinksTable;
import io.wireroom.table.PairDailyTable;
import io.wireroom.table.QuotesTable;
import io.wireroom.table.SentimentTable;
import io.wireroom.table.SpeakerDailyTable;
import io.wireroom.table.StancesTable;
import io.wireroom.table.StoriesTable;
import io.wireroom.table.Table;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * Daily figures. Stories count, not copies: of the articles that tell a story on a day one speaks
 * for it, its canonical one if it is of that day, else the first. Where a day is not linked every
 * article is a story of its own. A day's figures rest on that day's articles alone, so they are the
 * same whatever window they are made in.
 */
public final class Rollup {
  private static final String KEYS =
      """
      SELECT a.batch, a.article_id, a.day, a.outlet, coalesce(s.story_id, a.article_id) AS story,
        row_number() OVER (
          PARTITION BY a.day, coalesce(s.story_id, a.article_id)
          ORDER BY coalesce(s.is_canonical, false) DESC, a.at, a.article_id) = 1 AS speaks
      FROM {articles} a LEFT JOIN {stories} s ON a.article_id = s.article_id
      """;

  private static final String ENTITIES =
      """
      WITH mentioned AS (
        SELECT k.day, k.story, e.article_id, coalesce(l.registry_id, e.entity_id) AS entity_id,
          e.type, e.country, e.name, count(*) AS mentions
        FROM {entities} e
        JOIN {keys} k ON e.batch = k.batch AND e.article_id = k.article_id
        LEFT JOIN {links} l ON e.article_id = l.article_id AND e.entity_id = l.entity_id
        WHERE e.entity_id IS NOT NULL
        GROUP BY ALL),
      named AS (
        SELECT day, entity_id, max_by(name, struct(n, name)) AS name
        FROM (SELECT day, entity_id, name, sum(mentions) AS n FROM mentioned
              WHERE name IS NOT NULL GROUP BY ALL)
        GROUP BY ALL),
      counted AS (
        SELECT day, entity_id, min(type) AS type, min(country) AS country,
          count(DISTINCT story) AS stories, count(DISTINCT article_id) AS articles,
          sum(mentions) AS mentions
        FROM mentioned GROUP BY ALL),
      felt AS (
        SELECT k.day, k.story, coalesce(l.registry_id, s.entity_id) AS entity_id,
          sum({sign}) AS balance
        FROM {sentiment} s
        JOIN {keys} k ON s.batch = k.batch AND s.article_id = k.article_id AND k.speaks
        LEFT JOIN {links} l ON s.article_id = l.article_id AND s.entity_id = l.entity_id
        GROUP BY ALL),
      balanced AS (
        SELECT day, entity_id, count_if(balance > 0) AS positive, count_if(balance < 0) AS negative
        FROM felt GROUP BY ALL)
      SELECT c.day, to_date(c.day) AS date, c.entity_id, n.name, c.type, c.country, c.stories,
        c.articles, c.mentions, coalesce(b.positive, 0) AS positive,
        coalesce(b.negative, 0) AS negative,
        (coalesce(b.positive, 0) - coalesce(b.negative, 0)) / c.stories AS tone
      FROM counted c
      LEFT JOIN named n ON c.day = n.day AND c.entity_id = n.entity_id
      LEFT JOIN balanced b ON c.day = b.day AND c.entity_id = b.entity_id
      """;

  private static final String SPEAKERS =
      """
      WITH said AS (
        SELECT k.day, k.story, k.speaks, k.outlet, q.article_id, q.quote_id, q.type,
          coalesce(l.registry_id, q.speaker_id) AS speaker_id, q.speaker_name AS name,
          q.speaker_title AS title, q.speaker_affiliation AS affiliation,
          q.speaker_country AS country
        FROM {quotes} q
        JOIN {keys} k ON q.batch = k.batch AND q.article_id = k.article_id
        LEFT JOIN {links} l ON q.article_id = l.article_id AND q.speaker_id = l.entity_id
        WHERE q.speaker_id IS NOT NULL),
      felt AS (
        SELECT q.day, q.story, q.speaker_id, sum({sign}) AS balance
        FROM {sentiment} s JOIN said q ON s.article_id = q.article_id AND s.quote_id = q.quote_id
        WHERE q.speaks
        GROUP BY ALL),
      balanced AS (
        SELECT day, speaker_id, count_if(balance > 0) AS positive,
          count_if(balance < 0) AS negative
        FROM felt GROUP BY ALL),
      told AS (
        SELECT day, speaker_id, max_by(name, struct(names, name)) AS name,
          max_by(title, struct(titles, title)) AS title,
          max_by(affiliation, struct(affiliations, affiliation)) AS affiliation
        FROM (
          SELECT day, speaker_id, name, title, affiliation,
            count(name) OVER (PARTITION BY day, speaker_id, name) AS names,
            count(title) OVER (PARTITION BY day, speaker_id, title) AS titles,
            count(affiliation) OVER (PARTITION BY day, speaker_id, affiliation) AS affiliations
          FROM said)
        GROUP BY ALL),
      counted AS (
        SELECT day, speaker_id, min(country) AS country, count(DISTINCT story) AS stories,
          count(DISTINCT article_id) AS articles, count(DISTINCT outlet) AS outlets,
          count_if(speaks) AS quotes, count_if(speaks AND type <> 'indirect') AS direct
        FROM said GROUP BY ALL)
      SELECT c.day, to_date(c.day) AS date, c.speaker_id, t.name, t.title, t.affiliation,
        c.country, c.stories, c.articles, c.outlets, c.quotes, c.direct,
        coalesce(b.positive, 0) AS positive, coalesce(b.negative, 0) AS negative
      FROM counted c
      JOIN told t ON c.day = t.day AND c.speaker_id = t.speaker_id
      LEFT JOIN balanced b ON c.day = b.day AND c.speaker_id = b.speaker_id
      """;

  private static final String PAIRS =
      """
      WITH volumes AS (SELECT day, count(DISTINCT story) AS volume FROM {keys} GROUP BY ALL),
      told AS (
        SELECT k.day, k.story, k.speaks, s.article_id, s.source_country, s.target_country,
          CAST(sum({sign}) AS INT) AS balance, max(s.confidence) AS confidence
        FROM {stances} s
        JOIN {keys} k ON s.batch = k.batch AND s.article_id = k.article_id
        WHERE s.polarity <> 'neutral' AND s.source_country <> s.target_country
        GROUP BY ALL),
      counted AS (
        SELECT day, source_country, target_country, count(DISTINCT article_id) AS articles
        FROM told GROUP BY ALL),
      judged AS (
        SELECT day, source_country, target_country, count(*) AS stories,
          count_if(balance > 0) AS positive, count_if(balance < 0) AS negative,
          array_sort(collect_list(struct(article_id, balance, confidence))) AS rows
        FROM told WHERE speaks GROUP BY ALL)
      SELECT j.day, to_date(j.day) AS date, j.source_country, j.target_country, j.stories,
        c.articles, j.positive, j.negative, v.volume, j.rows.article_id AS evidence,
        tension(j.rows.balance, j.rows.confidence, v.volume,
          concat_ws(' ', j.day, j.source_country, j.target_country)) AS t
      FROM judged j
      JOIN volumes v ON j.day = v.day
      JOIN counted c ON j.day = c.day AND j.source_country = c.source_country
        AND j.target_country = c.target_country
      """;

  private static final String SIGN =
      "CASE s.polarity WHEN 'positive' THEN 1 WHEN 'negative' THEN -1 ELSE 0 END";

  private static final StructType INTERVAL =
      new StructType()
          .add("tension", DataTypes.DoubleType, false)
          .add("tension_low", DataTypes.DoubleType, false)
          .add("tension_high", DataTypes.DoubleType, false);

  private final SparkSession spark;
  private final DayWindow window;
  private final DayTables tables;

  public Rollup(DayWindow window, DayTables tables) {
    this.spark = window.spark();
    this.window = window;
    this.tables = tables;
  }

  /**
   * Writes all tables into staging.
   *
   * @return how many articles they rest on
   */
  public long stage() {
    define("articles", window.of(new ArticlesTable()));
    define("stories", window.written(new StoriesTable()));
    define("links", window.written(new EntityLinksTable()));
    define("keys", ask(KEYS).persist(StorageLevel.MEMORY_AND_DISK()));
    define("entities", window.of(new EntitiesTable()));
    define("quotes", window.of(new QuotesTable()));
    define("sentiment", window.of(new SentimentTable()));
    define("stances", window.of(new StancesTable()));
    spark.udf().register("tension", udf(tension(), INTERVAL));
    stage(new EntityDailyTable(), ask(ENTITIES));
    stage(new SpeakerDailyTable(), ask(SPEAKERS));
    stage(new PairDailyTable(), ask(PAIRS).select(col("*"), col("t.*")));
    return window.count();
  }

  private void stage(Table table, Dataset<Row> rows) {
    tables.stage(table, rows, window.days(), window::holds);
  }

  private void define(String name, Dataset<Row> rows) {
    rows.createOrReplaceTempView(view(name));
  }

  private Dataset<Row> ask(String query) {
    String sql = query.replace("{sign}", SIGN);
    return spark.sql(sql.replaceAll("\\{(\\w+)}", view("$1")));
  }

  /** A name of our own, as others may define views in the session, too. */
  private static String view(String name) {
    return "wireroom_rollup_" + name;
  }

  private static UDF4<
          scala.collection.Seq<Integer>, scala.collection.Seq<Double>, Long, String, Row>
      tension() {
    StancePrecision precision = StancePrecision.shipped();
    return (balances, confidences, volume, seed) -> {
      List<Integer> signs = scala.collection.JavaConverters.seqAsJavaList(balances);
      List<Double> sure = scala.collection.JavaConverters.seqAsJavaList(confidences);
      Tension t =
          Tension.of(
              signs.stream().mapToInt(Integer::intValue).toArray(),
              sure.stream().mapToDouble(precision::of).toArray(),
              volume,
              seed.hashCode());
      return RowFactory.create(t.value(), t.low(), t.high());
    };
  }
}
